using MissionBot.Conversations;
using MissionBot.Learnings;
using MissionBot.Storage;

namespace MissionBot.Partners;

static class GrantRows
{
    const string Columns = """
        select g.tenant_id as tenant, g.invitation, g.place_tenant as placeTenant, g.place, g.kind, g.mission_id as missionId, m.mission_key as missionKey,
            g.partner_id as partnerId, p.name as partnerName, g.joined_at as joinedAt, g.ended, g.seq,
            case when m.home = g.place and g.place_tenant = g.tenant_id then 1 else 0 end as isHome
        from grants g
        join missions m on m.tenant_id = g.tenant_id and m.id = g.mission_id
        join partners p on p.tenant_id = g.tenant_id and p.id = g.partner_id
        """;

    static readonly Sql OfMission = new($"{Columns} where [reader g] and g.mission_id = @mission order by g.joined_at, g.invitation");

    // Whose missions a conversation was granted is found before anybody knows whose rows to read.
    static readonly Sql OfPlace = new($"{Columns} where g.place_tenant = @placeTenant and g.place = @place order by g.joined_at desc, g.invitation");

    static readonly Sql Owners = new("""
        select distinct g.tenant_id from grants g where g.place_tenant = @placeTenant and g.place = @place and g.tenant_id <> @placeTenant and g.ended is null order by g.tenant_id
        """);

    static readonly Sql OfCode = new("""
        select c.tenant_id as tenant, c.invitation, c.partner_id as partnerId, c.mission_id as missionId from invitation_codes c where c.hash = @hash
        """);

    static readonly Sql OrganisationOf = new("""
        select o.name from partner_voices v join partners o on o.tenant_id = v.tenant_id and o.id = v.partner_id
        where [reader v] and v.person = @person and v.mission_id = @mission order by v.heard desc limit 1
        """);

    static readonly Sql AnyMission = new("select m.id from missions m where [reader m] limit 1");

    static readonly Sql VoiceOf = new("""
        select v.mission_id as mission, v.partner_id as partner, v.heard from partner_voices v where [reader v] and v.person = @person
        union all
        select g.mission_id, g.partner_id, g.joined_at from grants g where [reader g] and g.joined_by = @person and g.ended is null
        order by 3 desc
        """);

    public static IReadOnlyList<Grant> GrantsOf(this Rows rows, string mission) => rows.List<Grant>(OfMission, new { mission });

    /// <summary>What a conversation was granted, by whichever tenant; the newest first, also what has ended.</summary>
    public static IReadOnlyList<Grant> GrantsAt(this Rows rows, Conversation here) => rows.List<Grant>(OfPlace, new { placeTenant = here.Tenant, place = here.PlaceId });

    /// <summary>Other tenants that let a place take part in a mission of theirs.</summary>
    public static IReadOnlyList<string> OwnersOf(this Rows rows, string placeTenant, string place) => rows.List<string>(Owners, new { placeTenant, place });

    /// <summary>Whatever was ever given out with this hash, by whichever tenant.</summary>
    public static IssuedTo? CodeWith(this Rows rows, string hash) => rows.One<IssuedTo>(OfCode, new { hash });

    /// <summary>For which partner a person spoke last, or joined, a mission.</summary>
    public static IReadOnlyList<Voice> VoicesOf(this Rows rows, string person) => rows.List<Voice>(VoiceOf, new { person });

    /// <summary>The learning with the organisation that it was written for.</summary>
    public static Learning WithPartner(this Rows rows, Learning learning) =>
        learning with { Partner = rows.One<string>(OrganisationOf, new { person = learning.By, mission = learning.MissionId }) };

    public static bool HasMissions(this Rows rows) => rows.One<string>(AnyMission) is not null;

    public sealed record IssuedTo(string Tenant, string Invitation, string PartnerId, string MissionId);

    public sealed record Voice(string Mission, string Partner, DateTimeOffset Heard);
}
