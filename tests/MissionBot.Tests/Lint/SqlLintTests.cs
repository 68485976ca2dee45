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

    [Fact]
    public void What_missions_hold_is_read_with_a_readers_eyes()
    {
        var rows = Capabilities.All.SelectMany(capability => capability.Tables).ToHashSet();
        var blind = from statement in Statements
                    where statement.Sql.Sqlite.TrimStart().StartsWith("select", StringComparison.OrdinalIgnoreCase)
                    where rows.Any(table => Regex.IsMatch(statement.Sql.Sqlite, $@"\b{table}\b"))
                    where !statement.Sql.IsForReader
                    select statement.Name;
        Assert.Empty(blind);
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
            .Except([.. Sql.MissionOf.Keys, "conversations" /* says what is worked on there, not what it is of */]));
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
