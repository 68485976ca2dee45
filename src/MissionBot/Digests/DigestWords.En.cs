using MissionBot.Indicators;
using MissionBot.Missions;
using MissionBot.Status;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Digests;

sealed record DigestWordsEn : DigestWords
{
    const Language En = Language.English;

    public static readonly DigestWordsEn Said = new();

    public override string WhatMoved => "What moved";

    public override string WhatWasTried => "What was tried";

    public override string WhatWasLearned => "What was learned";

    public override string WhatIsStuck => "What is stuck";

    public override string WhatComesUp => "What comes up";

    public override string IsCorrected => "Known before, and corrected.";

    public override string Title(string key, DateOnly since, DateOnly today) =>
        $"Mission {key} · what is new, {(since == today ? Dates.Long(today, En) : $"{Dates.Long(since, En)} to {Dates.Long(today, En)}")}";

    public override string InShort(Digest digest)
    {
        var parts = new[]
        {
            digest.Moved.Count > 0 ? Plural.Count(digest.Moved.Count, "indicator moved", "indicators moved", En) : null,
            digest.Tried.Count > 0 ? $"something happened in {Plural.Count(digest.Tried.Count, "trial action", "trial actions", En)}" : null,
            digest.Learned.Count > 0 ? Plural.Count(digest.Learned.Count, "learning was captured", "learnings were captured", En) : null,
        }.OfType<string>().ToList();
        return parts.Count == 0 ? "The mission itself has changed." : $"{char.ToUpperInvariant(parts[0][0])}{Sentence.List(parts, En)[1..]}.";
    }

    public override string Nothing(DateOnly since) => $"Nothing has been recorded since {Dates.Long(since, En)}.";

    public override string LiesAhead(DateOnly since) => $"{Dates.Long(since, En)} lies ahead: write a day that is past.";

    public override string AndMore(int left) => $"… and {left} more";

    public override string Say(MissionNews news, Mission mission) => news switch
    {
        MissionNews.Created => "The mission is recorded.",
        MissionNews.Closed => mission.Outcome is MissionOutcome.Achieved ? "The mission is achieved." : $"The mission is closed{Because(mission.ClosedWhy)}.",
        MissionNews.Reopened => "The mission goes on: its closing was taken back.",
        MissionNews.Extended { Old: null } => $"The mission has a deadline: {Deadline(mission)}.",
        MissionNews.Extended extended => $"The deadline is {Deadline(mission)} instead of {Dates.Long(extended.Old!.Value, En)}{Because(extended.Why)}.",
        MissionNews.Changed changed => $"The mission's {changed.Field switch { "challenge" => "grand challenge", "rhythm" => "rhythm of review", _ => changed.Field }} reads otherwise.",
        MissionNews.Led led => led.LeadsNow ? $"{led.Name} leads the mission." : $"{led.Name} leads the mission no longer.",
        _ => throw new ArgumentOutOfRangeException(nameof(news)),
    };

    public override string Happened(Moved moved, DateOnly today)
    {
        var (before, now) = (moved.Before?.Progress(today), moved.Now.Progress(today));
        var parts = new[]
        {
            moved.IsRedefined ? "defined anew, so a new series begins" : null,
            Values(moved, before?.Latest, now.Latest),
            before is not null && before.State != now.State && before.Latest is not null ? $"was {IndicatorChoices.States.Word(before.State, En)}" : null,
            moved.IsRetargeted ? "new target" : null,
        }.OfType<string>().ToList();
        return parts.Count == 0 ? "new indicator, not measured yet" : string.Join(" · ", parts);
    }

    public override string Happened(Tried tried)
    {
        var trial = tried.Trial;
        return (tried.Before, trial.Stage) switch
        {
            var (before, now) when before == now => $"changed: {Sentence.List([.. tried.Fields.Select(field => Changed(field, trial))], En)}",
            (_, Stage.Ended) => $"ended {Dates.Long(trial.EndedOn!.Value, En)} · {(trial.Learnings == 0 ? "nothing captured yet" : Plural.Count(trial.Learnings, "learning", "learnings", En))}",
            (Stage.Paused, Stage.Running) => $"goes on{Until(trial)}",
            (null or Stage.Proposed or Stage.Planned, Stage.Running) => $"started {Dates.Long(trial.StartedOn!.Value, En)}{Until(trial)}",
            (_, Stage.Running) => $"is running again{Until(trial)}",
            (_, Stage.Paused) => $"is on hold{Why(trial)}",
            (Stage.Proposed, Stage.Planned) => "accepted",
            (null, Stage.Planned) => $"planned{Until(trial)}",
            (_, Stage.Planned) => "is planned again, not started",
            (_, Stage.Declined) => $"declined{Why(trial)}",
            (null, Stage.Proposed) => "proposed",
            _ => "is a proposal again",
        };
    }

    public override string Say(Stuck stuck, DateOnly today) => stuck switch
    {
        Stuck.Deadline one => StatusWords.In(En).MissionIsOverdue(one.On, today),
        Stuck.OffTrack { State: ProgressState.TargetDatePassed } one => StatusWords.In(En).TargetMissed(one.Course.Indicator.Name),
        Stuck.OffTrack one => StatusWords.In(En).OffTrack(one.Course.Indicator.Name, IndicatorChoices.States.Word(one.State, En)),
        Stuck.EndPassed one => StatusWords.In(En).RunsTooLong(one.Trial),
        Stuck.PausedLong one => $"{one.Trial.Key} {one.Trial.Title} has been on hold for {Dates.Distance(one.Since, today, En)}: resume it, or end it with what it taught.",
        Stuck.Unanswered one => $"{one.Trial.Key} {one.Trial.Title} was proposed {Dates.Until(today, one.Since, En)} and waits for an answer.",
        Stuck.NothingCaptured one => StatusWords.In(En).NothingCaptured(one.Trial),
        Stuck.MeasurementDue one => StatusWords.In(En).IsStale(one.Course.Indicator.Name, one.Latest.Period),
        Stuck.NotStarted one => StatusWords.In(En).ShouldHaveStarted(one.Trial),
        _ => throw new ArgumentOutOfRangeException(nameof(stuck)),
    };

    public override string Say(ComingUp coming) => coming switch
    {
        ComingUp.TrialEnds one => $"{one.Trial.Key} {one.Trial.Title} is meant to end",
        ComingUp.TrialStarts one => $"{one.Trial.Key} {one.Trial.Title} is meant to start",
        ComingUp.Measurement one => $"a new number for “{one.Course.Indicator.Name}”",
        ComingUp.TargetDate one => $"the target date of “{one.Course.Indicator.Name}”",
        ComingUp.Deadline => "the mission's deadline",
        _ => throw new ArgumentOutOfRangeException(nameof(coming)),
    };

    static string? Values(Moved moved, Measurement? before, Measurement? now) => (before, now) switch
    {
        (_, null) => before is null || moved.Before is null ? null : $"{Value(before, moved)} was taken back",
        (null, { } first) => $"now measured: {Value(first, moved)} ({Dates.Period(first.Period, En)})",
        ({ } was, { } latest) when was.Value == latest.Value && was.PeriodCode == latest.PeriodCode => moved.Before!.Measurements.SequenceEqual(moved.Now.Measurements)
            ? null
            : $"{Value(latest, moved)} ({Dates.Period(latest.Period, En)}) still; an earlier value was recorded",
        ({ } was, { } latest) => $"{Value(was, moved)} → {Value(latest, moved)} ({Dates.Period(latest.Period, En)})",
    };

    static string Value(Measurement measurement, Moved moved) => Indicator.Spoken(measurement.Value, moved.Now.Indicator.Kind, moved.Now.Indicator.Unit, En);

    static string Changed(string field, Trial trial) => field == TrialPlan.EndField.Id && trial.PlannedEnd is { } end
        ? $"it is meant to end {Dates.Long(end, En)}"
        : ChangeTrial.LabelOf(field, En).ToLowerInvariant();

    static string Until(Trial trial) => trial.PlannedEnd is { } end ? $" · until {Dates.Long(end, En)}" : "";

    static string Why(Trial trial) => trial.StageWhy is { } why ? $": {Cards.Parts.Cut(why, 120)}" : "";

    static string Because(string? why) => why is null ? "" : $": {Cards.Parts.Cut(why, 120).TrimEnd('.')}";

    static string Deadline(Mission mission) => mission.Deadline is { } deadline ? Dates.Long(deadline, En) : "open";
}
