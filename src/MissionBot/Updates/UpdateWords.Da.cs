using MissionBot.BotFramework.Activities;
using MissionBot.Following;
using MissionBot.Missions;
using MissionBot.Words;

namespace MissionBot.Updates;

sealed record UpdateWordsDa : UpdateWords
{
    public static readonly UpdateWordsDa Said = new();

    public override string NothingCaptured => "Der er endnu ikke noteret, hvad den lærte os.";

    public override string WhatItTaught => "Hvad den lærte os";

    public override string Change => "Ret, hvad der kommer";

    public override string Stop => "Følg ikke længere";

    public override string NothingYet => "Her er ikke sket noget endnu.";

    public override string ShownNoLonger => "Det, der stod her, vises ikke længere.";

    public override string IsProposed(string title) => $"Foreslået: {title}";

    public override string IsPlanned(string title) => $"Planlagt: {title}";

    public override string IsAccepted(string title) => $"{title} er godtaget og planlagt";

    public override string IsDeclined(string title) => $"{title} er afvist";

    public override string HasStarted(string title) => $"{title} er gået i gang";

    public override string IsPaused(string title) => $"{title} er sat på pause";

    public override string GoesOn(string title) => $"{title} er genoptaget";

    public override string HasEnded(string title) => $"{title} er afsluttet";

    public override string EndsOn(DateOnly day) => $"Skal efter planen slutte {Dates.Long(day, Language.Danish)}.";

    public override string Taught(string seen) => $"Den lærte os: {seen}";

    public override string WeBelieve(string hypothesis) => $"Vi tror: {hypothesis}";

    public override string Learned(string title, string seen) => $"Lært af {title}: {seen}";

    public override string IsCorrected => "Rettet.";

    public override string CorrectedFrom(string before) => $"Rettet. Før: {before}";

    public override string Before(string before) => $"Før: {before}";

    public override string IndicatorAdded(string name) => $"Ny indikator: {name}";

    public override string HasNewTarget(string name) => $"{name} har fået et nyt mål";

    public override string Measured(string name, string? before, string now) => before is null ? $"{name}: {now}" : $"{name}: {before} → {now}";

    public override string Reached(string measured) => $"Målet er nået! {measured}";

    public override string ShouldBe(string value) => $"På nuværende tidspunkt burde den være {value}.";

    public override string Extended(string key, string? before, string? now) => $"Missionen {key} har fået en ny frist: {before ?? "ingen"} → {now ?? "ingen"}";

    public override string Closed(string key, MissionOutcome outcome) => outcome == MissionOutcome.Achieved ? $"Missionen {key} er opnået" : $"Missionen {key} er lukket";

    public override string Led(string key, string name, bool leads) => leads ? $"{name} leder {key} fra nu af" : $"{name} leder ikke længere {key}";

    public override string TakenBack(string headline) => $"Fortrudt: {headline}";

    public override string AndMore(int left) => $"… og {left} mere";

    public override string AndMore(IReadOnlyList<(UpdateKind Kind, int Count)> left) => $"Derudover: {List(left)}";

    public override string WasFollowed(string key, string until, IReadOnlyList<(UpdateKind Kind, int Count)> since) =>
        $"{key} blev fulgt her indtil {until}. {(since.Count == 0 ? "Der er ikke sket noget siden." : $"Siden da: {List(since)}.")}";

    public override string Open(string key) => $"Åbn {key}";

    public override string Many(string key, int updates) => $"{key}: {updates} nyheder";

    public override string ShowAll(int updates) => $"Vis alle ({updates})";

    public override string ShowMore(int left) => $"Vis flere ({left})";

    public override string Missed(string key, IReadOnlyList<(UpdateKind Kind, int Count)> missed) =>
        $"{key}, mens der var dæmpet: {List(missed)}. Fra nu af hører du igen om hver enkelt.";

    public override string WhyYou(string key, string kind, bool isAll) => $"Du får dette, fordi {Follower(kind)} {key}{(isAll ? "" : " og gerne ville høre om det")}.";

    public override string ListOf(string key, int updates) => $"Hvad der er sket i {key}: {Plural.Count(updates, "nyhed", "nyheder", Language.Danish)}";

    static string List(IReadOnlyList<(UpdateKind Kind, int Count)> counts) => Sentence.List([.. counts.Select(one => Of(one.Kind, one.Count))], Language.Danish);

    static string Follower(string kind) => kind switch
    {
        ConversationTypes.Channel => "kanalen følger",
        ConversationTypes.GroupChat => "chatten følger",
        _ => "du følger",
    };

    static string Of(UpdateKind kind, int count) => kind switch
    {
        UpdateKind.Trials => Plural.Count(count, "nyhed om prøvehandlinger", "nyheder om prøvehandlinger", Language.Danish),
        UpdateKind.Learnings => Plural.Count(count, "læring", "læringer", Language.Danish),
        UpdateKind.Indicators => Plural.Count(count, "nyhed om indikatorer", "nyheder om indikatorer", Language.Danish),
        _ => Plural.Count(count, "nyhed om selve missionen", "nyheder om selve missionen", Language.Danish),
    };
}
