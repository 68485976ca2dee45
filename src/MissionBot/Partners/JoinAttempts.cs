using System.Threading.RateLimiting;
using MissionBot.Cards;
using MissionBot.Commands;

namespace MissionBot.Partners;

/// <summary>How many codes may be tried in a while: by one person, in one conversation, in one organisation.</summary>
public sealed record JoinLimits(TimeSpan Window, int Person, int Place, int Tenant)
{
    public static JoinLimits Usual { get; } = new(TimeSpan.FromMinutes(10), 5, 10, 50);
}

/// <summary>
/// So that nobody gets in by guessing. What was tried is forgotten when the process ends: with 58 bits to guess, a restart is worth
/// nothing (decisions/0019).
/// </summary>
public sealed class JoinAttempts(JoinLimits limits, ILogger<JoinAttempts> log) : IDisposable
{
    readonly PartitionedRateLimiter<Turn> limiter = PartitionedRateLimiter.CreateChained(
        By(turn => $"{turn.Conversation.Tenant} {turn.Speaker.Id}", limits.Person, limits.Window),
        By(turn => $"{turn.Conversation.Tenant} {turn.Conversation.PlaceId}", limits.Place, limits.Window),
        By(turn => turn.Conversation.Tenant, limits.Tenant, limits.Window));

    /// <returns>Null where the verb may be tried now; otherwise what is answered, whatever the code is.</returns>
    public Answer? Refuse(Verb verb, Given given, Turn turn)
    {
        if (verb != JoinMission.Verb || given.IsToChange || !given.Has(JoinMission.CodeField)) return null;
        using var lease = limiter.AttemptAcquire(turn);
        if (lease.IsAcquired) return null;
        log.TooManyCodes(turn.Conversation.Id);
        return new Answer(Parts.Card(turn.Language, Parts.Line(PartnerWords.In(turn.Language).TooManyCodes(limits.Window)))) { IsBeside = true };
    }

    public void Dispose() => limiter.Dispose();

    static PartitionedRateLimiter<Turn> By(Func<Turn, string> whom, int most, TimeSpan window) => PartitionedRateLimiter.Create<Turn, string>(
        turn => RateLimitPartition.GetFixedWindowLimiter(whom(turn), _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = window, QueueLimit = 0 }));
}
