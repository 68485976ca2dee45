using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using MissionBot.BotFramework.Connector;

namespace MissionBot.BotFramework.Authentication;

/// <summary>
/// The bot's own token, by which the connector knows it. One serves all conversations of a cloud. It is fetched at the
/// start, so that no message has to wait for a managed identity that is slow to wake.
/// </summary>
sealed class BotTokens(BotSettings settings, IHttpClientFactory clients, ILogger<BotTokens> log) : BackgroundService
{
    static readonly TimeSpan Spare = TimeSpan.FromMinutes(5);

    readonly Lazy<Func<bool, CancellationToken, Task<AuthenticationResult>>> source = new(() => BotTokenSource.Of(settings, clients));
    readonly SemaphoreSlim one = new(1);
    volatile Held? held;

    /// <exception cref="ConnectorException">Nobody gives us one.</exception>
    public ValueTask<string> Get(CancellationToken cancellation) =>
        held is { } now && now.GoodUntil > TimeProvider.System.GetUtcNow() ? new(now.Token) : new(Fetch(refused: null, cancellation));

    /// <summary>Another one than the connector has refused.</summary>
    public Task<string> Renew(string refused, CancellationToken cancellation) => Fetch(refused, cancellation);

    public override void Dispose()
    {
        one.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Get(stoppingToken);
        }
        catch (ConnectorException failure)
        {
            log.NoToken(failure);
        }
    }

    async Task<string> Fetch(string? refused, CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            // Somebody who waited for the same has it by now.
            if (held is { } now && now.Token != refused && now.GoodUntil > TimeProvider.System.GetUtcNow()) return now.Token;
            var fetched = await source.Value(refused is not null, cancellation);
            held = new(fetched.AccessToken, fetched.ExpiresOn - Spare);
            return fetched.AccessToken;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            throw new ConnectorException("The bot's own token cannot be had.", ConnectorFault.Busy, failure);
        }
        finally
        {
            one.Release();
        }
    }

    sealed record Held(string Token, DateTimeOffset GoodUntil);
}
