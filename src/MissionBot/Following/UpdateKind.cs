namespace MissionBot.Following;

/// <summary>What followers hear about, as coarse as people choose it.</summary>
public enum UpdateKind
{
    /// <summary>A trial action was proposed, planned, started, paused, ended, …</summary>
    Trials,

    /// <summary>Something was learned, or a learning corrected.</summary>
    Learnings,

    /// <summary>An indicator was added, measured or aimed elsewhere.</summary>
    Indicators,

    /// <summary>The mission itself: changed, extended, closed, led by somebody else.</summary>
    Mission,
}
