using MissionBot.Commands;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Partners;

static class PartnerRows
{
    const string Columns = "select p.id, p.name, p.sector, p.level, [members: p.contacts][partners: null] as contacts from partners p where [reader p]";

    const string Participations = """
        select m.partner_id as partnerId, m.mission_id as missionId, m.invited_on as invitedOn, m.invitation, m.expires, m.removed, m.seq
        from partner_missions m where [reader m]
        """;

    static readonly Sql ById = new($"{Columns} and p.id = @id");

    static readonly Sql All = new($"{Columns} order by p.folded, p.id");

    static readonly Sql Of = new($"{Participations} and m.partner_id = @partner and m.mission_id = @mission");

    static readonly Sql Missions = new($"""
        select {MissionRows.Columns} from missions m join partner_missions a on a.tenant_id = m.tenant_id and a.mission_id = m.id
        where [reader m] and [reader a] and a.partner_id = @partner and a.removed is null and m.outcome is null order by m.mission_key
        """);

    static readonly Sql OfMission = new($"{Participations} and m.mission_id = @mission");

    static readonly Sql Heard = new("""
        select v.partner_id as partner, max(v.heard) as heard from partner_voices v where [reader v] and v.mission_id = @mission group by v.partner_id
        """);

    static readonly Sql TakenUp = new("select t.trial_id from partner_trials t where [reader t] and t.partner_id = @partner and t.mission_id = @mission order by t.trial_id");

    static readonly Sql CodeOf = new("select c.hash from invitation_codes c where [reader c] and c.invitation = @invitation");

    static readonly Sql Home = new("select m.home from missions m where [reader m] and m.id = @mission");

    public static Partner? Partner(this Rows rows, string id) => rows.One<Partner>(ById, new { id });

    public static IReadOnlyList<Partner> Partners(this Rows rows) => rows.List<Partner>(All);

    public static Participation? Participation(this Rows rows, string partner, string mission) => rows.One<Participation>(Of, new { partner, mission });

    /// <summary>The missions that go on and that it was asked to take part in.</summary>
    public static IReadOnlyList<Mission> MissionsWith(this Rows rows, string partner) => rows.List<Mission>(Missions, new { partner });

    public static IReadOnlyList<Trial> TrialsTakenUp(this Rows rows, string partner, string mission) =>
        [.. rows.List<string>(TakenUp, new { partner, mission }).Select(rows.Trial).OfType<Trial>().OrderBy(trial => trial.Number)];

    /// <summary>The code that is good now, as a fact holds it.</summary>
    public static IssuedCode? Issued(this Rows rows, Participation? participation) =>
        participation is { Invitation: { } invitation, Expires: { } expires } && rows.One<string>(CodeOf, new { invitation }) is { } hash ? new(invitation, hash, expires) : null;

    /// <summary>The conversation that the mission lives in, by id.</summary>
    public static string? HomeIdOf(this Rows rows, string mission) => rows.One<string>(Home, new { mission });

    /// <summary>Everyone who takes part in a mission, did, or was asked to, by name.</summary>
    public static IReadOnlyList<Taking> TakingPartIn(this Rows rows, string mission, bool withTrials = true)
    {
        var partners = rows.Partners().ToDictionary(partner => partner.Id);
        var grants = rows.GrantsOf(mission).ToLookup(grant => grant.PartnerId);
        var heard = rows.List<HeardRow>(Heard, new { mission }).ToDictionary(row => row.Partner, row => row.Heard);
        return
        [
            .. from participation in rows.List<Participation>(OfMission, new { mission })
               where partners.ContainsKey(participation.PartnerId)
               let partner = partners[participation.PartnerId]
               orderby OrganisationName.Fold(partner.Name), partner.Id
               select new Taking(
                   partner, participation, [.. grants[partner.Id]],
                   heard.TryGetValue(partner.Id, out var at) ? at : null, withTrials ? rows.TrialsTakenUp(partner.Id, mission) : []),
        ];
    }

    sealed record HeardRow(string Partner, DateTimeOffset Heard);
}

/// <summary>A partner is called by its name, whole or in part.</summary>
sealed class PartnerReferences : IReferences<Partner>
{
    public static readonly PartnerReferences Only = new();

    public IReadOnlyList<Partner> Find(Rows rows, Turn turn, string typed)
    {
        if (rows.Partner(typed) is { } exact) return [exact];
        var name = OrganisationName.Fold(typed);
        var all = rows.Partners();
        return all.Where(partner => OrganisationName.Fold(partner.Name) == name).ToList() is { Count: > 0 } whole ? whole
            : [.. all.Where(partner => name.Length > 1 && Called.Fits(name, OrganisationName.Fold(partner.Name)))];
    }

    public IReadOnlyList<Partner> Usual(Rows rows, Turn turn) => rows.Partners();

    public IReadOnlyList<Partner> All(Rows rows, Turn turn) => rows.Partners();

    public Reply.Refused NoneYet(Turn turn) => new(PartnerWords.In(turn.Language).NoneYet)
    {
        Instead = [Cards.Parts.Button(turn, InvitePartner.Verb, InvitePartner.Verb.ButtonTitle(turn.Language))],
    };

    public Offered Offer(Partner thing) => new(thing.Id, thing.Name);
}
