using MissionBot.Commands;
using MissionBot.Missions;
using MissionBot.Sharing;
using MissionBot.Words;

namespace MissionBot.Indicators;

/// <summary>What tells whether a mission is reached.</summary>
/// <param name="Series">Counted up when the definition changes: values of different series are not compared.</param>
public sealed record Indicator(
    string Id,
    string MissionId,
    string Name,
    string? Unit,
    IndicatorKind? Kind,
    Tier? Tier,
    Direction? Direction,
    Rhythm? Cadence,
    string? Definition,
    string? Source,
    string? Population,
    string? Group,
    string? Area,
    int Series) : IOfMission
{
    public Topic Topic => new("indicator", Id, MissionId);

    public bool IsYesNo => Kind == IndicatorKind.YesNo;

    /// <param name="isWord">It was said as yes or no.</param>
    /// <returns>What to write instead; null where the value is one of its kind.</returns>
    internal string? Mistaken(decimal value, bool isWord, Turn turn) =>
        IsYesNo && value is not (0 or 1) ? IndicatorWords.In(turn.Language).IsYesOrNo(Name)
        : !IsYesNo && isWord ? IndicatorWords.In(turn.Language).IsANumber(Name)
        : null;

    internal static string Spoken(decimal value, IndicatorKind? kind, string? unit, Language language) => (kind, value) switch
    {
        (IndicatorKind.YesNo, 0) => language.Pick("no", "nej"),
        (IndicatorKind.YesNo, 1) => language.Pick("yes", "ja"),
        _ => Numbers.Write(value, unit, language),
    };
}

/// <summary>Where it started and where it is to go. Versioned: a new target does not rewrite the past.</summary>
public sealed record Target(decimal? Baseline, DateOnly? BaselineOn, decimal? Goal, DateOnly? GoalOn, string? Why, DateOnly On);

/// <param name="Before">What was measured for the same period by the same source before it was corrected.</param>
/// <param name="Counts">False where another source of the same period is the one that counts.</param>
public sealed record Measurement(string PeriodCode, string Source, DateOnly EndsOn, decimal Value, decimal? Before, string? Note, bool Counts, Visibility Visible, string By)
{
    public Period Period => Period.Parse(PeriodCode);
}

/// <summary>An indicator with its measurements of the current series, oldest first, and its targets, newest last.</summary>
public sealed record Course(Indicator Indicator, IReadOnlyList<Target> Targets, IReadOnlyList<Measurement> Measurements)
{
    public Target? Target => Targets.Count > 0 ? Targets[^1] : null;

    /// <summary>There is something to hold it against.</summary>
    public bool IsAimed => Indicators.Progress.Line(this) is not null || this is { Indicator.IsYesNo: true, Target.Goal: not null };

    /// <summary>There would be, once a baseline or a target is given; for some there is none (a neutral direction).</summary>
    public bool LacksAim => !IsAimed && Indicator.Direction is not Direction.Neutral;

    /// <summary>By when a new value is wanted: one cadence after the newest. Null where nobody said how often, or nothing was measured.</summary>
    public DateOnly? NextDue => Indicator.Cadence is { } cadence && Measurements.LastOrDefault(measurement => measurement.Counts) is { } latest
        ? latest.EndsOn.AddMonths(cadence switch { Rhythm.Monthly => 1, Rhythm.Quarterly => 3, Rhythm.HalfYearly => 6, _ => 12 })
        : null;

    public Progress Progress(DateOnly today) => Indicators.Progress.Of(this, today);
}

public enum IndicatorKind { Count, Rate, Gap, Survey, YesNo }

public enum Tier { Output, Outcome, Impact }

public enum Direction { Up, Down, Neutral }
