using MissionBot.Words;
using static MissionBot.Words.Dates;

namespace MissionBot.Trials;

sealed record TrialWordsDa : TrialWords
{
    public static readonly TrialWordsDa Said = new();

    public override string HandedOver(int trials) => Plural.Of(trials, "En prøvehandling er overdraget", $"{trials} prøvehandlinger er overdraget");

    public override string OwnsFromNowOn => " er ansvarlig fra nu af.";

    public override string OwnsNothing(string name) => $"{name} har ingen prøvehandlinger i gang, så der er ikke noget at overdrage.";

    public override string WhatToHandOver => "Hvilken prøvehandling skal overdrages, eller alle fra hvem?";

    public override string IsTheirs(string name) => $"{name} er allerede ansvarlig for det. Angiv en anden, hvis det skal skifte hænder.";

    public override string Learned => "Det lærte vi";

    public override string NothingCaptured => "Afsluttet, men intet er noteret endnu.";

    public override string Hypothesis => "Det tror vi";

    public override string Dates => "Hvornår";

    public override string Proposer => "Foreslået af";

    public override string Owner => "Ansvarlig";

    public override string Size => "Størrelse";

    public override string Risk => "Risiko";

    public override string Horizon => "Horisont";

    public override string Kind => "Type";

    public override string Sectors => "Sektorer";

    public override string Levels => "Niveauer";

    public override string Place => "Sted";

    public override string Group => "Målgruppe";

    public override string Partners => "Sammen med";

    public override string Effort => "Ressourcer";

    public override string Metric => "Vi ser efter";

    public override string Criterion => "Rigtigt hvis";

    public override string UsualLength => "Den slutter otte uger efter start, medmindre du skriver andet.";

    public override string NoHypothesis => "Der er ingen hypotese endnu: Hvad tror I, der sker? Så bliver læringen mere værd.";

    public override string WhatDidItTeach => "Hvad lærte den os? Én sætning er nok – en prøvehandling, der ikke virkede, lærer os lige så meget som en, der gjorde.";

    public override string NothingCapturedYet => "intet noteret endnu";

    public override string CardAbove => "Kortet ovenfor er opdateret.";

    public override string BuiltOn => "Bygger på";

    public override string LearnedBefore => "Det har vi før lært af noget lignende";

    public override string NoneForPartners => "Her er ingen prøvehandling endnu. Foreslå en, fx: foreslå Fælleskøkken";

    public override string NoneYet => "Her er ingen prøvehandling endnu. Planlæg den første, fx: prøv Fælleskøkken";

    public override string NoneSuch => "Ingen passer. Udelad et ord, eller planlæg en ny.";

    public override string LeadersDecide => "De missionsansvarlige godtager eller afviser den; du får besked her.";

    public override string ProposedBy => " Foreslået af ";

    public override string WhatToChange => "Hvad skal ændres? Udfyld kun det; resten bliver, som det er.";

    public override string NotSaid => "ikke angivet";

    public override string IsProposed(string key) => $"{key} er foreslået";

    public override string IsAccepted(string key) => $"{key} er godtaget og planlagt";

    public override string IsDeclined(string key) => $"{key} er afvist";

    public override string IsOnHold(string key) => $"{key} er sat på pause";

    public override string GoesOn(string key) => $"{key} er genoptaget";

    public override string HasChanged(string key) => $"{key} er ændret";

    public override string JudgedBy(string name) => $"Besluttet af {name}.";

    public override string IsNoProposal(Trial trial) => $"{trial.Title} venter ikke på svar: den er {TrialChoices.Stages.Word(trial.Stage, Language.Danish)}.";

    public override string IsProposedOnly(Trial trial) => $"{trial.Title} er kun foreslået. En missionsansvarlig skal godtage den, før den kan sættes i gang.";

    public override string IsPaused(Trial trial) => $"{trial.Title} er på pause. Genoptag den for at komme videre, eller afslut den.";

    public override string IsLocked(DateOnly started) =>
        $"Den blev sat i gang {Long(started, Language.Danish)}, og siden da ligger det fast, hvad der viser, om den virker. Notér en læring om, hvad I nu ville se efter, eller planlæg en ny prøvehandling.";

    public override string NoneIs(string stage) => $"Ingen prøvehandling er {stage}.";

    public override string IsPlanned(string key) => $"{key} er planlagt";

    public override string HasStarted(string key) => $"{key} er i gang";

    public override string HasEnded(string key) => $"{key} er afsluttet";

    public override string IsRunning(Trial trial) => $"{trial.Title} har været i gang siden {Long(trial.StartedOn!.Value, Language.Danish)}. Den kan sættes på pause eller afsluttes når som helst.";

    public override string IsOver(Trial trial) => trial.EndedOn is { } on
        ? $"{trial.Title} blev afsluttet {Long(on, Language.Danish)}. Der kan stadig tilføjes læringer; planlæg en ny for at prøve igen."
        : $"{trial.Title} blev afvist. Planlæg en ny, hvis den alligevel skal prøves.";

    public override string HasNotStarted(Trial trial) => $"{trial.Title} er ikke sat i gang endnu. Sæt den i gang først – datoen må gerne ligge før i dag.";

    public override string LiesAhead(DateOnly day) => $"{Long(day, Language.Danish)} ligger ude i fremtiden. Skriv det på dagen, eller sæt de planlagte datoer med “ændr”.";

    public override string NoEndYet => "Den har endnu ingen slutdato, der kan flyttes. Angiv en dag, fx 1. juni.";

    public override string EndsBeforeItStarts(DateOnly start) => $"Slutdatoen ligger før starten, {Long(start, Language.Danish)}. Angiv en senere dag.";

    public override string MissionIsClosed(string key) => $"Missionen {key} er lukket. Vælg en, der er åben.";

    public override string Count(string mission, int found, int all) => found == all
        ? $"{mission}: {Plural.Count(all, "prøvehandling", "prøvehandlinger", Language.Danish)}"
        : $"{mission}: {found} af {Plural.Count(all, "prøvehandling", "prøvehandlinger", Language.Danish)}";

    public override string IsItsOwn(string learning) => $"{learning} er det, prøvehandlingen selv har lært jer. Vælg en læring fra en anden.";

    public override string AndMore(int left) => $"… og {left} til";

    public override string ShowMore(int left) => $"Vis flere ({left})";

    public override string? When(Trial trial, DateOnly today) => trial switch
    {
        { EndedOn: { } end, StartedOn: { } start } when end == start => Long(end, Language.Danish),
        { EndedOn: { } end, StartedOn: { } start } => $"{Long(start, Language.Danish)} – {Long(end, Language.Danish)}",
        { StartedOn: { } start, PlannedEnd: { } end } when end < today =>
            $"siden {Long(start, Language.Danish)}, skulle være slut {Long(end, Language.Danish)}",
        { StartedOn: { } start, PlannedEnd: { } end } => $"siden {Long(start, Language.Danish)}, slutter {Long(end, Language.Danish)}",
        { StartedOn: { } start } => $"siden {Long(start, Language.Danish)}",
        { PlannedStart: { } start, PlannedEnd: { } end } => $"planlagt {Long(start, Language.Danish)} – {Long(end, Language.Danish)}",
        { PlannedEnd: { } end } => $"skal slutte {Long(end, Language.Danish)}",
        _ => null,
    };

    public override string Named(string key) => $"Prøvehandlingen {key}";

    public override string LogInstead(string key) => $"Skriv, hvordan det i virkeligheden var; intet går tabt: lær {key}: …";
}
