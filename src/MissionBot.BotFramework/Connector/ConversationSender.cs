using System.Runtime.CompilerServices;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Connector;

/// <summary>
/// Teams' limits are per conversation, and two calls at once on one may fail (412): so what goes to a conversation goes one
/// after another, as fast as it may and no faster. Who would have to wait longer than patience lasts is told to come later.
/// </summary>
sealed class ConversationSender(ConnectorClient client, IOptions<ConnectorOptions> options) : IConnector, IAsyncDisposable
{
    readonly PartitionedRateLimiter<ConversationReference> sending = TeamsLimits.Sending();
    readonly PartitionedRateLimiter<ConversationReference> looking = TeamsLimits.Looking();

    public async Task<string?> Send(ConversationReference to, Activity activity, CancellationToken cancellation)
    {
        using var turn = await Turn(sending, to, cancellation);
        return await client.Send(to, activity, cancellation);
    }

    public async Task<string?> Update(ConversationReference to, string activityId, Activity activity, CancellationToken cancellation)
    {
        using var turn = await Turn(sending, to, cancellation);
        return await client.Update(to, activityId, activity, cancellation);
    }

    public async Task Delete(ConversationReference to, string activityId, CancellationToken cancellation)
    {
        using var turn = await Turn(sending, to, cancellation);
        await client.Delete(to, activityId, cancellation);
    }

    public async Task<TeamsMember?> Member(ConversationReference place, string id, CancellationToken cancellation)
    {
        using var turn = await Turn(looking, place, cancellation);
        return await client.Member(place, id, cancellation);
    }

    public async IAsyncEnumerable<TeamsMember> Members(ConversationReference place, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var turn = await Turn(looking, place, cancellation);
        await foreach (var member in client.Members(place, cancellation)) yield return member;
    }

    public async ValueTask DisposeAsync()
    {
        await sending.DisposeAsync();
        await looking.DisposeAsync();
    }

    async ValueTask<RateLimitLease> Turn(PartitionedRateLimiter<ConversationReference> limiter, ConversationReference place, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(options.Value.Patience);
        try
        {
            var lease = await limiter.AcquireAsync(place, 1, patience.Token);
            return lease.IsAcquired ? lease : throw Full();
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw Full();
        }
    }

    static ConnectorException Full() => new("More was to be said in the conversation than the channel takes.", ConnectorFault.Busy);
}
