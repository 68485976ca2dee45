using MissionBot.Missions;

namespace MissionBot.Indicators;

/// <summary>Where an indicator stands against the straight line from its baseline to its target. Never clamped.</summary>
/// <param name="Latest">The newest value that counts.</param>
/// <param name="Expected">What the line says for that day; null where there is no line.</param>
/// <param name="IsStale">A new value should have come by now.</param>
public sealed record Progress(ProgressState State, Measurement? Latest, decimal? Expected, bool IsStale)
{
    /// <summary>Of the distance from baseline to target: nearer to the line than this is on track.</summary>
    public const decimal Tolerance = 0.05m;

    /// <summary>In cadences, since the last day that was measured.</summary>
    const double StaleAfter = 1.5;

    public static Progress Of(Course course, DateOnly today)
    {
        var counted = course.Measurements.Where(measurement => measurement.Counts).ToList();
        if (counted.Count == 0) return new(ProgressState.NoData, null, null, false);
        var latest = counted[^1];
        var isStale = latest.EndsOn.AddDays((int)(StaleAfter * Days(course.Indicator.Cadence))) < today;
        return Line(course) is not { } line
            ? new(course is { Indicator.IsYesNo: true, Target.Goal: { } wanted } ? Judge(wanted, course.Target.GoalOn, counted, today) : ProgressState.NoLine, latest, null, isStale)
            : new(Judge(line, counted, latest, today), latest, line.At(latest.EndsOn), isStale);
    }

    /// <returns>The line, or null where none can be drawn: no baseline or target, a neutral direction, yes or no.</returns>
    internal static Line? Line(Course course) =>
        course is { Indicator: { Direction: not Direction.Neutral, Kind: not IndicatorKind.YesNo }, Target: { Baseline: { } from, BaselineOn: { } start, Goal: { } to, GoalOn: { } end } }
        && from != to && start < end
            ? new(from, start, to, end)
            : null;

    // Yes or no has no line to be ahead of or behind: it is reached, or it is not yet.
    static ProgressState Judge(decimal wanted, DateOnly? by, List<Measurement> counted, DateOnly today) =>
        counted[^1].Value == wanted ? ProgressState.Reached
        : counted.Any(measurement => measurement.Value == wanted) ? ProgressState.ReachedThenLost
        : by < today ? ProgressState.TargetDatePassed
        : ProgressState.NoLine;

    static ProgressState Judge(Line line, List<Measurement> counted, Measurement latest, DateOnly today)
    {
        if (line.IsReached(latest.Value)) return ProgressState.Reached;
        if (counted.Any(measurement => measurement.EndsOn > line.Start && line.IsReached(measurement.Value))) return ProgressState.ReachedThenLost;
        if (line.End < today) return ProgressState.TargetDatePassed;
        if (latest.EndsOn <= line.Start) return ProgressState.NotDueYet;
        if (line.Gain(latest.Value) < 0) return ProgressState.WorseThanBaseline;
        var lead = line.Gain(latest.Value) - line.Gain(line.At(latest.EndsOn));
        return lead > Tolerance ? ProgressState.Ahead : lead < -Tolerance ? ProgressState.Behind : ProgressState.OnTrack;
    }

    static int Days(Rhythm? cadence) => cadence switch
    {
        Rhythm.Monthly => 31,
        Rhythm.Quarterly => 92,
        Rhythm.HalfYearly => 183,
        _ => 365,
    };
}

/// <summary>The straight line, by days.</summary>
public sealed record Line(decimal From, DateOnly Start, decimal To, DateOnly End)
{
    /// <summary>What the line says for a day; the target itself after its date.</summary>
    public decimal At(DateOnly day) =>
        day >= End ? To : From + ((To - From) * (day.DayNumber - Start.DayNumber) / (End.DayNumber - Start.DayNumber));

    /// <summary>How far a value is on the way: 0 at the baseline, 1 at the target, less and more beyond them.</summary>
    public decimal Gain(decimal value) => (value - From) / (To - From);

    public bool IsReached(decimal value) => Gain(value) >= 1;
}

public enum ProgressState
{
    NoData,
    NotDueYet,
    Ahead,
    OnTrack,
    Behind,
    WorseThanBaseline,
    Reached,
    ReachedThenLost,
    TargetDatePassed,

    /// <summary>There are values, and nothing to hold them against.</summary>
    NoLine,
}

static class ProgressStates
{
    /// <summary>Off its line, and not merely without one.</summary>
    public static bool IsOff(this ProgressState state) =>
        state is ProgressState.Behind or ProgressState.WorseThanBaseline or ProgressState.ReachedThenLost or ProgressState.TargetDatePassed;
}
