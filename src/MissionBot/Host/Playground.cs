using System.ComponentModel;
using System.Diagnostics;
using System.Net.Sockets;

namespace MissionBot.Host;

/// <summary>
/// <c>… -- playground</c>: serves, and runs the Microsoft 365 Agents Playground through npx; with <c>--partner</c> a second one, where
/// somebody of another organisation sits.
/// </summary>
static class Playground
{
    const string Package = "@microsoft/m365agentsplayground@0.2.28";
    const int Port = 56150, PartnersPort = Port + 1;

    // Fetching it the first time takes a while.
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(3), Pause = TimeSpan.FromMilliseconds(300);

    public static async Task<int> Run(string[] args, bool sample, bool partner)
    {
        await using var app = await Serve.Ready(args, sample);
        await Serve.Start(app);
        var endpoint = app.Urls.First() + Serve.Path;
        using var playground = Start(endpoint, Port, people: null);
        if (playground is null)
        {
            await Console.Error.WriteLineAsync(
                "The Playground needs Node.js (version 20 or later), which has npx. Install it from https://nodejs.org, or talk to MissionBot in the terminal: dotnet run --project src/MissionBot -- chat");
            await app.StopAsync();
            return 1;
        }

        Console.WriteLine($"MissionBot answers at {endpoint}. Open the Playground at http://localhost:{Port} (Ctrl+C stops it all).");
        using var partners = partner ? await Second(playground, endpoint) : null;
        if (partners is not null) Console.WriteLine($"Sofia Lind of Camden Giving sits at http://localhost:{PartnersPort}: invite her organisation in the first, and say “join” with the code in the second.");
        await app.WaitForShutdownAsync();
        foreach (var one in new[] { playground, partners })
            if (one is { HasExited: false }) one.Kill(entireProcessTree: true);
        return 0;
    }

    // Two that npx fetches at one time would be in each other's way.
    static async Task<Process?> Second(Process first, string endpoint)
    {
        for (var waited = TimeSpan.Zero; waited < Patience && !first.HasExited && !await IsListening(Port); waited += Pause) await Task.Delay(Pause);
        return first.HasExited ? null : Start(endpoint, PartnersPort, "partner.m365agentsplayground.yml");
    }

    static async Task<bool> IsListening(int port)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <param name="people">A file that says who is there; null for those whom the Playground makes up, or whom a file in the working folder names.</param>
    /// <returns>Null where there is no npx.</returns>
    static Process? Start(string endpoint, int port, string? people)
    {
        var npx = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npx.cmd" : "npx")
        {
            // Its server would listen on every address of the machine.
            Environment = { ["NODE_OPTIONS"] = $"--require \"{Beside("loopback.cjs")}\"" },
            ArgumentList = { "--yes", Package, "start", "-e", endpoint, "-c", "msteams", "-p", $"{port}", "--dt" },
        };
        if (people is not null) npx.Environment["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = Beside(people);
        try
        {
            return Process.Start(npx);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file).Replace('\\', '/');
}
