using System.Reflection;
using DbUp;
using DbUp.Builder;
using DbUp.Engine;
using DbUp.Sqlite.Helpers;
using Microsoft.Data.Sqlite;

namespace MissionBot.Storage;

/// <summary>The numbered scripts beside this file: one order over all capabilities, each in its own transaction.</summary>
static class Migrations
{
    /// <exception cref="InvalidOperationException">A script failed; its own changes were rolled back.</exception>
    public static void Upgrade(SqliteConnection connection)
    {
        // DbUp takes longer to look than the rest of the start; a file that has every script already needs no look.
        if (IsUpToDate(connection)) return;
        Perform(DeployChanges.To.SqliteDatabase(new SharedConnection(connection)), Engine.Sqlite);
    }

    public static void UpgradePostgres(string connectionString) =>
        Perform(DeployChanges.To.PostgresqlDatabase(connectionString), Engine.PostgreSql);

    static void Perform(UpgradeEngineBuilder builder, Engine engine)
    {
        var result = builder
            .WithScriptsEmbeddedInAssembly(Assembly.GetExecutingAssembly(), name => IsFor(engine, name))
            .WithTransactionPerScript()
            .WithVariablesDisabled()
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        if (!result.Successful) throw Failure(result);
    }

    static bool IsFor(Engine engine, string script) =>
        script.EndsWith(".sql", StringComparison.Ordinal)
        && !script.EndsWith(engine == Engine.Sqlite ? ".postgres.sql" : ".sqlite.sql", StringComparison.Ordinal);

    static bool IsUpToDate(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from sqlite_master where name = 'SchemaVersions'";
        if ((long)command.ExecuteScalar()! == 0) return false;
        command.CommandText = "select ScriptName from SchemaVersions";
        using var applied = command.ExecuteReader();
        var scripts = Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => IsFor(Engine.Sqlite, name)).ToHashSet();
        while (applied.Read()) scripts.Remove(applied.GetString(0));
        return scripts.Count == 0;
    }

    static InvalidOperationException Failure(DatabaseUpgradeResult result) =>
        new($"Migration {result.ErrorScript?.Name ?? "?"} failed: {result.Error.Message}", result.Error);
}
