using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using MissionBot.Storage;

namespace MissionBot.Tests.Lint;

/// <summary>Every statement of the product: with a reader where it reads missions, and in a dialect that both engines take.</summary>
public sealed class SqlLintTests
{
    internal static readonly IReadOnlyList<(string Name, Sql Sql)> Statements =
    [
        .. from type in typeof(Store).Assembly.GetTypes()
           from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
           where field.FieldType == typeof(Sql)
           select ($"{type.Name}.{field.Name}", (Sql)field.GetValue(null)!),
    ];

    // Whose missions a conversation was granted, and whose a code is of, is found before anybody knows whose rows to read.
    static readonly string[] OfAnyTenant = ["GrantRows.OfPlace", "GrantRows.OfCode", "GrantRows.Owners"];

    [Fact]
    public void What_missions_hold_is_read_with_a_readers_eyes()
    {
        var rows = Capabilities.All.SelectMany(capability => capability.Tables).ToHashSet();
        var blind = from statement in Statements
                    where statement.Sql.Sqlite.TrimStart().StartsWith("select", StringComparison.OrdinalIgnoreCase)
                    where rows.Any(table => Regex.IsMatch(statement.Sql.Sqlite, $@"\b(?:from|join)\s+{table}\b", RegexOptions.IgnoreCase))
                    where !statement.Sql.IsForReader && !OfAnyTenant.Contains(statement.Name)
                    select statement.Name;
        Assert.Empty(blind);
    }

    /// <summary>What is joined to a row that partners see, by its own key, is seen with it.</summary>
    static readonly HashSet<string> SeenWithTheRow =
    [
        "missions by t.mission_id", "missions by l.mission_id", "trials by l.trial_id",
        // Of what a conversation was granted, and for whom somebody spoke: by name.
        "missions by g.mission_id", "partners by g.partner_id", "partners by v.partner_id",
        // What a trial action tests, which is linked to it.
        "hypotheses by x.hypothesis_id",
    ];

    /// <summary>What is read there is narrowed by what it is joined to, or is a mere number.</summary>
    static readonly HashSet<string> Narrowed = ["LearningRows.LastNumber: learning_counts c", "SearchRows.Matching: learning_search s"];

    [Fact]
    public void What_partners_see_only_in_part_is_read_with_a_partners_eyes()
    {
        var partner = new Reader("tenant") { SpokenIn = "19:home" };
        var marked = new Regex(@"\[reader (\w+)\]");
        var seen = Projection.Of.Keys.Concat(Sql.MissionOf.Keys).ToHashSet();
        var blind = new List<string>();
        foreach (var (name, sql) in Statements.Where(statement => statement.Sql.IsForReader))
        {
            // What partners read is the statement without the parts for members; what a projection itself reads is the projection.
            var own = new[] { "t", "l" }.SelectMany(alias => new[] { Projection.IsTheirs(alias), Projection.IsGranted($"{alias}.mission_id") });
            var text = Regex.Replace(own.Aggregate(sql.Text, (left, part) => left.Replace(part, "", StringComparison.Ordinal)), @"\[members: ((?:[^\[\]]|\[reader \w+\])*)\]", "");
            var eyes = marked.Matches(text).Select(match => match.Groups[1].Value).ToHashSet();
            foreach (Match read in Regex.Matches(text, @"\b(?:from|join)\s+(\w+)(?:\s+(?!where\b|on\b|order\b|join\b|cross\b|left\b)(\w+))?(?:\s+on\s+([^\n]*))?", RegexOptions.IgnoreCase))
            {
                var (table, alias, by) = (read.Groups[1].Value, read.Groups[2].Value, read.Groups[3].Value);
                if (!seen.Contains(table) || eyes.Contains(alias)) continue;
                var key = Regex.Match(by, $@"\b{alias}\.id = (\w+\.\w+)").Groups[1].Value;
                if (!SeenWithTheRow.Contains($"{table} by {key}")) blind.Add($"{name}: {table} {alias} {by}".Trim());
            }

            Assert.DoesNotContain('[', sql.For(Engine.Sqlite, partner));
        }

        Assert.Equal([], blind.Except(Narrowed));
    }

    [Fact]
    public async Task Every_statement_prepares_for_partners_too()
    {
        await using var desk = new Desk();
        var partner = new Reader("local") { SpokenIn = "19:home" };
        var failures = desk.Read(rows => Statements.Select(statement => Failure(statement.Name, () => rows.As(partner).Prepare(statement.Sql))).OfType<string>().ToList());
        Assert.Empty(failures);
    }

    [Fact]
    public async Task Every_statement_prepares_on_SQLite()
    {
        await using var desk = new Desk();
        var failures = desk.Read(rows => Statements.Select(statement => Failure(statement.Name, () => rows.Prepare(statement.Sql))).OfType<string>().ToList());
        Assert.Empty(failures);
    }

    /// <summary>Partners would see every row of a table that does not say which mission it hangs on.</summary>
    [Fact]
    public async Task Each_table_with_a_mission_says_so_to_the_filter_for_partners()
    {
        await using var desk = new Desk();
        var columns = desk.Read(rows => rows.List<string>(new Sql("select m.name || '.' || c.name from sqlite_master m join pragma_table_info(m.name) c where m.type in ('table', 'view')")));

        Assert.Empty(columns.Where(column => column.EndsWith(".mission_id", StringComparison.Ordinal)).Select(column => column.Split('.')[0])
            .Except([.. Sql.MissionOf.Keys, .. Projection.Of.Keys, "conversations" /* says what is worked on there, not what it is of */]));
        Assert.All(Sql.MissionOf, one => Assert.Contains($"{one.Key}.{one.Value}", columns));
    }

    static string? Failure(string name, Action prepare)
    {
        try
        {
            prepare();
            return null;
        }
        catch (SqliteException refused)
        {
            return $"{name}: {refused.Message}";
        }
    }
}
