using MissionBot.Storage;

namespace MissionBot.Commands;

sealed record CommandWordsDa : CommandWords
{
    public static readonly CommandWordsDa Said = new();

    public override string Choose => "Vælg";

    public override string NumberExample => "Et tal, fx 4,2";

    public override string DateExample => "En dato, fx 1. marts eller om 6 uger";

    public override string PeriodExample => "En dag, en måned, et kvartal eller et år, fx 2021 eller 2. kvartal 2025";

    public override string PersonExample => "Et navn, eller: mig";

    public override string Save => "Gem";

    public override string More => "Mere";

    public override string MoreFields => "Flere felter";

    public override string AnswerBelow => "Svaret ligger i sin egen besked.";

    public override string WhatIsMissing => "Der mangler lidt endnu.";

    public override string TryOneOfThese => "Prøv en af disse:";

    public override string SomethingBroke => "Det gik galt, og fejlen er vores. Intet er gemt. Fejlen er noteret – prøv gerne igen.";

    public override string OldButton => "Knappen sidder på et ældre kort. Bed om kortet igen, fx med: status";

    public override string Which(string thing) => $"Hvilken {thing.ToLowerInvariant()} mener du?";

    public override string NotSaved(StoreFault fault) => fault switch
    {
        StoreFault.Busy => "Ikke gemt: databasen er optaget. Prøv igen om et øjeblik.",
        StoreFault.Full => "Ikke gemt: disken er fuld. Den driftsansvarlige må først skaffe plads.",
        StoreFault.ReadOnly => "Ikke gemt: databasen kan kun læses. Den driftsansvarlige må give MissionBot skriveadgang.",
        _ => "Ikke gemt: databasen kan ikke nås. Den driftsansvarlige finder årsagen i loggen.",
    };

    public override string Needed(string label) => $"{label} skal udfyldes.";

    public override string TooLong(string label, int length, int most) => $"{label} fylder {length} tegn; der er plads til {most}. Kort den gerne af.";

    public override string OneOf(string label, string typed, string choices) => $"{label}: “{typed}” kender jeg ikke her. Vælg en af: {choices}.";

    public override string SomeOf(string label, string typed, string choices) => $"{label}: “{typed}” kender jeg ikke her. Vælg en eller flere af: {choices}.";

    public override string NotANumber(string label, string typed) => $"{label}: “{typed}” er ikke et tal. Skriv det fx som 4,2 eller 1.200.";

    public override string NotADate(string label, string typed) =>
        $"{label}: “{typed}” kan jeg ikke læse som en dato. Skriv fx 1. marts 2026, 1/3-2026, om 6 uger eller 2. kvartal 2025.";

    public override string NotFound(string label, string typed) => $"Her er ingen {label.ToLowerInvariant()} med navnet “{typed}”. Vælg en anden, eller skriv en anden del af navnet.";

    public override string DidNotUnderstand(string line) => $"Jeg forstod ikke “{line}”. Intet er gemt.";

    public override string WhatDoYouMean => "Hvad mener du? Intet gemmes, før du siger til.";

    public override string DidYouMean(string verb) => $"Mente du “{verb}”? Intet gemmes, før du siger til.";

    public override string Leftover(string words) => $"Jeg ved ikke, hvor det her hører til: “{words}”. Sæt det i det felt, det er ment til.";

    public override string TookFor(string typed, string title) => $"Jeg læste “{typed}” som {title}.";

    public override string FarTooLong(string label, string length, string most) =>
        $"{label} fylder {length} tegn, og der er plads til {most}. Intet er gemt, og intet er tabt: Teksten står, hvor du skrev den. Send den del, der skal gemmes, eller én del ad gangen.";

    public override string ReadAs(string typed, string meant) => $"Jeg læste “{typed}” som {meant}.";

    public override string OnePersonOnly(string label, string names) => $"{label}: Der står {names}, men her er plads til én person. Hvem skal det være? De andre kan nævnes i et andet felt.";

    public override string LeadersOnly(string names) => $"Det beslutter de missionsansvarlige: {names}. Tal med dem om det, du har i tankerne.";

    public override string NotForGuests(string? leaders) =>
        $"Du er gæst her, og det her er for missionens egen organisation. Spørg {leaders ?? "en derfra"}. Det, du har set, og det, du ville prøve, er velkomment.";

    public override string NotForOthers(string? leaders) =>
        $"Det her er for missionens egen organisation. Spørg {leaders ?? "en derfra"}. Det, du har set, og det, du ville prøve, er velkomment.";

    public override string NotVouched => "Teams fortalte mig ikke, hvem du er i denne samtale, så det kan jeg ikke gøre endnu. Prøv igen om lidt; hjælper det ikke, så spørg en ejer af teamet.";

    public override string OneLearningOnly(string author) => $"{author} har noteret denne læring og kan rette den; det kan missionens egen organisation også. Notér det, du selv så, som en læring for sig.";

    public override string NoSuchPerson(string name) => $"Jeg har ikke mødt nogen, der hedder “{name}”, her. Skriv hele navnet, som Teams viser det.";

    public override string KeyExample => "Bogstaver og bindestreg, fx mad";

    public override string NotAKey(string label, string typed) =>
        $"{label}: “{typed}” kan ikke bruges. Brug 2 til 20 bogstaver, tal eller bindestreger, slut ikke med bindestreg og tal, og brug ikke en kommando, fx mad.";

    public override string NotALink(string label, string typed) =>
        $"{label}: “{typed}” er ikke en adresse, der kan åbnes. Den begynder med https://, fx https://www.eksempel.dk/rapport.";
}
