using System.Collections.Immutable;
using MissionBot.Trials;
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

/// <summary>What a follower wants to hear of.</summary>
/// <param name="Kinds">Only these; empty for all.</param>
/// <param name="Except">Sizes of trial actions that are left out.</param>
/// <param name="ExceptKinds">Kinds that are left out.</param>
/// <param name="Trials">Only these trial actions, by id; empty for the whole mission.</param>
/// <param name="ExceptTrials">Trial actions that are left out, by id.</param>
public sealed record Wishes(
    ImmutableArray<UpdateKind> Kinds,
    ImmutableArray<UpdateKind> ExceptKinds,
    ImmutableArray<Size> Except,
    ImmutableArray<string> Trials,
    ImmutableArray<string> ExceptTrials)
{
    public static Wishes Everything { get; } = new([], [], [], [], []);

    /// <summary>Measurements only where the indicator is off its line.</summary>
    public bool OnlyOffTrack { get; init; }

    /// <summary>Only what turns a page: a trial action started or ended, a target reached, the mission extended or closed.</summary>
    public bool OnlyMilestones { get; init; }

    /// <summary>Only what names the person who follows: their trial actions, their own name.</summary>
    public bool OnlyNamingMe { get; init; }

    /// <summary>One line each instead of the whole card.</summary>
    public bool IsCompact { get; init; }
}

/// <summary>Hours in which nothing is said; over midnight where <paramref name="Until"/> is before <paramref name="From"/>.</summary>
public sealed record QuietHours(TimeOnly From, TimeOnly Until);
