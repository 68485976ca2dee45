using MissionBot.Words;

namespace MissionBot.Trials;

public abstract record TrialWords
{
    public static TrialWords In(Language language) => language.Pick<TrialWords>(TrialWordsEn.Said, TrialWordsDa.Said);

    public abstract string Learned { get; }

    public abstract string HandedOver(int trials);

    public abstract string OwnsFromNowOn { get; }

    public abstract string OwnsNothing(string name);

    public abstract string WhatToHandOver { get; }

    public abstract string IsTheirs(string name);

    public abstract string NothingCaptured { get; }

    public abstract string Hypothesis { get; }

    public abstract string Dates { get; }

    public abstract string Proposer { get; }

    public abstract string Owner { get; }

    public abstract string Size { get; }

    public abstract string Risk { get; }

    public abstract string Horizon { get; }

    public abstract string Kind { get; }

    public abstract string Sectors { get; }

    public abstract string Levels { get; }

    public abstract string Place { get; }

    public abstract string Group { get; }

    public abstract string Partners { get; }

    public abstract string Effort { get; }

    public abstract string Metric { get; }

    public abstract string Criterion { get; }

    public abstract string UsualLength { get; }

    public abstract string NoHypothesis { get; }

    public abstract string WhatDidItTeach { get; }

    public abstract string NothingCapturedYet { get; }

    public abstract string CardAbove { get; }

    public abstract string BuiltOn { get; }

    public abstract string LearnedBefore { get; }

    public abstract string NoneYet { get; }

    public abstract string NoneForPartners { get; }

    public abstract string NoneSuch { get; }

    public abstract string LeadersDecide { get; }

    public abstract string ProposedBy { get; }

    public abstract string WhatToChange { get; }

    public abstract string NotSaid { get; }

    public abstract string IsProposed(string key);

    public abstract string IsAccepted(string key);

    public abstract string IsDeclined(string key);

    public abstract string IsOnHold(string key);

    public abstract string GoesOn(string key);

    public abstract string HasChanged(string key);

    public abstract string JudgedBy(string name);

    public abstract string IsNoProposal(Trial trial);

    public abstract string IsProposedOnly(Trial trial);

    public abstract string IsPaused(Trial trial);

    public abstract string IsLocked(DateOnly started);

    public abstract string NoneIs(string stage);

    public abstract string IsPlanned(string key);

    public abstract string HasStarted(string key);

    public abstract string HasEnded(string key);

    public abstract string IsRunning(Trial trial);

    public abstract string IsOver(Trial trial);

    public abstract string HasNotStarted(Trial trial);

    public abstract string LiesAhead(DateOnly day);

    public abstract string NoEndYet { get; }

    public abstract string EndsBeforeItStarts(DateOnly start);

    public abstract string MissionIsClosed(string key);

    public abstract string Count(string mission, int found, int all);

    public abstract string IsItsOwn(string learning);

    public abstract string AndMore(int left);

    public abstract string ShowMore(int left);

    /// <summary>When it runs or ran; null where nothing is said of it.</summary>
    public abstract string? When(Trial trial, DateOnly today);

    public abstract string Named(string key);

    public abstract string LogInstead(string key);
}
