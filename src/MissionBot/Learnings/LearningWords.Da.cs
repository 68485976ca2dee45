using MissionBot.Words;

namespace MissionBot.Learnings;

sealed record LearningWordsDa : LearningWords
{
    public static readonly LearningWordsDa Said = new();

    public override string NotTheirTrial(string key) => $"I noterer læringer på de prøvehandlinger, jeres organisation er med i, og {key} er ikke en af dem. De missionsansvarlige kan tage jer med; eller foreslå en af jeres egne.";

    public override string TrialsOfThatName => "Prøvehandlinger med det navn";

    public override string BuildOnThis => "Det bygger vi videre på i";

    public override string EvenMoreTrials => "… og flere";

    public override string Verdict => "Hypotesen";

    public override string Evidence => "Evidens";

    public override string Expected => "Vi ventede";

    public override string Why => "Hvorfor";

    public override string Next => "Næste skridt";

    public override string Proposal => "Forslag";

    public override string On => "Set den";

    public override string OneMore => "En læring mere";

    public override string OpenSource => "Åbn kilden";

    public override string WhatItTaught => "Det lærte den os";

    public override string SaveIt => "Gem læringen";

    public override string WhatOfTheHypothesis => "Hvad siger det om det, I troede? Et tryk på en knap er nok.";

    public override string WhatToCorrect => "Hvad skal der stå? Skriv, hvad der skete i stedet, eller tilføj vurdering, evidens, hvorfor eller næste skridt.";

    public override string NoneYet => "Her er ingen læring endnu. Én sætning er nok, fx: lær mad-1: Børnene kom, når vennerne kom";

    public override string FindWhat => "Hvad skal jeg lede efter? For eksempel: find fremmøde";

    public override string NothingFound => "Ingen læring har de ord. Prøv færre ord eller et andet ord for det samme.";

    public override string NobodyTests => "Ingen prøvehandling afprøver den endnu.";

    public override string NoHypothesisYet => "Ingen prøvehandling siger endnu, hvad I tror, der sker. Tilføj med: prøv …: hypotese: …";

    public override string NotYet => "Den dag er ikke kommet endnu. Angiv den dag, hvor det blev set.";

    public override string NotSaid => "Det står der ikke noget om endnu.";

    public override string EvidenceNotSaid => "evidens ikke angivet";

    public override string ForAndAgainst => "For og imod: Var det samme sted og samme målgruppe?";

    public override string NoneSaysSo => "Ingen siger det. Udelad vurderingen for at se alle.";

    public override string EvenEarlier => "Den er også rettet før det; alt er gemt.";

    public override string ShowAll => "Vis hele teksten";

    internal override string? How(Fit fit) => fit switch
    {
        Fit.SomeWords => "Ingen har alle ordene; disse har nogle af dem.",
        Fit.NearWords => "Ingen har ordene; disse har ord, der ligner.",
        _ => null,
    };

    public override string IsLogged(string key) => $"Læring {key} er noteret";

    public override string IsUpdated(string key) => $"Læring {key} er uddybet";

    public override string IsCorrected(string key) => $"Læring {key} er rettet";

    public override string Before(string seen) => $"Før: {seen}";

    public override string EvidenceOf(int level, string name) => $"{name} ({level} af 5)";

    public override string Count(string of, int learnings) => $"{of}: {Plural.Count(learnings, "læring", "læringer", Language.Danish)}";

    public override string FoundFor(string query, int learnings, bool more) => more
        ? $"“{query}”: de {learnings} nyeste læringer"
        : $"“{query}”: {Plural.Count(learnings, "læring", "læringer", Language.Danish)}";

    public override string ShowMore(int? left) => left is { } many ? $"Vis flere ({many})" : "Vis flere";

    public override string Saying(string of, string verdict) => $"{of}: læringer med vurderingen {verdict}";

    public override string AllOf(string label) => $"Hele “{label}”";

    public override string AndMore(int left) => $"… og {left} til";

    public override string HypothesesOf(string mission, int hypotheses) => $"{mission}: {Plural.Count(hypotheses, "hypotese", "hypoteser", Language.Danish)}";

    public override string TestedBy(IReadOnlyList<string> trials) => $"Afprøves af {Sentence.List(trials, Language.Danish)}";

    public override string Named(string key) => $"Læring {key}";

    public override string CorrectInstead(string key) => $"Ret den; det, der stod før, bliver gemt: ret læring {key}: …";
}
