using MissionBot.Partners;
using MissionBot.Sharing;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Undoing;

/// <summary>Since when a partner sees the trial actions that are the team's own and theirs: what happened with one before was said to the team alone.</summary>
static class Begun
{
    static readonly Sql Theirs = new("select t.id, t.owner from trials t where [reader t] and t.mission_id = @mission and t.visible = 'Team' and t.planned_by <> @reader");

    static readonly Sql Organisations = new("""
        select g.partner_id from grants g where [reader g] and g.place_tenant = @spokenAt and g.place = @spokenIn and g.ended is null
        union all
        select v.partner_id from partner_voices v where [reader v] and v.person = @reader
        """);

    static readonly Sql TakenUp = new($"""
        select f.at, f.data, f.words from facts f where f.tenant_id = @tenant and f.stream = '{PartnerFacts.Stream}' and f.kind = 'partner.trial' order by f.seq
        """);

    static readonly Sql HandedOver = new("""
        select f.at, f.kind, f.data, f.words from facts f
        where f.tenant_id = @tenant and f.stream = @mission and f.kind in ('trial.planned', 'trial.changed') and f.data like '%' || @reader || '%' order by f.seq
        """);

    /// <returns>By the trial action's id; nothing of what all partners see, and of what they proposed themselves.</returns>
    public static IReadOnlyDictionary<string, DateTimeOffset> BegunIn(this Rows rows, string mission)
    {
        var theirs = rows.List<Row>(Theirs, new { mission });
        if (theirs.Count == 0) return new Dictionary<string, DateTimeOffset>();
        var organisations = rows.List<string>(Organisations).ToHashSet();
        var taken = rows.List<Logged>(TakenUp).Select(row => (row.At, Fact: (PartnerTrial)Capabilities.Kinds["partner.trial"].Read(row.Data, row.Words))).Where(one => one.Fact.New && organisations.Contains(one.Fact.Partner)).ToList();
        var handed = theirs.Any(one => one.Owner == rows.Reader.Person) ? rows.List<Logged>(HandedOver, new { mission }) : [];
        return theirs.ToDictionary(one => one.Id, one => taken.Where(taking => taking.Fact.Trial == one.Id).Select(taking => taking.At)
            .Concat(one.Owner == rows.Reader.Person ? handed.Where(row => HandsOver(row, one.Id, rows.Reader.Person)).Select(row => row.At).TakeLast(1) : [])
            .DefaultIfEmpty(DateTimeOffset.MaxValue).Min());
    }

    static bool HandsOver(Logged row, string trial, string person) => Capabilities.Kinds[row.Kind].Read(row.Data, row.Words) switch
    {
        TrialPlanned planned => planned.Trial == trial && planned.Owner == person,
        TrialChanged { Field: "owner" } changed => changed.Trial == trial && changed.New == person,
        _ => false,
    };

    sealed record Row(string Id, string? Owner);

    sealed record Logged
    {
        public DateTimeOffset At { get; init; }

        public string Kind { get; init; } = "";

        public string Data { get; init; } = "";

        public string? Words { get; init; }
    }
}
