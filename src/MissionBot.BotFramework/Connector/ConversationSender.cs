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

    public Task<string?> Send(ConversationReference to, Activity activity, CancellationToken cancellation) =>
        InPortions(activity, portions => Each(to, portions, portion => client.Send(to, portion, cancellation), cancellation));

    /// <summary>Where the new message is too large, its first portion takes the place, and the rest follows below.</summary>
    public Task<string?> Update(ConversationReference to, string activityId, Activity activity, CancellationToken cancellation) => InPortions(
        activity,
        portions => Each(
            to,
            portions,
            portion => ReferenceEquals(portion, portions[0]) ? client.Update(to, activityId, portion, cancellation) : client.Send(to, portion, cancellation),
            cancellation));

    public async Task Delete(ConversationReference to, string activityId, CancellationToken cancellation)
    {
        using var turn = await Turn(sending, to, cancellation);
        await client.Delete(to, activityId, cancellation);
    }

    public async Task<string?> Chat(ConversationReference place, string member, string tenant, CancellationToken cancellation)
    {
        using var turn = await Turn(looking, place, cancellation);
        return await client.Chat(place, member, tenant, cancellation);
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

    static async Task<string?> InPortions(Activity activity, Func<IReadOnlyList<Activity>, Task<string?>> send)
    {
        try
        {
            return await send(Portions.Of(activity, Portions.Limit));
        }
        catch (ConnectorException refused) when (refused.Fault == ConnectorFault.TooLarge && Portions.Of(activity, Portions.Smaller) is { Count: > 1 } smaller)
        {
            return await send(smaller);
        }
    }

    /// <returns>The first one's id.</returns>
    async Task<string?> Each(ConversationReference to, IReadOnlyList<Activity> portions, Func<Activity, Task<string?>> send, CancellationToken cancellation)
    {
        string? id = null;
        foreach (var portion in portions)
        {
            using var turn = await Turn(sending, to, cancellation);
            var sent = await send(portion);
            id ??= sent;
        }

        return id;
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
