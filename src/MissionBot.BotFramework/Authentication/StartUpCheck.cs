using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MissionBot.BotFramework.Authentication;

/// <summary>
/// Until channels can be authenticated there is local mode only: in Development, on loopback, without an app id.
/// Whatever else was configured stops the start, rather than run open.
/// </summary>
sealed class StartUpCheck(IConfiguration configuration, IHostEnvironment environment, IServer server, ILogger<StartUpCheck> log)
    : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(configuration["MicrosoftAppId"]))
            throw new StartRefusedException(
                "MicrosoftAppId is set, but channels cannot be authenticated yet. Leave it empty to run in local mode.");
        if (!environment.IsDevelopment())
            throw new StartRefusedException(
                $"Without authentication this runs in Development only, and this is {environment.EnvironmentName}. "
                + "Set ASPNETCORE_ENVIRONMENT to Development to run in local mode.");
        return Task.CompletedTask;
    }

    /// <summary>Looks at what was bound, whichever of the many ways it was configured. The gate refuses what came before.</summary>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        foreach (var address in addresses)
            if (!IsLoopback(address))
                throw new StartRefusedException(
                    $"Local mode listens on loopback only, not on {address}. Use http://127.0.0.1:3978 or http://localhost:3978.");
        log.LocalMode(string.Join(", ", addresses));
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // Sockets and pipes are no URLs with a host: nothing tells who is at their other end.
    static bool IsLoopback(string address) => Uri.TryCreate(address, UriKind.Absolute, out var url) && LocalMode.IsLoopback(url);
}

/// <summary>The host must not run like this; the message tells the operator what to set instead.</summary>
public sealed class StartRefusedException(string message) : Exception(message);
