using System.Collections.Immutable;
using MissionBot.Trials;

namespace MissionBot.Following;

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

    /// <summary>What names the person who follows is told at once, also where all else waits for its time.</summary>
    public bool NamedAtOnce { get; init; }

    /// <summary>Whether things of a kind are heard of, of one trial action or of the mission around them.</summary>
    /// <param name="trial">By id; null for what is of no trial action. Who follows some of them does not follow the mission around them.</param>
    public bool Cover(UpdateKind kind, string? trial, Size? size) =>
        (Kinds.IsDefaultOrEmpty || Kinds.Contains(kind))
        && !ExceptKinds.Contains(kind)
        && !(size is { } left && Except.Contains(left))
        && (trial is null ? Trials.IsDefaultOrEmpty : HearOf(trial));

    /// <param name="trial">By id.</param>
    public bool HearOf(string trial) => (Trials.IsDefaultOrEmpty || Trials.Contains(trial)) && !ExceptTrials.Contains(trial);
}
