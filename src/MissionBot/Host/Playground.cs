using System.ComponentModel;
using System.Diagnostics;

namespace MissionBot.Host;

/// <summary><c>… -- playground</c>: serves, and runs the Microsoft 365 Agents Playground through npx.</summary>
static class Playground
{
    const string Package = "@microsoft/m365agentsplayground@0.2.28";
    const int Port = 56150;

    public static async Task<int> Run(string[] args, bool sample)
    {
        await using var app = await Serve.Ready(args, sample);
        await Serve.Start(app);
        var endpoint = app.Urls.First() + Serve.Path;
        using var playground = Start(endpoint);
        if (playground is null)
        {
            await Console.Error.WriteLineAsync(
                "The Playground needs Node.js (version 20 or later), which has npx. Install it from https://nodejs.org, or talk to MissionBot in the terminal: dotnet run --project src/MissionBot -- chat");
            await app.StopAsync();
            return 1;
        }

        Console.WriteLine($"MissionBot answers at {endpoint}. Open the Playground at http://localhost:{Port} (Ctrl+C stops both).");
        await app.WaitForShutdownAsync();
        if (!playground.HasExited) playground.Kill(entireProcessTree: true);
        return 0;
    }

    /// <returns>Null where there is no npx.</returns>
    static Process? Start(string endpoint)
    {
        var npx = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npx.cmd" : "npx")
        {
            // Its server would listen on every address of the machine.
            Environment = { ["NODE_OPTIONS"] = $"--require \"{Path.Combine(AppContext.BaseDirectory, "loopback.cjs").Replace('\\', '/')}\"" },
            ArgumentList = { "--yes", Package, "start", "-e", endpoint, "-c", "msteams", "-p", $"{Port}", "--dt" },
        };
        try
        {
            return Process.Start(npx);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
