using System.Diagnostics;
using Npgsql;

namespace MissionBot.Testing;

/// <summary>A PostgreSQL of its own in a temporary folder, reached through a socket there; gone at the end.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    readonly string bin;
    readonly string folder;

    PostgresServer(string bin, string folder)
    {
        this.bin = bin;
        this.folder = folder;
    }

    public string ConnectionString => $"Host={folder};Username=postgres;Database=postgres;Pooling=false";

    public static async Task<PostgresServer> Start()
    {
        var server = new PostgresServer(Parts.Postgres(), Directory.CreateTempSubdirectory("missionbot-postgres-").FullName);
        await server.Own();
        await server.Run("initdb", "-D", $"{server.folder}/data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync");
        await server.Run("pg_ctl", "-D", $"{server.folder}/data", "-w", "-l", $"{server.folder}/log", "-o", $"-k {server.folder} -c listen_addresses='' -c fsync=off", "start");
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await Run("pg_ctl", "-D", $"{folder}/data", "-m", "immediate", "stop");
        Directory.Delete(folder, recursive: true);
    }

    // PostgreSQL refuses to run as root; then it runs as the user that its package made.
    async Task Own()
    {
        if (Environment.IsPrivilegedProcess) await Start("chown", "postgres", folder);
    }

    Task Run(string program, params string[] arguments) => Environment.IsPrivilegedProcess
        ? Start("runuser", ["-u", "postgres", "--", Path.Combine(bin, program), .. arguments])
        : Start(Path.Combine(bin, program), arguments);

    async Task Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardError = true };
        // A server keeps the pipe of its standard output open for ever: it gets none.
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} failed: {await process.StandardError.ReadToEndAsync()}");
    }
}
