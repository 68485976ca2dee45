using MissionBot.Conversations;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Life;

/// <summary>What is kept of where people and the bot are. Plain rows: the newest is all that counts.</summary>
static class LifeRows
{
    static readonly Sql Close = new("""
        update conversations set closed = coalesce(closed, @now), welcomed = case when @removed = 1 then null else welcomed end
        where tenant_id = @tenant and (id = @place or team = @place)
        """);

    static readonly Sql Reopen = new("update conversations set closed = null where tenant_id = @tenant and (id = @place or team = @place)");

    static readonly Sql Name = new("""
        insert into conversations (tenant_id, id, kind, name, team) values (@tenant, @place, 'channel', @name, @team)
        on conflict (tenant_id, id) do update set name = excluded.name, team = coalesce(excluded.team, conversations.team)
        """);

    static readonly Sql Depart = new("""
        insert into departures (tenant_id, place, person, at) values (@tenant, @place, @person, @now) on conflict do nothing
        """);

    static readonly Sql Return = new("delete from departures where tenant_id = @tenant and place = @place and person = @person");

    static readonly Sql Homes = new("""
        select distinct c.id, c.kind, c.service_url as serviceUrl from conversations c join missions m on m.tenant_id = c.tenant_id and m.home = c.id
        where [reader m] and m.outcome is null and c.closed is null and c.service_url is not null and (c.id = @place or c.team = @place)
        """);

    static readonly Sql LedFrom = new($"""
        select {MissionRows.Columns} from missions m join mission_leaders l on l.tenant_id = m.tenant_id and l.mission_id = m.id
        where [reader m] and [reader l] and m.outcome is null and m.home = @home and l.person = @person order by m.mission_key
        """);

    static readonly Sql OwnedAt = new($"{TrialRows.Select} and t.owner = @person and m.home = @home and m.outcome is null order by m.mission_key, t.number");

    public static bool CloseAll(this Rows rows, string place, bool removed, DateTimeOffset now) => rows.Run(Close, new { place, removed = removed ? 1 : 0, now }) > 0;

    public static bool ReopenAll(this Rows rows, string place) => rows.Run(Reopen, new { place }) > 0;

    public static bool KeepName(this Rows rows, string place, string name, string? team) => rows.Run(Name, new { place, name, team }) > 0;

    /// <returns>False where it was known.</returns>
    public static bool KeepDeparture(this Rows rows, string place, string person, DateTimeOffset now) => rows.Run(Depart, new { place, person, now }) > 0;

    public static bool ForgetDeparture(this Rows rows, string place, string person) => rows.Run(Return, new { place, person }) > 0;

    /// <summary>Where missions live in a place: the channel itself, or channels of the team.</summary>
    public static IReadOnlyList<Home> HomesIn(this Rows rows, string place) => rows.List<Home>(Homes, new { place });

    public static IReadOnlyList<Mission> MissionsLedFrom(this Rows rows, string home, string person) => rows.List<Mission>(LedFrom, new { home, person });

    public static IReadOnlyList<Trial> TrialsOwnedAt(this Rows rows, string home, string person) =>
        [.. rows.List<Trial>(OwnedAt, new { home, person }).Where(HandOver.IsUnderWay)];
}

/// <summary>A conversation that missions live in, and how it is reached.</summary>
sealed record Home(string Id, string Kind, string ServiceUrl);

/// <summary>What somebody leaves behind where missions live.</summary>
/// <param name="LeftAlone">Of the missions led, those that nobody else who is here leads.</param>
sealed record Left(string Person, string Name, IReadOnlyList<Mission> Led, IReadOnlyList<Mission> LeftAlone, IReadOnlyList<Trial> Trials)
{
    public bool IsNothing => Led.Count == 0 && Trials.Count == 0;
}
