using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using MissionBot.Storage;
using SQLitePCL;

namespace MissionBot.Tests.Lint;

/// <summary>A statement is compiled once a connection: SQLite would take longer to compile most of them than to run them.</summary>
public sealed partial class PreparedTests
{
    // SQLITE_STMTSTATUS_REPREPARE (sqlite3.h)
    const int CompiledAnew = 5;

    [Fact]
    public async Task No_statement_is_compiled_anew_for_its_values()
    {
        await using var desk = new Desk();
        using var connection = new SqliteConnection($"Data Source={desk.FileName}");
        connection.Open();
        var again = from statement in SqlLintTests.Statements
                    where IsCompiledAnew(connection.Handle!, statement.Sql.Sqlite)
                    select statement.Name;
        Assert.Empty(again);
    }

    static bool IsCompiledAnew(sqlite3 connection, string sql)
    {
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_prepare_v2(connection, sql, out var statement));
        using (statement)
        {
            for (var run = 1; run < 4; run++)
            {
                foreach (var name in Parameter().Matches(sql).Select(match => match.Value).Distinct())
                    raw.sqlite3_bind_text(statement, raw.sqlite3_bind_parameter_index(statement, name), $"{run}");
                raw.sqlite3_step(statement);
                raw.sqlite3_reset(statement);
            }

            return raw.sqlite3_stmt_status(statement, CompiledAnew, 0) > 0;
        }
    }

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();
}
