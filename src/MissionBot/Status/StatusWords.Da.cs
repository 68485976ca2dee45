using MissionBot.Indicators;
using MissionBot.Missions;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Status;

sealed record StatusWordsDa : StatusWords
{
    const Language Da = Language.Danish;

    public static readonly StatusWordsDa Said = new();

    public override string IsItOnItsWay => "Er vi på vej?";

    public override string WhatIsTried => "Det prøver vi";

    public override string WhatNext => "Se på som det næste";

    public override string Stages => "Prøvehandlinger";

    public override string Risks => "Risiko";

    public override string Sizes => "Størrelse";

    public override string NoIndicator => "Ingen indikator viser endnu, om missionen lykkes: opret en.";

    public override string NothingTried => "Intet er prøvet endnu: planlæg en første prøvehandling – en lille er nok.";

    public override string NothingRuns => "Ingen prøvehandling er i gang: sæt en i gang, eller planlæg den næste.";

    public override string Title(string key, string? challenge, DateOnly today) =>
        $"{(challenge is null ? "" : $"{challenge} · ")}Missionen {key} · {Dates.Long(today, Da)}";

    public override string Time(Mission mission, DateOnly today) => (mission.Outcome, mission.Deadline) switch
    {
        (MissionOutcome.Achieved, _) => $"✓ Opnået {Dates.Long(mission.ClosedOn!.Value, Da)}",
        (not null, _) => $"Lukket {Dates.Long(mission.ClosedOn!.Value, Da)}",
        (null, null) => "Ingen frist endnu",
        (null, { } deadline) when deadline < today => $"⚠ Frist {Dates.Long(deadline, Da)} – {Dates.Left(today, deadline, Da)}",
        (null, { } deadline) => $"Frist {Dates.Long(deadline, Da)} – {Dates.Left(today, deadline, Da)}",
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
                (_, 0) => $"{good} af {Plural.Count(aimed, "indikator", "indikatorer", Da)} er på sporet eller bedre.",
                (0, _) => $"{Plural.Count(without, "indikator", "indikatorer", Da)}, {Plural.Of(without, "endnu uden", "alle endnu uden")} udgangspunkt eller mål.",
                _ => $"{good} af {Plural.Count(aimed, "indikator", "indikatorer", Da)} med et mål er på sporet eller bedre, {without} mangler udgangspunkt eller mål.",
            },
            status.Portfolio.Count == 0 ? null : $"{Plural.Count(status.Portfolio.Count, "prøvehandling", "prøvehandlinger", Da)} indtil nu, {running} i gang.",
            status.Learnings == 0 ? null : $"{Plural.Count(status.Learnings, "læring", "læringer", Da)} er noteret.",
        }.OfType<string>());
    }

    public override string WhatWeLearned(int learnings) => learnings <= MissionStatus.NewestLearnings ? "Det har vi lært" : $"Det har vi lært – de nyeste af {learnings}";

    public override string MoreIndicators(int left) => $"… og {Plural.Count(left, "indikator til", "indikatorer til", Da)}";

    public override string MoreRunning(int left) => $"… og {left} til i gang";

    public override string MissionIsOverdue(DateOnly deadline, DateOnly today) =>
        $"Fristen udløb {Dates.Long(deadline, Da)}: forlæng missionen, eller luk den.";

    public override string NoMeasurements(string indicators) => $"{indicators} er aldrig målt: registrér de første tal.";

    public override string AreStale(string indicators) => $"Det er tid til nye tal for {indicators}.";

    public override string Others(int indicators) => Plural.Of(indicators, "én anden", $"{indicators} andre");

    public override string NoMeasurement(string indicator) => $"“{indicator}” er aldrig målt: registrér et første tal.";

    public override string IsStale(string indicator, Period latest) => $"“{indicator}” er sidst målt for {Dates.Period(latest, Da)}: det er tid til et nyt tal.";

    public override string TargetMissed(string indicator) => $"“{indicator}” har passeret sin måldato: registrér en ny måling, eller sæt et nyt mål.";

    public override string OffTrack(string indicator, string state) => $"“{indicator}” er {state}: hvad kunne vi prøve for at vende det?";

    public override string? Spread(string? spread, int silent) => silent == 0 ? spread : $"{spread} ({silent} uden noteret læring)";

    public override string RunsTooLong(Trial trial) => $"{trial.Key} {trial.Title} skulle være slut {Dates.Long(trial.PlannedEnd!.Value, Da)}: afslut den, eller giv den en ny dato.";

    public override string ProposalsWait(IReadOnlyList<Trial> proposals) => proposals is [var only]
        ? $"{only.Key} {only.Title} er foreslået: godtag den, eller afvis den og skriv hvorfor."
        : $"{proposals.Count} forslag venter på svar, det ældste er {proposals[0].Key} {proposals[0].Title}: godtag dem, eller afvis dem og skriv hvorfor.";

    public override string NothingCaptured(Trial trial) => $"{trial.Key} {trial.Title} er afsluttet, men intet er noteret: hvad lærte den os?";

    public override string ShouldHaveStarted(Trial trial) => $"{trial.Key} {trial.Title} skulle være begyndt {Dates.Long(trial.PlannedStart!.Value, Da)}: sæt den i gang, eller flyt den.";
}
