using MissionBot.Commands;
using MissionBot.Sharing;

namespace MissionBot.Trials;

/// <summary>A trial action: an experiment in a mission's portfolio. Shown as <c>youth-7</c>.</summary>
/// <param name="PlannedSeq">The place of the fact that planned or proposed it in its mission's stream.</param>
/// <param name="StageWhy">Why it stands where it stands: declined, paused.</param>
/// <param name="Learnings">How many there are of it.</param>
public sealed record Trial(
    string Id,
    string MissionId,
    string MissionKey,
    int Number,
    string Title,
    Stage Stage,
    Size? Size,
    Horizon? Horizon,
    Risk? Risk,
    Kind? Kind,
    string? Sectors,
    string? Levels,
    string? Place,
    string? Group,
    string? Owner,
    string? Partners,
    string? Effort,
    string? Metric,
    string? Criterion,
    DateOnly? PlannedStart,
    DateOnly? PlannedEnd,
    DateOnly? StartedOn,
    DateOnly? EndedOn,
    string? PlannedBy,
    long? PlannedSeq,
    string? StageWhy,
    int Learnings,
    Visibility Visible) : IOfMission
{
    /// <summary>A systematic probe, typically one and a half to three months (field practice of "prøvehandling").</summary>
    public static readonly TimeSpan UsualLength = TimeSpan.FromDays(8 * 7);

    /// <summary>What people call it in a line: its mission's key and its number.</summary>
    public string Key => $"{MissionKey}-{Number}";

    public Topic Topic => new("trial", Id, MissionId);

    /// <summary>It belongs to what the mission does: neither a mere proposal nor declined.</summary>
    public bool IsInPortfolio => Stage is not (Stage.Proposed or Stage.Declined);

    public bool HasTaughtNothing => Stage is Stage.Ended && Learnings == 0;

    public static DateOnly UsualEnd(DateOnly start) => start.AddDays(UsualLength.Days);
}

/// <summary>What a trial action tests. One hypothesis may be tested by many, and one may test many.</summary>
public sealed record Hypothesis(string Id, string Wording);

public enum Stage { Proposed, Planned, Running, Paused, Ended, Declined }

public enum Size { Small, Medium, Large }

public enum Horizon { Short, Long }

public enum Risk { Safe, Stretch, Bold }

/// <summary>By what means it works.</summary>
public enum Kind { Behaviour, Policy, Service, Technology, Funding, Regulation }

public enum Sector { Public, Private, CivilSociety, Academia, Citizens }

public enum Level { Political, Management, Frontline, CivilSociety }
