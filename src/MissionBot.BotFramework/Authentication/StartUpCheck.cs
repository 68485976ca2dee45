using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MissionBot.BotFramework.Authentication;

/// <summary>Refuses to serve where nobody would check who calls: with an app id, outside Development, or off loopback.</summary>
sealed class StartUpCheck(IConfiguration configuration, IHostEnvironment environment, IServer server, ILogger<StartUpCheck> log) : IHostedLifecycleService
{
    const string AppId = "MicrosoftAppId";

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        if (configuration[AppId] is { Length: > 0 })
            throw new NotServedException($"{AppId} is set, but this version cannot check the channel's tokens yet. Leave it empty to run in local mode.");
        if (!environment.IsDevelopment())
            throw new NotServedException("Local mode (no app id) runs in Development only. Set ASPNETCORE_ENVIRONMENT=Development on your own machine.");
        return Task.CompletedTask;
    }

    // What is bound is known only afterwards: a setting may name a host that is more than loopback.
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        foreach (var address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            if (!IsLoopback(address)) throw new NotServedException($"Local mode (no app id) listens on loopback only, not on {address}. Use http://127.0.0.1:3978.");
        log.LocalMode();
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    static bool IsLoopback(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url)
        && (url.Host == "localhost" || (IPAddress.TryParse(url.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}

/// <summary>The host may not serve as it is set up; the message tells the operator what to change.</summary>
public sealed class NotServedException(string message) : Exception(message);
