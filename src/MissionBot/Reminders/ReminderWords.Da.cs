using MissionBot.Words;

namespace MissionBot.Reminders;

sealed record ReminderWordsDa : ReminderWords
{
    const Language Da = Language.Danish;

    public static readonly ReminderWordsDa Said = new();

    public override string Heading(int things) => things == 1 ? "En påmindelse" : $"{things} påmindelser";

    public override string AllDone => "Her venter ikke mere";

    public override string NotAlone => ", denne er til dig. Jeg må ikke skrive til dig alene: tilføj mig som personlig app, så kommer det der.";

    public override string IsForYou => ", denne er til dig.";

    public override string Why(bool isLast) =>
        $"Du får den, fordi det er dig, der har opgaven. {(isLast ? "Det er anden og sidste gang." : "Du hører om den én gang til og så ikke mere.")}";

    public override string AndMore(int left) => $"… og {left} til: se “påmindelser”.";

    public override string Ends(DateOnly on, DateOnly today) => on >= today
        ? $"Den slutter efter planen {Dates.Until(today, on, Da)}, den {Dates.Long(on, Da)}. Hvad lærte den os?"
        : $"Den skulle være slut {Dates.Until(today, on, Da)}, den {Dates.Long(on, Da)}. Hvad lærte den os?";

    public override string HasTaughtNothing(DateOnly ended) => $"Den sluttede den {Dates.Long(ended, Da)}, og intet er noteret endnu.";

    public override string IsDue(string latest, Period period, DateOnly on) => $"Sidst: {latest} ({Dates.Period(period, Da)}). Det har været tid til et nyt tal siden den {Dates.Long(on, Da)}.";

    public override string IsDue(DateOnly on) => $"Det har været tid til et nyt tal siden den {Dates.Long(on, Da)}.";

    public override string EndIt => "Afslut den med det, den lærte os";

    public override string MoveEnd => "Flyt slutdatoen";

    public override string SaveMeasurement => "Gem målingen";

    public override string Tomorrow => "I morgen";

    public override string NextWeek => "Næste uge";

    public override string AnotherDay => "En anden dag";

    public override string HandOn => "Giv videre";

    public override string Never(ReminderKind kind) => $"Aldrig om {Om(kind)}";

    public override string Again(ReminderKind kind) => $"Igen om {Om(kind)}";

    public override string Switched(ReminderKind kind, bool isOn) => (kind, isOn) switch
    {
        (ReminderKind.Ends, true) => "Afslutninger: tre dage før en prøvehandling slutter",
        (ReminderKind.Learnings, true) => "Læringer: dagen efter at en er afsluttet, uden at noget er noteret",
        (ReminderKind.Measurements, true) => "Målinger: når det er tid til et nyt tal for en indikator",
        _ => $"{char.ToUpperInvariant(Om(kind)[0])}{Om(kind)[1..]}: aldrig",
    };

    public override string IsMeasured(string name, string value, Period period) => $"{name}: {value} ({Dates.Period(period, Da)}) er registreret.";

    public override string HasEndedAndTaught(string name, int learnings) => $"{name} er afsluttet med {Plural.Count(learnings, "læring", "læringer", Da)}.";

    public override string HasEnded(string name) => $"{name} er afsluttet.";

    public override string EndsNow(string name, DateOnly end) => $"{name} slutter den {Dates.Long(end, Da)}.";

    public override string NoMore(string name) => name.Length == 0 ? "Der skal ikke gøres mere." : $"{name}: der skal ikke gøres mere.";

    public override string IsAnothers(string name, string people) => $"{name}: {people} tager sig af det.";

    public override string Unwanted(string name) => $"{name}: du ønsker ikke påmindelser af denne slags.";

    public override string Later(string name, DateOnly until) => $"{name}: igen {Dates.WithWeekday(until, Da)}.";

    public override string RemindsOn(DateOnly until) => $"Du hører om det igen {Dates.WithWeekday(until, Da)}";

    public override string LiesBehind(DateOnly until) => $"{Dates.Long(until, Da)} er ikke en kommende dag: skriv i morgen, mandag eller 1. maj.";

    public override string RecordsFromNowOn => " registrerer målingerne fremover og bliver mindet om dem.";

    public override string IsTheirs(string name) => $"{name} registrerer dem allerede.";

    public override string NothingToRemind => "Der er endnu ikke noget, man kan mindes om.";

    public override string YourReminders => "Dine påmindelser";

    public override string HowOften => "På hverdage kl. 9, alt på én dag i ét kort: én gang, én gang til efter tre dage og så ikke mere.";

    public override string WhatComes => "Det kommer";

    public override string NothingComes => "Intet de næste 30 dage.";

    public override string DueNow => "Nu";

    public override string SaidAgain => "Jeg har mindet dig om det her en gang til længere nede.";

    public override string Snoozed => "udskudt af dig";

    public override string ComesEnd(string name, DateOnly on) => $"{name} slutter den {Dates.Long(on, Da)}";

    public override string ComesLearning(string name) => $"{name} er afsluttet, uden at noget er noteret";

    public override string ComesMeasurement(string name) => $"et nyt tal for “{name}”";

    public override string ReminderOf(string name) => $"Påmindelse om {name}";

    public override string SnoozeInstead => "Skriv: udskyd … til …";

    public override string ResponsibleFor(string indicator) => $"Hvem der måler “{indicator}”";

    public override string AssignInstead => "Skriv: tildel … til @…";

    static string Om(ReminderKind kind) => ReminderChoices.Kinds.Word(kind, Da);
}
