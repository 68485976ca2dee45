using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MissionBot.BotFramework.Authentication;

/// <summary>
/// With an app id every request is authenticated, so the bot may listen anywhere. Without one there is local mode: in
/// Development, on loopback. Whatever else was configured stops the start, rather than run open.
/// </summary>
sealed class StartUpCheck(IGate gate, Tenants tenants, IHostEnvironment environment, IServer server, ILogger<StartUpCheck> log) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        if (gate is LocalMode && !environment.IsDevelopment())
            throw new StartRefusedException(
                $"Without an app id this runs in Development only, and this is {environment.EnvironmentName}. "
                + $"Set {BotSettings.AppIdKey} and its credentials, or ASPNETCORE_ENVIRONMENT to Development to run in local mode.");
        if (gate is TokenGate && !tenants.AreListed)
            throw new StartRefusedException("A multi-tenant bot serves nobody in particular: list the tenants that it is for in Tenants:Home.");
        return Task.CompletedTask;
    }

    /// <summary>Looks at what was bound, whichever of the many ways it was configured. The gate refuses what came before.</summary>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if (gate is not LocalMode)
        {
            log.Authenticated(string.Join(", ", addresses));
            return Task.CompletedTask;
        }

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
