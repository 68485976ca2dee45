using MissionBot.Missions;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Oneself;

sealed record OneselfWordsDa : OneselfWords
{
    public static readonly OneselfWordsDa Said = new();

    public override string NothingWaits => "Der er ikke noget, der venter på dig.";

    public override string NoTrials => "Du er ikke ansvarlig for nogen prøvehandling lige nu og har heller ikke planlagt eller foreslået en, som ingen er ansvarlig for.";

    public override string NoMissions => "Du leder ingen mission lige nu og har ingen prøvehandling i en.";

    public override string YouLead => "du leder den";

    public override string YouOwn(int trials) => Plural.Of(trials, "én af dine prøvehandlinger er i gang", $"{trials} af dine prøvehandlinger er i gang");

    public override string Waits(int things) => Plural.Of(things, "Én ting venter på dig", $"{things} ting venter på dig");

    public override string YourTrials(int trials) => Plural.Of(trials, "Din prøvehandling", $"Dine {trials} prøvehandlinger");

    public override string PlannedByYou(int trials) => Plural.Of(trials, "Den har du planlagt eller foreslået, og ingen er ansvarlig for den", $"De {trials} her har du planlagt eller foreslået, og ingen er ansvarlig for dem");

    public override string SharedWithYou(int trials) => Plural.Of(trials, "Jeres organisation er med i denne", $"Jeres organisation er med i disse {trials}");

    public override string ToTakeOn(string trial) => $"Skriv for at tage en på dig: ændr {trial}: ansvarlig: mig";

    public override string YourMissions(int missions) => Plural.Of(missions, "Din mission", $"Dine {missions} missioner");

    public override string AndMore(int left) => $"… og {left} til";

    public override string IsProposed(Trial trial) => $"{trial.Key} {trial.Title}: foreslået og endnu ikke besvaret";

    public override string RunsTooLong(Trial trial) => $"{trial.Key} {trial.Title}: skulle være slut {Dates.Long(trial.PlannedEnd!.Value, Language.Danish)}";

    public override string NothingCaptured(Trial trial) => $"{trial.Key} {trial.Title}: er afsluttet, og der er endnu ingen læring";

    public override string ShouldHaveStarted(Trial trial) => $"{trial.Key} {trial.Title}: skulle være begyndt {Dates.Long(trial.PlannedStart!.Value, Language.Danish)}";

    public override string MissionIsOverdue(Mission mission) => $"Missionen {mission.Key}: fristen, {Dates.Long(mission.Deadline!.Value, Language.Danish)}, er overskredet";
}
