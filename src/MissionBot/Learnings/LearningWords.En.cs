using MissionBot.Words;

namespace MissionBot.Learnings;

sealed record LearningWordsEn : LearningWords
{
    public static readonly LearningWordsEn Said = new();

    public override string NotTheirTrial(string key) => $"You add learnings to the trial actions that your organisation takes part in, and {key} is none of them. Those who lead the mission can add you to it; or propose one of your own.";

    public override string TrialsOfThatName => "Trial actions of that name";

    public override string BuildOnThis => "Built on this";

    public override string EvenMoreTrials => "… and more";

    public override string Verdict => "Hypothesis";

    public override string Evidence => "Evidence";

    public override string Expected => "We expected";

    public override string Why => "Why";

    public override string Next => "Next";

    public override string Proposal => "Proposal";

    public override string On => "Seen on";

    public override string OneMore => "One more learning";

    public override string OpenSource => "Open the source";

    public override string WhatItTaught => "What it taught us";

    public override string SaveIt => "Save the learning";

    public override string WhatOfTheHypothesis => "What does it say of what you believed? A button is enough.";

    public override string WhatToCorrect => "What should it say? Write what was seen instead, or add a verdict, the evidence, why, or what next.";

    public override string NoneYet => "Nothing is captured yet. One sentence is enough, e.g.: learn youth-1: Children came when their friends came";

    public override string FindWhat => "What shall I look for? For example: find attendance";

    public override string NothingFound => "No learning has these words. Try fewer of them, or another word for it.";

    public override string NobodyTests => "No trial action tests it yet.";

    public override string NoHypothesisYet => "No trial action says yet what you believe will happen. Add one with: try …: hypothesis: …";

    public override string NotYet => "That day is still to come. Give the day on which it was seen.";

    public override string NotSaid => "Nothing is said of that yet.";

    public override string EvidenceNotSaid => "evidence not said";

    public override string ForAndAgainst => "For and against: was it the same place and the same group?";

    public override string NoneSaysSo => "None says so. Leave the verdict out to see all.";

    public override string EvenEarlier => "It was corrected before that, too; all of it is kept.";

    public override string ShowAll => "Show all";

    internal override string? How(Fit fit) => fit switch
    {
        Fit.SomeWords => "None has all of these words; these have some of them.",
        Fit.NearWords => "None has these words; these have words that look like them.",
        _ => null,
    };

    public override string IsLogged(string key) => $"Learning {key} is logged";

    public override string IsUpdated(string key) => $"Learning {key} says more now";

    public override string IsCorrected(string key) => $"Learning {key} is corrected";

    public override string Before(string seen) => $"Before: {seen}";

    public override string EvidenceOf(int level, string name) => $"{name} ({level} of 5)";

    public override string Count(string of, int learnings) => $"{of}: {Plural.Count(learnings, "learning", "learnings", Language.English)}";

    public override string FoundFor(string query, int learnings, bool more) => more
        ? $"“{query}”: the newest {learnings} learnings"
        : $"“{query}”: {Plural.Count(learnings, "learning", "learnings", Language.English)}";

    public override string ShowMore(int? left) => left is { } many ? $"Show more ({many})" : "Show more";

    public override string Saying(string of, string verdict) => $"{of}: learnings with the verdict {verdict}";

    public override string AllOf(string label) => $"All of “{label}”";

    public override string AndMore(int left) => $"… and {left} more";

    public override string HypothesesOf(string mission, int hypotheses) =>
        $"{mission}: {Plural.Count(hypotheses, "hypothesis", "hypotheses", Language.English)}";

    public override string TestedBy(IReadOnlyList<string> trials) => $"Tested by {Sentence.List(trials, Language.English)}";

    public override string Named(string key) => $"Learning {key}";

    public override string CorrectInstead(string key) => $"Correct it; what it said before is kept: correct learning {key}: …";
}
