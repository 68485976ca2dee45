using MissionBot.Commands;
using MissionBot.Indicators;
using MissionBot.Missions;
using MissionBot.Trials;

namespace MissionBot.Status;

/// <summary>What somebody should look at, most pressing first, each with what to do. It invites; it grades nobody.</summary>
static class Attention
{
    const int Most = 6;

    public static IReadOnlyList<string> Of(MissionStatus status, Turn turn) => [.. All(status, turn).Take(Most)];

    static IEnumerable<string> All(MissionStatus status, Turn turn)
    {
        var words = StatusWords.In(turn.Language);
        var today = turn.Today;
        if (status.Mission.State(today) == MissionState.Overdue) yield return words.MissionIsOverdue(status.Mission.Deadline!.Value, today);
        if (status.Courses.Count == 0) yield return words.NoIndicator;
        foreach (var course in status.Courses)
            if (Why(course, words, turn) is { } why) yield return why;
        foreach (var trial in status.Trials.Where(trial => trial.Stage is Stage.Running or Stage.Paused))
            if (trial.PlannedEnd < today) yield return words.RunsTooLong(trial);
        if (status.In(Stage.Proposed) is { Count: > 0 } proposals) yield return words.ProposalsWait(proposals);
        foreach (var trial in status.Trials.Where(trial => trial.HasTaughtNothing)) yield return words.NothingCaptured(trial);
        if (status.Portfolio.Count == 0) yield return words.NothingTried;
        else if (status.In(Stage.Running).Count == 0) yield return words.NothingRuns;
        foreach (var trial in status.In(Stage.Planned))
            if (trial.PlannedStart < today) yield return words.ShouldHaveStarted(trial);
    }

    static string? Why(Course course, StatusWords words, Turn turn)
    {
        var progress = course.Progress(turn.Today);
        return !IndicatorCards.NeedsAttention(progress) ? null
            : progress.State == ProgressState.NoData ? words.NoMeasurement(course.Indicator.Name)
            : progress.State is ProgressState.TargetDatePassed ? words.TargetMissed(course.Indicator.Name)
            : progress.IsStale && progress.State is not (ProgressState.WorseThanBaseline or ProgressState.Behind) ? words.IsStale(course.Indicator.Name, progress.Latest!.Period)
            : words.OffTrack(course.Indicator.Name, IndicatorChoices.States.Word(progress.State, turn.Language));
    }
}
