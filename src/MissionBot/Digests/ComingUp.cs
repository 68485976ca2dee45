using MissionBot.Indicators;
using MissionBot.Missions;
using MissionBot.Trials;

namespace MissionBot.Digests;

/// <summary>What lies ahead, soonest first.</summary>
abstract record ComingUp(DateOnly On)
{
    // A fortnight is what a team plans for; a deadline asks for more.
    const int Near = 14, NearDeadline = 60;

    public sealed record TrialEnds(Trial Trial, DateOnly On) : ComingUp(On);

    public sealed record TrialStarts(Trial Trial, DateOnly On) : ComingUp(On);

    public sealed record Measurement(Course Course, DateOnly On) : ComingUp(On);

    public sealed record TargetDate(Course Course, DateOnly On) : ComingUp(On);

    public sealed record Deadline(DateOnly On) : ComingUp(On);

    public static IEnumerable<ComingUp> In(DigestSource source, Wished wished, DateOnly today) =>
        source.Mission.Outcome is not null ? [] : All(source, wished, today).OrderBy(one => one.On);

    static IEnumerable<ComingUp> All(DigestSource source, Wished wished, DateOnly today)
    {
        foreach (var trial in source.Trials.Where(wished.WantsState))
        {
            if (trial.Stage is Stage.Running or Stage.Paused && IsNear(trial.PlannedEnd, Near)) yield return new TrialEnds(trial, trial.PlannedEnd!.Value);
            if (trial.Stage is Stage.Planned && IsNear(trial.PlannedStart, Near)) yield return new TrialStarts(trial, trial.PlannedStart!.Value);
        }

        foreach (var course in source.Courses.Where(course => wished.WantsState(course, today)))
        {
            if (IsNear(course.NextDue, Near)) yield return new Measurement(course, course.NextDue!.Value);
            if (IsNear(course.Target?.GoalOn, Near)) yield return new TargetDate(course, course.Target!.GoalOn!.Value);
        }

        if (wished.WantsDeadline && IsNear(source.Mission.Deadline, NearDeadline)) yield return new Deadline(source.Mission.Deadline!.Value);

        bool IsNear(DateOnly? day, int days) => day >= today && day <= today.AddDays(days);
    }
}
