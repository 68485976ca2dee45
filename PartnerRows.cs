using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Partners;

/// <summary>The statements on partners.</summary>
static class PartnerRows
{
    const string Columns = """
        select p.id, m.mission_id as missionId, p.name, p.sector, p.level, p.contacts, m.invited_on as invitedOn, m.invitation, m.expires, m.removed,
            (select count(*) from grants g where [reader g] and g.partner_id = p.id and g.mission_id = m.mission_id and g.ended is null) as places,
            (select max(v.heard) from partner_voices v where [reader v] and v.partner_id = p.id and v.mission_id = m.mission_id) as heard
        from partner_missions m join partners p on p.tenant_id = m.tenant_id and p.id = m.partner_id
        where [reader m] and [reader p]
        """;

    static readonly Sql OfMission = new($"{Columns} and m.mission_id = @mission order by p.folded, p.id");

    static readonly Sql All = new($"{Columns} order by p.folded, p.id, m.mission_id");

    static readonly Sql Of = new($"{Columns} and m.mission_id = @mission and p.id = @partner");

    static readonly Sql Named = new("select p.id, p.name, p.sector, p.level, p.contacts from partners p where [reader p] order by p.folded, p.id");

    static readonly Sql NameOf = new("select p.name from partners p where [reader p] and p.id = @partner");

    static readonly Sql TrialsOf = new("""
        select t.trial_id from partner_trials t where [reader t] and t.mission_id = @mission and t.partner_id = @partner order by t.trial_id
        """);

    // Only the code that stands now: a used, replaced or revoked one has a hash, too, but stands nowhere.
    static readonly Sql OfCode = new("""
        select c.partner_id as partner, c.mission_id as mission, c.invitation from invitation_codes c
        join partner_missions m on m.tenant_id = c.tenant_id and m.partner_id = c.partner_id and m.mission_id = c.mission_id and m.invitation = c.invitation
        join missions o on o.tenant_id = c.tenant_id and o.id = c.mission_id
        where c.tenant_id = @tenant and c.hash = @hash and m.expires > @now and m.removed is null and o.outcome is null
        """);

    static readonly Sql GrantsOf = new("""
        select g.mission_id as mission, g.partner_id as partner, g.invitation, g.kind, g.ended is not null as hasEnded from grants g
        where g.tenant_id = @tenant and g.place_tenant = @placeTenant and g.place = @place order by g.joined_at, g.mission_id
        """);

    static readonly Sql VoicesOf = new("""
        select v.mission_id as mission, v.partner_id as partner from partner_voices v
        join partner_missions m on m.tenant_id = v.tenant_id and m.partner_id = v.partner_id and m.mission_id = v.mission_id
        where v.tenant_id = @tenant and v.person = @person and m.removed is null order by v.heard desc
        """);

    static readonly Sql PlacesOf = new("select g.place from grants g where [reader g] and g.mission_id = @mission and g.partner_id = @partner and g.ended is null");

    static readonly Sql Hear = new("""
        insert into partner_voices (tenant_id, partner_id, mission_id, person, heard) values (@tenant, @partner, @mission, @person, @at)
        on conflict (tenant_id, partner_id, mission_id, person) do update set heard = excluded.heard
        """);

    static readonly Sql Works = new("""
        select 1 from missions m where [reader m] and (m.home = @place or m.id = (select c.mission_id from conversations c where [reader c] and c.id = @place))
        """);

    static readonly Sql Lives = new("select 1 from missions m where m.tenant_id = @tenant and m.id = @mission and m.home = @place");

    public static IReadOnlyList<Partner> PartnersOf(this Rows rows, string mission) => rows.List<Partner>(OfMission, new { mission });

    public static IReadOnlyList<Partner> Partners(this Rows rows) => rows.List<Partner>(All);

    public static Partner? Partner(this Rows rows, string mission, string partner) => rows.One<Partner>(Of, new { mission, partner });

    /// <summary>All organisations that were ever invited to one of the tenant's missions.</summary>
    public static IReadOnlyList<Organisation> Organisations(this Rows rows) => rows.List<Organisation>(Named);

    public static string? PartnerName(this Rows rows, string partner) => rows.One<string>(NameOf, new { partner });

    public static IReadOnlyList<string> TrialsOfPartner(this Rows rows, string mission, string partner) => rows.List<string>(TrialsOf, new { mission, partner });

    /// <summary>What a code opens; null where it is none, was used, revoked, replaced or has expired.</summary>
    public static Opened? Opened(this Rows rows, string hash, DateTimeOffset now) => rows.One<Opened>(OfCode, new { hash, now });

    public static IReadOnlyList<Granted> GrantsHere(this Rows rows, Conversation conversation) =>
        rows.List<Granted>(GrantsOf, new { placeTenant = conversation.PlaceTenant, place = conversation.PlaceId });

    /// <summary>The conversations in which a partner takes part.</summary>
    public static IReadOnlyList<string> PlacesOfPartner(this Rows rows, Partner partner) => rows.List<string>(PlacesOf, new { mission = partner.MissionId, partner = partner.Id });

    /// <summary>For whom the speaker speaks in a mission: for the partner that the conversation was granted to, or for whom they joined themselves.</summary>
    public static string? SpeaksFor(this Rows rows, string mission, Turn turn) => !turn.Speaker.IsPartner
        ? null
        : rows.GrantsHere(turn.Conversation).FirstOrDefault(grant => grant.Mission == mission && !grant.HasEnded)?.Partner
            ?? rows.List<Voice>(VoicesOf, new { person = turn.Speaker.Id }).FirstOrDefault(voice => voice.Mission == mission)?.Partner;

    /// <summary>Something was recorded for a partner.</summary>
    public static void Heard(this Rows rows, Recorded recorded)
    {
        if (recorded.For is { } partner) rows.Run(Hear, new { partner, mission = recorded.Stream, person = recorded.By, at = recorded.At });
    }

    /// <summary>A mission of the tenant's own lives here, or is worked on.</summary>
    public static bool WorksHere(this Rows rows, string place) => rows.One<long>(Works, new { place }) > 0;

    public static bool LivesHere(this Rows rows, string mission, string place) => rows.One<long>(Lives, new { mission, place }) > 0;

    sealed record Voice(string Mission, string Partner);
}

/// <summary>An organisation, whichever missions it is in.</summary>
public sealed record Organisation(string Id, string Name, Sector? Sector, Level? Level, string? Contacts);

/// <param name="Invitation">Its id.</param>
public sealed record Opened(string Partner, string Mission, string Invitation);

/// <summary>What a conversation was granted.</summary>
public sealed record Granted(string Mission, string Partner, string Invitation, string Kind, bool HasEnded);
