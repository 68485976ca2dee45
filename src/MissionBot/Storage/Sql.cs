using System.Text.RegularExpressions;

namespace MissionBot.Storage;

/// <summary>
/// One statement, in the dialect that SQLite and PostgreSQL share, or a pair where they cannot.
/// <c>[reader t]</c> stands for "the rows of <c>t</c> that the reader may see": every statement that reads
/// what missions hold has it, and a test finds the one that does not. <c>[members: …]</c> and <c>[partners: …]</c> stand for what the
/// one or the other reads: a count that is kept for members is counted for partners.
/// </summary>
public sealed partial class Sql(string shared, string? postgres = null)
{
    /// <summary>
    /// Where a table says which mission a row hangs on, and all of it is the mission's public face. Of those in <see cref="Projection"/>
    /// partners see some rows; all others are reached by the id of something that is in one of the two, or hold nothing of a mission.
    /// </summary>
    public static IReadOnlyDictionary<string, string> MissionOf { get; } = new Dictionary<string, string>
    {
        ["missions"] = "id",
        ["mission_leaders"] = "mission_id",
        ["present_leaders"] = "mission_id",
        ["mission_deadlines"] = "mission_id",
        ["indicators"] = "mission_id",
        ["trial_numbers"] = "mission_id",
        ["partner_trials"] = "mission_id",
        ["partner_voices"] = "mission_id",
        ["grants"] = "mission_id",
        ["subscriptions"] = "mission_id",
        ["outbox"] = "mission_id",
        ["outbox_checked"] = "mission_id",
        ["reminders"] = "mission_id",
        ["snoozes"] = "mission_id",
        ["indicator_people"] = "mission_id",
        ["reply_numbers"] = "mission_id",
        ["announcements"] = "mission_id",
        ["announcement_places"] = "mission_id",
        ["announcement_numbers"] = "mission_id",
        ["announcement_seen"] = "mission_id",
    };

    readonly Lazy<string> partnersSqlite = new(() => ForSqlite(shared, isForPartner: true));
    readonly Lazy<string> partnersPostgres = new(() => Expand(postgres ?? shared, isForPartner: true));

    public string Sqlite { get; } = ForSqlite(shared, isForPartner: false);

    public string Postgres { get; } = Expand(postgres ?? shared, isForPartner: false);

    /// <summary>As it was written.</summary>
    internal string Text => shared;

    public bool IsForReader { get; } = Marker().IsMatch(shared);

    public string For(Engine engine, Reader reader) => (engine, reader.IsPartner) switch
    {
        (Engine.Sqlite, false) => Sqlite,
        (Engine.Sqlite, true) => partnersSqlite.Value,
        (_, false) => Postgres,
        (_, true) => partnersPostgres.Value,
    };

    public override string ToString() => Sqlite;

    // SQLite looks at a value that stands alone behind "limit" or "like", and compiles the statement anew whenever it is given.
    static string ForSqlite(string text, bool isForPartner) => LoneLike().Replace(LoneLimit().Replace(Expand(text, isForPartner), "limit 0 + @"), "like '' || @");

    // A tenant's people see all of their tenant's rows; partners what is theirs to see of the missions that they reach.
    static string Expand(string text, bool isForPartner) => Side().Replace(
        Marker().Replace(text, marker =>
        {
            var alias = marker.Groups[1].Value;
            var own = $"{alias}.tenant_id = @tenant";
            if (!isForPartner) return own;
            var table = TableOf(alias, text);
            return Projection.Of.TryGetValue(table, out var rows) ? $"{own} and {rows(alias, Here)}"
                : MissionOf.TryGetValue(table, out var mission) ? $"{own} and {alias}.{mission} in ({Here})"
                : own;
        }),
        side => side.Groups[1].Value == "partners" == isForPartner ? side.Groups[2].Value : "");

    // Lives here; or was granted to this conversation, which may be another tenant's; or is worked on here. What was granted and taken
    // back is not reached through what is worked on.
    const string Here = """
        select o.id from missions o where o.tenant_id = @tenant and (
            (o.home = @spokenIn and @spokenAt = @tenant)
            or o.id in (
                select g.mission_id from grants g
                where g.tenant_id = @tenant and g.place_tenant = @spokenAt and g.place = @spokenIn and g.ended is null)
            or (o.id = (select w.mission_id from conversations w where w.tenant_id = @tenant and w.id = @spokenIn) and @spokenAt = @tenant
                and not exists (
                    select 1 from grants e
                    where e.tenant_id = @tenant and e.place_tenant = @spokenAt and e.place = @spokenIn and e.mission_id = o.id)))
        """;

    static string TableOf(string alias, string text) =>
        Regex.Match(text, $@"\b(?:from|join)\s+(\w+)\s+{alias}\b", RegexOptions.IgnoreCase).Groups[1].Value;

    [GeneratedRegex(@"\[reader (\w+)\]")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\[(members|partners): ([^\[\]]*)\]")]
    private static partial Regex Side();

    [GeneratedRegex(@"\blimit @")]
    private static partial Regex LoneLimit();

    [GeneratedRegex(@"\blike @")]
    private static partial Regex LoneLike();
}

public enum Engine { Sqlite, PostgreSql }

/// <summary>Whose eyes a statement reads with.</summary>
/// <param name="Tenant">Whose rows: the mission's owner.</param>
public sealed record Reader(string Tenant)
{
    /// <summary>For partners, the conversation they speak in: they see what lives there. Null for the tenant's own people.</summary>
    public string? SpokenIn { get; init; }

    /// <summary>Who they are: they see what they wrote. Nobody in particular, where a card is for all partners alike.</summary>
    public string Person { get; init; } = "";

    /// <summary>The tenant that this conversation is in: a partner's own may differ from the one whose rows are read.</summary>
    public string SpokenAt { get; init; } = Tenant;

    public bool IsPartner => SpokenIn is not null;
}
