using MissionBot.Indicators;
using MissionBot.Missions;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Status;

sealed record StatusWordsEn : StatusWords
{
    const Language En = Language.English;

    public static readonly StatusWordsEn Said = new();

    public override string IsItOnItsWay => "Is it on its way?";

    public override string WhatIsTried => "What is tried";

    public override string WhatNext => "What to look at next";

    public override string Stages => "Trial actions";

    public override string Risks => "Risk";

    public override string Sizes => "Size";

    public override string NoIndicator => "No indicator tells yet whether the mission is reached: add one.";

    public override string NothingTried => "Nothing has been tried yet: add a first trial action, a small one will do.";

    public override string NothingRuns => "No trial action is running: start one, or plan the next.";

    public override string Title(string key, string? challenge, DateOnly today) =>
        $"{(challenge is null ? "" : $"{challenge} · ")}Mission {key} · {Dates.Long(today, En)}";

    public override string Time(Mission mission, DateOnly today) => (mission.Outcome, mission.Deadline) switch
    {
        (MissionOutcome.Achieved, _) => $"✓ Achieved on {Dates.Long(mission.ClosedOn!.Value, En)}",
        (not null, _) => $"Closed on {Dates.Long(mission.ClosedOn!.Value, En)}",
        (null, null) => "No deadline yet",
        (null, { } deadline) when deadline < today => $"⚠ Due {Dates.Long(deadline, En)} – {Dates.Left(today, deadline, En)}",
        (null, { } deadline) => $"Due {Dates.Long(deadline, En)} – {Dates.Left(today, deadline, En)}",
    };

    public override string InShort(MissionStatus status, DateOnly today)
    {
        var good = status.Courses.Count(course => course.Progress(today).State is ProgressState.Ahead or ProgressState.OnTrack or ProgressState.Reached);
        var (aimed, without) = (status.Courses.Count(course => course.IsAimed), status.Courses.Count(course => course.LacksAim));
        var running = status.In(Stage.Running).Count;
        return string.Join(" ", new[]
        {
            (aimed, without) switch
            {
                (0, 0) => null,
                (_, 0) => $"{good} of {Plural.Count(aimed, "indicator is", "indicators are", En)} on track or better.",
                (0, _) => $"{Plural.Count(without, "indicator", "indicators", En)}, {Plural.Of(without, "without", "all without")} a baseline or a target yet.",
                _ => $"{good} of {Plural.Count(aimed, "indicator with a target is", "indicators with a target are", En)} on track or better, {without} {Plural.Of(without, "lacks", "lack")} a baseline or a target.",
            },
            status.Portfolio.Count == 0 ? null : $"{Plural.Count(status.Portfolio.Count, "trial action", "trial actions", En)} so far, {running} running.",
            status.Learnings == 0 ? null : $"{Plural.Count(status.Learnings, "learning", "learnings", En)} captured.",
        }.OfType<string>());
    }

    public override string WhatWeLearned(int learnings) => learnings <= MissionStatus.NewestLearnings ? "What we learned" : $"What we learned – the newest of {learnings}";

    public override string MoreIndicators(int left) => $"… and {Plural.Count(left, "more indicator", "more indicators", En)}";

    public override string MoreRunning(int left) => $"… and {left} more running";

    public override string MissionIsOverdue(DateOnly deadline, DateOnly today) =>
        $"The deadline passed on {Dates.Long(deadline, En)}: extend the mission, or close it.";

    public override string NoMeasurements(string indicators) => $"{indicators} have never been measured: record first numbers.";

    public override string AreStale(string indicators) => $"New numbers are due for {indicators}.";

    public override string Others(int indicators) => $"{indicators} more";

    public override string NoMeasurement(string indicator) => $"“{indicator}” has never been measured: record a first number.";

    public override string IsStale(string indicator, Period latest) => $"“{indicator}” was last measured for {Dates.Period(latest, En)}: a new number is due.";

    public override string TargetMissed(string indicator) => $"“{indicator}” has passed its target date: measure once more, or set a new target.";

    public override string OffTrack(string indicator, string state) => $"“{indicator}” is {state}: what could be tried to turn it?";

    public override string? Spread(string? spread, int silent) => silent == 0 ? spread : $"{spread} ({silent} with nothing captured yet)";

    public override string RunsTooLong(Trial trial) => $"{trial.Key} {trial.Title} was to end {Dates.Long(trial.PlannedEnd!.Value, En)}: end it, or give it a new date.";

    public override string ProposalsWait(IReadOnlyList<Trial> proposals) => proposals is [var only]
        ? $"{only.Key} {only.Title} is proposed: accept it, or decline it and say why."
        : $"{proposals.Count} proposals wait for an answer, the oldest is {proposals[0].Key} {proposals[0].Title}: accept them, or decline them and say why.";

    public override string NothingCaptured(Trial trial) => $"{trial.Key} {trial.Title} has ended, and nothing is captured yet: what did it teach?";

    public override string ShouldHaveStarted(Trial trial) => $"{trial.Key} {trial.Title} was to start {Dates.Long(trial.PlannedStart!.Value, En)}: start it, or move it.";
}
