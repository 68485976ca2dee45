using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Lists;

sealed record ListWordsDa : ListWords
{
    public static readonly ListWordsDa Said = new();

    public override string HowTo => "Indsæt flere rækker i én besked: Hver række er en kommando, eller også siger en linje, hvad rækkerne under den er. Du ser, hvad der vil ske med hver, før noget gemmes.";

    public override string ForExample => "lær fælleskøkken:\n- De kom, fordi en ven spurgte dem\n- Der kom flest om fredagen";

    public override string ReadIt => "Læs listen";

    public override string ReadAgain => "Læs igen";

    public override string OtherRows => "Andre rækker";

    public override string AsOne => "Det er én tekst";

    public override string Cancel => "Annullér";

    public override string ShowAgain => "Vis listen";

    public override string IsCancelled => "Annulleret; intet er gemt. Listen ligger klar til dig i 72 timer og kommer igen med: indsæt liste";

    public override string IsGone => "Listen ligger her ikke længere; lister venter i 72 timer. Indsæt den igen, så læses den på ny. Intet er gemt.";

    public override string NothingSaved => "Intet gemmes, før du siger til.";

    public override string NotUnderstood => "Jeg ved ikke, hvad rækken er. Begynd den med en kommando, fx: prøv …, lær …";

    public override string ChangesNothing => "Der er ikke noget at gemme i rækken.";

    public override string ChangedMeanwhile => "Ændret, siden listen blev vist. Intet er gemt endnu; se den lige igennem igen.";

    public override string OneOrSeveral => "Én eller flere?";

    public override string SayItAlone => "Rækken er for lang til kortet: Skriv den i en besked for sig.";

    public override string SayItApart => "Det hører ikke sammen med andre rækker: Skriv det i en besked for sig.";

    public override string WasTakenAsOne(string by, string at) => $"{by} tog det som én tekst allerede kl. {at}.";

    public override string WasSaved(string by, string at) => $"{by} gemte listen allerede kl. {at}.";

    public override string NotYours(string author) => $"Listen er skrevet af {author}. Den kan gemmes af {author} og af dem, der leder missionen.";

    public override string IsRead(int rows) => $"Læst som en liste: {Plural.Count(rows, "række", "rækker", Language.Danish)}";

    public override string NothingSavedYet(int saved, int left) => (saved, left) switch
    {
        (_, 0) => "Intet er gemt endnu. Fjern fluebenet ved det, der ikke skal gemmes.",
        (0, _) => "Intet er gemt endnu, og ingen række kan gemmes, som den står. Ret dem her, og vælg: Læs igen.",
        _ => $"Intet er gemt endnu. {saved} kan gemmes, {left} er udeladt; ret dem her, og vælg: Læs igen.",
    };

    public override string ShownOf(int shown, int all) => $"{shown} af {all} rækker vises, først dem, der skal ses på. De andre gemmes også.";

    public override string SaveThem(int rows) => $"Gem {rows}";

    public override string AreSaved(int rows) => $"{Plural.Count(rows, "række", "rækker", Language.Danish)} er gemt";

    public override string LeftOut(int rows) => $"{Plural.Count(rows, "række", "rækker", Language.Danish)} blev udeladt.";

    public override string AndMore(int rows) => $"… og {rows} mere";

    public override string Row(int number) => $"Række {number}";

    public override string WriteRow(int number) => $"Række {number}";

    public override string ForTheTeam => "for missionens eget team";

    public override string IsLeftOut(string reason) => $"Udeladt: {reason}";

    public override string MayBeMeant(string verb) => $"Jeg er ikke sikker på, at “{verb}” er ment. Sæt flueben, hvis det er.";

    public override string TakenWhole(string thing, string name) => $"Her er ingen {thing.ToLowerInvariant()} med navnet “{name}”, så hele rækken bliver teksten. Sæt flueben, hvis det er rigtigt.";

    public override string SameAs(int row) => $"Der står det samme som i række {row}.";

    public override string MayBeBoth(int rows) => $"Linjerne kan være én tekst eller {rows} rækker. Intet gemmes, før du siger til.";

    public override string WhatAreThese(int rows) => $"En liste med {rows} rækker: Hvad er det?";

    public override string AboutWhat(string thing, int rows) => $"{thing} for {Plural.Count(rows, "række", "rækker", Language.Danish)}, der ikke nævner den";

    public override string RowsArePersonal(int rows) =>
        $"{Plural.Count(rows, "række", "rækker", Language.Danish)} ser ud til at rumme personlige oplysninger. Intet er gemt endnu; du vælger for dem alle.";

    public override string IsLong(int length) => $"Det er en lang tekst: {Numbers.Write(length, Language.Danish)} tegn";

    public override string KeptWhole(int most) =>
        $"Et felt rummer {Numbers.Write(most, Language.Danish)}. Intet er gemt, og intet er tabt: Din besked bliver stående, og jeg gemmer teksten til dig i 72 timer (indsæt liste). Skriv det vigtigste, eller tag den i dele.";

    public override string One(Verb verb) => verb.Id switch
    {
        "learn" => "Én læring",
        "try" => "Én prøvehandling",
        "propose" => "Ét forslag",
        _ => AsOne,
    };

    public override string Count(string? verb, int rows) => verb switch
    {
        "learn" => Plural.Count(rows, "læring", "læringer", Language.Danish),
        "try" => Plural.Count(rows, "prøvehandling", "prøvehandlinger", Language.Danish),
        "propose" => Plural.Count(rows, "forslag", "forslag", Language.Danish),
        "measure" => Plural.Count(rows, "måling", "målinger", Language.Danish),
        "indicator" => Plural.Count(rows, "indikator", "indikatorer", Language.Danish),
        _ => Plural.Count(rows, "række", "rækker", Language.Danish),
    };

    public override string InParts(string verb, int parts) => $"Som {Count(verb, parts)}, den ene efter den anden";

    public override string Changed(string what, string by) => $"{what} – {by}";
}
