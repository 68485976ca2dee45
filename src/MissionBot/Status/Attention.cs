using MissionBot.Commands;
using MissionBot.Indicators;
using MissionBot.Missions;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Status;

/// <summary>What somebody should look at, most pressing first, each with what to do. It invites; it grades nobody.</summary>
static class Attention
{
    const int Most = 6;

    // How many of several indicators are called by name.
    const int Named = 2;

    public static IReadOnlyList<string> Of(MissionStatus status, Turn turn) => [.. All(status, turn).Take(Most)];

    static IEnumerable<string> All(MissionStatus status, Turn turn)
    {
        var words = StatusWords.In(turn.Language);
        var today = turn.Today;
        // What partners alone read asks for nothing that they may not do.
        if (turn.IsPartnersOwn)
        {
            foreach (var course in ByReason(status, turn)[Reason.OffTrack]) yield return words.OffTrack(course.Name, IndicatorChoices.States.Word(course.Progress.State, turn.Language));
            foreach (var trial in status.Trials.Where(trial => trial.HasTaughtNothing)) yield return words.NothingCaptured(trial);
            yield break;
        }

        if (status.Mission.State(today) == MissionState.Overdue) yield return words.MissionIsOverdue(status.Mission.Deadline!.Value, today);
        if (status.Courses.Count == 0) yield return words.NoIndicator;
        foreach (var reason in Indicators(status, words, turn)) yield return reason;
        foreach (var trial in status.Trials.Where(trial => trial.Stage is Stage.Running or Stage.Paused))
            if (trial.PlannedEnd < today) yield return words.RunsTooLong(trial);
        if (status.In(Stage.Proposed) is { Count: > 0 } proposals) yield return words.ProposalsWait(proposals);
        foreach (var trial in status.Trials.Where(trial => trial.HasTaughtNothing)) yield return words.NothingCaptured(trial);
        if (status.Portfolio.Count == 0) yield return words.NothingTried;
        else if (status.In(Stage.Running).Count == 0) yield return words.NothingRuns;
        foreach (var trial in status.In(Stage.Planned))
            if (trial.PlannedStart < today) yield return words.ShouldHaveStarted(trial);
    }

    // Off track first, each by itself. A dozen numbers that are due are one line: they must not push everything else out of sight.
    static IEnumerable<string> Indicators(MissionStatus status, StatusWords words, Turn turn)
    {
        var all = ByReason(status, turn);
        foreach (var (name, progress) in all[Reason.OffTrack]) yield return words.OffTrack(name, IndicatorChoices.States.Word(progress.State, turn.Language));
        foreach (var (name, _) in all[Reason.TargetMissed]) yield return words.TargetMissed(name);
        if (all[Reason.NoData].Select(one => one.Name).ToList() is { Count: > 0 } unmeasured)
            yield return unmeasured is [var only] ? words.NoMeasurement(only) : words.NoMeasurements(Some(unmeasured, words, turn));
        if (all[Reason.Stale].ToList() is { Count: > 0 } stale)
            yield return stale is [var one] ? words.IsStale(one.Name, one.Progress.Latest!.Period) : words.AreStale(Some([.. stale.Select(due => due.Name)], words, turn));
    }

    static ILookup<Reason, (string Name, Progress Progress)> ByReason(MissionStatus status, Turn turn) =>
        status.Courses.Select(course => (course.Indicator.Name, Progress: course.Progress(turn.Today))).Where(one => IndicatorCards.NeedsAttention(one.Progress)).ToLookup(one => Why(one.Progress));

    static Reason Why(Progress progress) => progress.State switch
    {
        ProgressState.NoData => Reason.NoData,
        ProgressState.TargetDatePassed => Reason.TargetMissed,
        ProgressState.WorseThanBaseline or ProgressState.Behind => Reason.OffTrack,
        _ => progress.IsStale ? Reason.Stale : Reason.OffTrack,
    };

    static string Some(IReadOnlyList<string> names, StatusWords words, Turn turn) => Sentence.List(
        [.. names.Take(Named).Select(name => $"“{name}”"), .. names.Count > Named ? new[] { words.Others(names.Count - Named) } : []], turn.Language);

    enum Reason { OffTrack, TargetMissed, NoData, Stale }
}
