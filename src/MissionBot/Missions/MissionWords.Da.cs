using MissionBot.Words;

namespace MissionBot.Missions;

sealed record MissionWordsDa : MissionWords
{
    public static readonly MissionWordsDa Said = new();

    public override string Key => "Kort navn";

    public override string State => "Status";

    public override string Deadline => "Frist";

    public override string NoDeadline => "ingen endnu – sæt en dato, så missionen får en frist";

    public override string Challenge => "Overordnet udfordring";

    public override string VisibleTo => "Det noterede er synligt for";

    public override string Rhythm => "Gennemgås";

    public override string Leaders => "Ledes af";

    public override string NextSteps => "Næste skridt: en indikator, der viser, om missionen lykkes, og en første prøvehandling.";

    public override string NoneYet => "Her er ingen mission endnu. Opret den første, fx: ny mission mad: I 2030 spiser alle godt hver dag";

    public override string Created(string key) => $"Missionen {key} er oprettet";

    public override string KeyTaken(Mission mission) => $"“{mission.Key}” bruges allerede af en anden mission ({Cards.Parts.Cut(mission.Statement, 120)}). Vælg et andet kort navn.";

    public override string IsOverdue(DateOnly deadline) =>
        $"Fristen, {Dates.Long(deadline, Language.Danish)}, er overskredet. Missionen står som over tiden; du kan sætte en senere dato.";

    public override string TimeLeft(DateOnly deadline, DateOnly today) => deadline < today
        ? $"{Dates.Long(deadline, Language.Danish)} – overskredet med {Dates.Distance(deadline, today, Language.Danish)}"
        : $"{Dates.Long(deadline, Language.Danish)} – {Dates.Distance(today, deadline, Language.Danish)} tilbage";

    public override string Aims => "Delmål";

    public override string DeadlineHistory => "Frister indtil nu";

    public override string NothingIsLost => "Prøvehandlinger, indikatorer og læringer bliver, hvor de er.";

    public override string WhatToChange => "Hvad skal rettes: formuleringen, delmålene, den overordnede udfordring eller rytmen? Eller hvem der også leder?";

    public override string CloseHow => "Skal missionen lukkes: som opnået eller blot som lukket? Prøvehandlinger, indikatorer og læringer bliver stående.";

    public override string LiesAhead(DateOnly day) => $"{Dates.Long(day, Language.Danish)} ligger ude i fremtiden. Luk missionen på dagen, eller angiv den dag, den blev lukket.";

    public override string ExtendToOther => "En anden dato";

    public override string ExtendTo(int year) => $"Forlæng til {year}";

    public override string Title(string key) => $"Missionen {key}";

    public override string Changed(string key) => $"Missionen {key} er rettet";

    public override string InUse(string key) => $"Samtalen arbejder nu med missionen {key}";

    public override string Extended(string key) => $"Missionen {key} har fået en ny frist";

    public override string Closed(Mission mission) =>
        mission.Outcome == MissionOutcome.Achieved ? $"Missionen {mission.Key} er opnået" : $"Missionen {mission.Key} er lukket";

    public override string IsClosed(Mission mission) =>
        $"Missionen {mission.Key} blev lukket {Dates.Long(mission.ClosedOn!.Value, Language.Danish)} og står nu, som den er. Fortsætter arbejdet, så opret en ny mission.";

    public override string SameDeadline(DateOnly deadline) => $"Fristen er allerede {Dates.Long(deadline, Language.Danish)}. Angiv en anden dato.";

    public override string OldAndNew(DateOnly? old, DateOnly deadline) =>
        $"{(old is { } before ? Dates.Long(before, Language.Danish) : "ingen dato")} → {Dates.Long(deadline, Language.Danish)}";

    public override string DeadlineSet(SetDeadline set) => $"{Dates.Long(set.Deadline, Language.Danish)}{(set.Why is null ? "" : $" – {set.Why}")}";

    public override string Count(int missions) => Plural.Of(missions, "1 mission", $"{missions} missioner");

    public override string ShowMore(int left) => $"Vis flere ({left})";

    public override string NoDeadlineYet => "Missionen har endnu ingen frist, der kan flyttes. Angiv en dato, fx 2030.";

    public override string Leader => "Leder";

    public override string LeaderInstead(string key) => $"Udpeg en anden, eller overdrag: overdrag ledelsen af {key} til @nogen";

    public override string WhoLeads(string key) => $"Hvem leder {key}";

    public override string LeadsNow => " leder missionen fra nu af.";

    public override string LeadsInPlaceOf(string before) => $" leder missionen fra nu af i stedet for {before}.";

    public override string NoLongerEverybody => "Hidtil var ingen udpeget, så alle kunne det samme som ledere.";

    public override string NoLongerHere(string leader) => $"{leader} – er ikke længere med i samtalen";

    public override string NobodyNamed => "Ingen er udpeget, så alle i organisationen leder den.";

    public override string NobodyHere => "Ingen af dem er her længere, så alle i organisationen leder den, indtil nogen bliver udpeget.";

    public override string WhatLeadersDo => "Lederne godtager eller afviser forslag, retter, forlænger og lukker missionen og udpeger andre.";

    public override string LeaderFromElsewhere(string name) => $"{name} er med som gæst eller fra en anden organisation. En mission ledes af sin egen; {name} kan stå for prøvehandlinger og notere læringer.";

    public override string LeadsAlready(string name) => $"{name} leder allerede missionen. Angiv en anden.";

    public override string DoesNotLead(string name, IReadOnlyList<string> leaders, Language language) => $"{name} leder ikke missionen; det gør {Sentence.List(leaders, language)}.";

    public override string InWhosePlace => "Skriv, hvem af dem der afløses.";

    public override string LeadsNoLonger(string name) => $"{name} leder ikke længere missionen.";

    public override string SamePerson => "Det er den samme person. Angiv en anden.";

    public override string StaysClosed => "Den forbliver lukket. Fortsætter arbejdet, så opret en ny mission.";

    public override string CloseInstead(string key) => $"Skal den ikke fortsætte, så luk den: luk {key}";

    public override string EditInstead(string key) => $"Ret den igen; det, der stod før, bliver gemt: ret {key}";

    public override string ExtendInstead(string key) => $"Sæt en anden frist: forlæng {key} til 2030";
}
