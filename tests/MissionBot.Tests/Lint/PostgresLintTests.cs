using System.Text.RegularExpressions;
using MissionBot.Storage;
using Npgsql;

namespace MissionBot.Tests.Lint;

/// <summary>The shared dialect stays true: what runs on SQLite is taken by PostgreSQL, too.</summary>
public sealed partial class PostgresLintTests
{
    [Fact]
    public async Task Every_migration_runs_and_every_statement_prepares()
    {
        await using var server = await PostgresServer.Start();
        Migrations.UpgradePostgres(server.ConnectionString);
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        var failures = new List<string>();
        foreach (var (name, sql) in SqlLintTests.Statements)
            if (await Failure(connection, sql) is { } failure) failures.Add($"{name}: {failure}");
        Assert.Empty(failures);
    }

    static async Task<string?> Failure(NpgsqlConnection connection, Sql sql)
    {
        var names = new List<string>();
        var text = Parameter().Replace(sql.Postgres, match =>
        {
            if (!names.Contains(match.Value)) names.Add(match.Value);
            return $"${names.IndexOf(match.Value) + 1}";
        });
        try
        {
            await using var command = new NpgsqlCommand($"prepare statement as {text}; deallocate statement", connection);
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            return null;
        }
        catch (PostgresException refused)
        {
            return refused.MessageText;
        }
    }

    [GeneratedRegex(@"(?<!@)@\w+")]
    private static partial Regex Parameter();
}
