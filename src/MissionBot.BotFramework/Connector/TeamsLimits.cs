using System.Threading.RateLimiting;
using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Connector;

/// <summary>What Teams takes of one bot in one conversation, a channel with all its threads being one; and of it in one tenant.</summary>
static class TeamsLimits
{
    static readonly (int Seconds, int Calls)[] Sends = [(1, 7), (2, 8), (30, 60), (3600, 1800)];
    static readonly (int Seconds, int Calls)[] Looks = [(1, 14), (2, 16), (30, 120), (3600, 3600)];
    static readonly (int Seconds, int Calls) Tenant = (1, 50), OfThemUnasked = (1, 40);

    // More than that waiting in one conversation will not be said in time anyway.
    const int Queue = 256;

    // The window moves in steps of this part of it.
    const int Steps = 4;

    public static PartitionedRateLimiter<ConversationReference> Sending() => PartitionedRateLimiter.CreateChained(
        [OneAtATime(), .. Sends.Select(limit => Window(Place, limit)), Window(TenantOf, Tenant)]);

    public static PartitionedRateLimiter<ConversationReference> Looking() =>
        PartitionedRateLimiter.CreateChained([.. Looks.Select(limit => Window(Place, limit)), Window(TenantOf, Tenant)]);

    public static PartitionedRateLimiter<ConversationReference> Unasked() => Window(TenantOf, OfThemUnasked);

    static PartitionedRateLimiter<ConversationReference> OneAtATime() => PartitionedRateLimiter.Create<ConversationReference, string>(
        to => RateLimitPartition.GetConcurrencyLimiter(Place(to), _ => new() { PermitLimit = 1, QueueLimit = Queue }));

    // A call counts from the beginning of its step, so the window is a step longer: no real second holds more than its limit.
    static PartitionedRateLimiter<ConversationReference> Window(Func<ConversationReference, string> of, (int Seconds, int Calls) limit) =>
        PartitionedRateLimiter.Create<ConversationReference, string>(to => RateLimitPartition.GetSlidingWindowLimiter(of(to), _ => new()
        {
            Window = TimeSpan.FromSeconds(limit.Seconds) * (Steps + 1) / Steps,
            SegmentsPerWindow = Steps + 1,
            PermitLimit = limit.Calls,
            QueueLimit = Queue,
        }));

    static string Place(ConversationReference to)
    {
        var id = to.Conversation.Id ?? "";
        return id.IndexOf(";messageid=", StringComparison.Ordinal) is var at and > 0 ? id[..at] : id;
    }

    static string TenantOf(ConversationReference to) => to.Conversation.TenantId ?? "";
}
