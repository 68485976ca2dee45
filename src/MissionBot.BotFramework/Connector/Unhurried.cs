using System.Threading.RateLimiting;
using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Connector;

/// <summary>
/// What is said unasked, to thousands perhaps, waits here first, so that answers do not wait behind it: of the calls that Teams takes in a tenant
/// it has four of five.
/// </summary>
public sealed class Unhurried : IAsyncDisposable
{
    readonly PartitionedRateLimiter<ConversationReference>? limiter;

    /// <param name="keepsLimits">False where the channel has none: a terminal.</param>
    public Unhurried(bool keepsLimits) => limiter = keepsLimits ? TeamsLimits.Unasked() : null;

    /// <summary>Waits as long as it takes.</summary>
    public async ValueTask Turn(ConversationReference to, CancellationToken cancellation)
    {
        if (limiter is null) return;
        using var lease = await limiter.AcquireAsync(to, 1, cancellation);
    }

    public ValueTask DisposeAsync() => limiter?.DisposeAsync() ?? ValueTask.CompletedTask;
}
