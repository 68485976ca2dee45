using MissionBot.Indicators;
using MissionBot.Missions;
using MissionBot.Status;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Digests;

sealed record DigestWordsDa : DigestWords
{
    const Language Da = Language.Danish;

    public static readonly DigestWordsDa Said = new();

    public override string WhatMoved => "Det har flyttet sig";

    public override string WhatWasTried => "Det har vi prøvet";

    public override string WhatWasLearned => "Det har vi lært";

    public override string WhatIsStuck => "Det er gået i stå";

    public override string WhatComesUp => "Det venter forude";

    public override string IsCorrected => "Kendt i forvejen, nu rettet.";

    public override string Title(string key, DateOnly since, DateOnly today) =>
        $"Missionen {key} · nyt {(since == today ? Dates.Long(today, Da) : $"fra {Dates.Long(since, Da)} til {Dates.Long(today, Da)}")}";

    public override string InShort(Digest digest)
    {
        var parts = new[]
        {
            digest.Moved.Count > 0 ? Plural.Count(digest.Moved.Count, "indikator har flyttet sig", "indikatorer har flyttet sig", Da) : null,
            digest.Tried.Count > 0 ? $"der er sket noget i {Plural.Count(digest.Tried.Count, "prøvehandling", "prøvehandlinger", Da)}" : null,
            digest.Learned.Count > 0 ? Plural.Count(digest.Learned.Count, "læring er noteret", "læringer er noteret", Da) : null,
        }.OfType<string>().ToList();
        return parts.Count == 0 ? "Selve missionen er ændret." : $"{char.ToUpperInvariant(parts[0][0])}{Sentence.List(parts, Da)[1..]}.";
    }

    public override string Nothing(DateOnly since) => $"Der er ikke registreret noget siden {Dates.Long(since, Da)}.";

    public override string LiesAhead(DateOnly since) => $"{Dates.Long(since, Da)} ligger i fremtiden: skriv en dag, der er gået.";

    public override string AndMore(int left) => $"… og {left} til";

    public override string Say(MissionNews news, Mission mission) => news switch
    {
        MissionNews.Created => "Missionen er oprettet.",
        MissionNews.Closed => mission.Outcome is MissionOutcome.Achieved ? "Missionen er opnået." : $"Missionen er lukket{Because(mission.ClosedWhy)}.",
        MissionNews.Reopened => "Missionen fortsætter: lukningen er fortrudt.",
        MissionNews.Extended { Old: null } => $"Missionen har fået en frist: {Deadline(mission)}.",
        MissionNews.Extended extended => $"Fristen er {Deadline(mission)} i stedet for {Dates.Long(extended.Old!.Value, Da)}{Because(extended.Why)}.",
        MissionNews.Changed changed => $"Missionens {changed.Field switch { "statement" => "formulering", "aims" => "delmål", "challenge" => "overordnede udfordring", _ => "rytme for gennemgang" }} er ændret.",
        MissionNews.Led led => led.LeadsNow ? $"{led.Name} leder missionen." : $"{led.Name} leder ikke længere missionen.",
        _ => throw new ArgumentOutOfRangeException(nameof(news)),
    };

    public override string Happened(Moved moved, DateOnly today)
    {
        var (before, now) = (moved.Before?.Progress(today), moved.Now.Progress(today));
        var parts = new[]
        {
            moved.IsRedefined ? "defineret på ny, så en ny serie begynder" : null,
            Values(moved, before?.Latest, now.Latest),
            before is not null && before.State != now.State && before.Latest is not null ? $"før: {IndicatorChoices.States.Word(before.State, Da)}" : null,
            moved.IsRetargeted ? "nyt mål" : null,
        }.OfType<string>().ToList();
        return parts.Count == 0 ? "ny indikator, endnu ikke målt" : string.Join(" · ", parts);
    }

    public override string Happened(Tried tried)
    {
        var trial = tried.Trial;
        return (tried.Before, trial.Stage) switch
        {
            var (before, now) when before == now => $"ændret: {Sentence.List([.. tried.Fields.Select(field => Changed(field, trial))], Da)}",
            (_, Stage.Ended) => $"afsluttet {Dates.Long(trial.EndedOn!.Value, Da)} · {(trial.Learnings == 0 ? "intet noteret endnu" : Plural.Count(trial.Learnings, "læring", "læringer", Da))}",
            (Stage.Paused, Stage.Running) => $"er genoptaget{Until(trial)}",
            (null or Stage.Proposed or Stage.Planned, Stage.Running) => $"sat i gang {Dates.Long(trial.StartedOn!.Value, Da)}{Until(trial)}",
            (_, Stage.Running) => $"er i gang igen{Until(trial)}",
            (_, Stage.Paused) => $"er sat på pause{Why(trial)}",
            (Stage.Proposed, Stage.Planned) => "godtaget",
            (null, Stage.Planned) => $"planlagt{Until(trial)}",
            (_, Stage.Planned) => "er igen planlagt, ikke i gang",
            (_, Stage.Declined) => $"afvist{Why(trial)}",
            (null, Stage.Proposed) => "foreslået",
            _ => "er igen et forslag",
        };
    }

    public override string Say(Stuck stuck, DateOnly today) => stuck switch
    {
        Stuck.Deadline one => StatusWords.In(Da).MissionIsOverdue(one.On, today),
        Stuck.OffTrack { State: ProgressState.TargetDatePassed } one => StatusWords.In(Da).TargetMissed(one.Course.Indicator.Name),
        Stuck.OffTrack one => StatusWords.In(Da).OffTrack(one.Course.Indicator.Name, IndicatorChoices.States.Word(one.State, Da)),
        Stuck.EndPassed one => StatusWords.In(Da).RunsTooLong(one.Trial),
        Stuck.PausedLong one => $"{one.Trial.Key} {one.Trial.Title} har været på pause i {Dates.Distance(one.Since, today, Da)}: genoptag den, eller afslut den med det, den lærte os.",
        Stuck.Unanswered one => $"{one.Trial.Key} {one.Trial.Title} blev foreslået {Dates.Until(today, one.Since, Da)} og venter på svar.",
        Stuck.NothingCaptured one => StatusWords.In(Da).NothingCaptured(one.Trial),
        Stuck.MeasurementDue one => StatusWords.In(Da).IsStale(one.Course.Indicator.Name, one.Latest.Period),
        Stuck.NotStarted one => StatusWords.In(Da).ShouldHaveStarted(one.Trial),
        _ => throw new ArgumentOutOfRangeException(nameof(stuck)),
    };

    public override string Say(ComingUp coming) => coming switch
    {
        ComingUp.TrialEnds one => $"{one.Trial.Key} {one.Trial.Title} slutter efter planen",
        ComingUp.TrialStarts one => $"{one.Trial.Key} {one.Trial.Title} begynder efter planen",
        ComingUp.Measurement one => $"et nyt tal for “{one.Course.Indicator.Name}”",
        ComingUp.TargetDate one => $"måldatoen for “{one.Course.Indicator.Name}”",
        ComingUp.Deadline => "missionens frist",
        _ => throw new ArgumentOutOfRangeException(nameof(coming)),
    };

    static string? Values(Moved moved, Measurement? before, Measurement? now) => (before, now) switch
    {
        (_, null) => before is null || moved.Before is null ? null : $"{Value(before, moved)} er taget tilbage",
        (null, { } first) => $"nu målt: {Value(first, moved)} ({Dates.Period(first.Period, Da)})",
        ({ } was, { } latest) when was.Value == latest.Value && was.PeriodCode == latest.PeriodCode => moved.Before!.Measurements.SequenceEqual(moved.Now.Measurements)
            ? null
            : $"stadig {Value(latest, moved)} ({Dates.Period(latest.Period, Da)}); et tidligere tal er registreret",
        ({ } was, { } latest) => $"{Value(was, moved)} → {Value(latest, moved)} ({Dates.Period(latest.Period, Da)})",
    };

    static string Value(Measurement measurement, Moved moved) => Indicator.Spoken(measurement.Value, moved.Now.Indicator.Kind, moved.Now.Indicator.Unit, Da);

    static string Changed(string field, Trial trial) => field == TrialPlan.EndField.Id && trial.PlannedEnd is { } end
        ? $"den slutter efter planen {Dates.Long(end, Da)}"
        : ChangeTrial.LabelOf(field, Da).ToLowerInvariant();

    static string Until(Trial trial) => trial.PlannedEnd is { } end ? $" · til {Dates.Long(end, Da)}" : "";

    static string Why(Trial trial) => trial.StageWhy is { } why ? $": {Cards.Parts.Cut(why, 120)}" : "";

    static string Because(string? why) => why is null ? "" : $": {Cards.Parts.Cut(why, 120).TrimEnd('.')}";

    static string Deadline(Mission mission) => mission.Deadline is { } deadline ? Dates.Long(deadline, Da) : "åben";
}
