using MissionBot.Indicators;
using MissionBot.Missions;
using MissionBot.Reminders;
using MissionBot.Trials;

namespace MissionBot.Digests;

/// <summary>What does not move on by itself, most pressing first.</summary>
abstract record Stuck
{
    // Shorter pauses are a breath, and an answer may take a few days.
    const int LongPause = 28, LongWait = 3;

    public sealed record Deadline(DateOnly On) : Stuck;

    public sealed record OffTrack(Course Course, ProgressState State) : Stuck;

    public sealed record EndPassed(Trial Trial) : Stuck;

    public sealed record PausedLong(Trial Trial, DateOnly Since) : Stuck;

    public sealed record Unanswered(Trial Trial, DateOnly Since) : Stuck;

    public sealed record NothingCaptured(Trial Trial) : Stuck;

    public sealed record MeasurementDue(Course Course, Measurement Latest) : Stuck;

    public sealed record NotStarted(Trial Trial) : Stuck;

    /// <summary>Which trial action it is about; null where it is of another thing.</summary>
    public Trial? About => this switch
    {
        EndPassed one => one.Trial,
        PausedLong one => one.Trial,
        Unanswered one => one.Trial,
        NothingCaptured one => one.Trial,
        NotStarted one => one.Trial,
        _ => null,
    };

    public static IEnumerable<Stuck> In(DigestSource source, Wished wished, DateOnly today)
    {
        if (source.Mission.Outcome is not null) return [];
        // What nobody answered was here for a week: now it is in the status alone.
        bool IsLetGo(ReminderKind kind, string thing, DateOnly? on) =>
            source.Unanswered.Any(one => one.Kind == kind && one.Thing == thing && one.On.AddDays(Pace.Again + Pace.InDigest) < today && one.Due >= on?.AddDays(kind is ReminderKind.Ends ? -Due.Before : 0));

        var trials = source.Trials.Where(wished.WantsState).ToList();
        var courses = source.Courses.Where(course => wished.WantsState(course, today)).Select(course => (Course: course, Progress: course.Progress(today))).ToList();
        return
        [
            .. wished.WantsDeadline && source.Mission.State(today) == MissionState.Overdue ? [new Deadline(source.Mission.Deadline!.Value)] : Array.Empty<Stuck>(),
            .. courses.Where(one => one.Progress.State.IsOff()).Select(one => new OffTrack(one.Course, one.Progress.State)),
            .. trials.Where(trial => trial.Stage is Stage.Running or Stage.Paused && trial.PlannedEnd < today && !IsLetGo(ReminderKind.Ends, trial.Id, trial.PlannedEnd)).Select(trial => new EndPassed(trial)),
            .. trials.Where(trial => trial.Stage is Stage.Proposed && Waits(trial, LongWait)).Select(trial => new Unanswered(trial, source.StageSince[trial.Id])),
            .. trials.Where(trial => trial.HasTaughtNothing && !IsLetGo(ReminderKind.Learnings, trial.Id, trial.EndedOn)).Select(trial => new NothingCaptured(trial)),
            .. trials.Where(trial => trial.Stage is Stage.Paused && !(trial.PlannedEnd < today) && Waits(trial, LongPause)).Select(trial => new PausedLong(trial, source.StageSince[trial.Id])),
            .. courses.Where(one => one.Progress is { IsStale: true, Latest: not null } && !one.Progress.State.IsOff() && !IsLetGo(ReminderKind.Measurements, one.Course.Indicator.Id, one.Course.NextDue)).Select(one => new MeasurementDue(one.Course, one.Progress.Latest!)),
            .. trials.Where(trial => trial.Stage is Stage.Planned && trial.PlannedStart < today).Select(trial => new NotStarted(trial)),
        ];

        bool Waits(Trial trial, int days) => source.StageSince.TryGetValue(trial.Id, out var since) && since.AddDays(days) <= today;
    }
}
