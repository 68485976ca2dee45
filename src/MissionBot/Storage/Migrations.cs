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
    public static void Upgrade(SqliteConnection connection) =>
        Perform(DeployChanges.To.SqliteDatabase(new SharedConnection(connection)), Engine.Sqlite);

    public static void UpgradePostgres(string connectionString) =>
        Perform(DeployChanges.To.PostgresqlDatabase(connectionString), Engine.PostgreSql);

    static void Perform(UpgradeEngineBuilder builder, Engine engine)
    {
        var other = engine == Engine.Sqlite ? ".postgres.sql" : ".sqlite.sql";
        var result = builder
            .WithScriptsEmbeddedInAssembly(Assembly.GetExecutingAssembly(),
                name => name.EndsWith(".sql", StringComparison.Ordinal) && !name.EndsWith(other, StringComparison.Ordinal))
            .WithTransactionPerScript()
            .WithVariablesDisabled()
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        if (!result.Successful) throw Failure(result);
    }

    static InvalidOperationException Failure(DatabaseUpgradeResult result) =>
        new($"Migration {result.ErrorScript?.Name ?? "?"} failed: {result.Error.Message}", result.Error);
}
