using MissionBot.Words;

namespace MissionBot.Following;

/// <summary>A conversation that follows a mission: one each, so that nothing is told twice.</summary>
/// <param name="Conversation">The place (<c>Conversation.PlaceId</c>) that follows.</param>
/// <param name="Thread">The thread that updates go to, whole id; null where each is a post of its own.</param>
/// <param name="Person">Who asked for it.</param>
/// <param name="Schedule">Five fields of cron, in <see cref="Zone"/>; null where everything is told at once.</param>
/// <param name="Told">The seq of the mission's log up to which it has been told.</param>
/// <param name="Due">When something may be said next; null where that is at once.</param>
public sealed record Subscription(
    string Id,
    string MissionId,
    string Conversation,
    string? Thread,
    string Person,
    Wishes Wishes,
    string? Schedule,
    Language Language,
    string Zone,
    QuietHours? Quiet,
    DateTimeOffset? MutedUntil,
    long Told,
    DateTimeOffset? Due);
