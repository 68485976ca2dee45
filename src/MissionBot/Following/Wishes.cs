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
}
