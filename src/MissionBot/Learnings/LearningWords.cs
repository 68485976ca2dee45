using MissionBot.Words;

namespace MissionBot.Learnings;

public abstract record LearningWords
{
    public static LearningWords In(Language language) => language.Pick<LearningWords>(LearningWordsEn.Said, LearningWordsDa.Said);

    /// <summary>Of a trial action that another organisation sees, and takes no part in.</summary>
    public abstract string NotTheirTrial(string key);

    public abstract string TrialsOfThatName { get; }

    public abstract string BuildOnThis { get; }

    public abstract string EvenMoreTrials { get; }

    public abstract string Verdict { get; }

    public abstract string Evidence { get; }

    public abstract string Expected { get; }

    public abstract string Why { get; }

    public abstract string Next { get; }

    public abstract string Proposal { get; }

    public abstract string On { get; }

    public abstract string OneMore { get; }

    public abstract string OpenSource { get; }

    public abstract string WhatItTaught { get; }

    public abstract string SaveIt { get; }

    public abstract string WhatOfTheHypothesis { get; }

    public abstract string WhatToCorrect { get; }

    public abstract string NoneYet { get; }

    public abstract string FindWhat { get; }

    public abstract string NothingFound { get; }

    public abstract string NobodyTests { get; }

    public abstract string NoHypothesisYet { get; }

    public abstract string NotYet { get; }

    public abstract string NotSaid { get; }

    public abstract string EvidenceNotSaid { get; }

    public abstract string ForAndAgainst { get; }

    public abstract string NoneSaysSo { get; }

    public abstract string ShowAll { get; }

    public abstract string EvenEarlier { get; }

    /// <summary>Null where there is nothing to explain.</summary>
    internal abstract string? How(Fit fit);

    public abstract string IsLogged(string key);

    public abstract string IsUpdated(string key);

    public abstract string IsCorrected(string key);

    public abstract string Before(string seen);

    public abstract string EvidenceOf(int level, string name);

    public abstract string Count(string of, int learnings);

    public abstract string FoundFor(string query, int learnings, bool more);

    /// <param name="left">How many there are; null where they were not counted.</param>
    public abstract string ShowMore(int? left);

    public abstract string Saying(string of, string verdict);

    public abstract string AllOf(string label);

    public abstract string AndMore(int left);

    public abstract string HypothesesOf(string mission, int hypotheses);

    public abstract string TestedBy(IReadOnlyList<string> trials);

    public abstract string Named(string key);

    public abstract string CorrectInstead(string key);
}
