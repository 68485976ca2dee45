using MissionBot.Commands;
using MissionBot.Sharing;

namespace MissionBot.Learnings;

/// <summary>What a trial action taught. One sentence is enough; the rest may come later.</summary>
/// <param name="Number">Within its trial action: people call it <c>youth-7/2</c>.</param>
/// <param name="On">The day it was seen.</param>
/// <param name="Link">Where it comes from.</param>
public sealed record Learning(
    string Id,
    string MissionId,
    string TrialId,
    string MissionKey,
    int TrialNumber,
    string TrialTitle,
    int Number,
    string Seen,
    string? Expected,
    string? Why,
    string? Next,
    Verdict? Verdict,
    Evidence? Evidence,
    Proposal? Proposal,
    DateOnly On,
    string By,
    string? Link,
    Visibility Visible) : IOfMission
{
    /// <summary>The organisation that it was written for, on its own card; null where it is the team's own.</summary>
    public string? Partner { get; init; }

    public LearningTexts Texts => new(Seen, Expected, Why, Next, Link);

    public LearningMarks Marks => new(Verdict, Evidence, Proposal);

    public string TrialKey => $"{MissionKey}-{TrialNumber}";

    public string Key => $"{TrialKey}/{Number}";

    /// <summary>A learning logged in the thread of another trial action does not turn that thread over.</summary>
    public Topic Topic => new("trial", TrialId, MissionId) { IsAside = true };
}

/// <summary>What it says of the hypothesis.</summary>
public enum Verdict { Supported, Refuted, Inconclusive }

/// <summary>How much it rests on, after Nesta's standards of evidence, with "impression" before the first.</summary>
public enum Evidence { Impression, OneAccount, DataShowChange, CauseShown, RepeatedIndependently, WorksAtScale }

/// <summary>What whoever logged it would do; leaders decide.</summary>
public enum Proposal { Scale, Adapt, Continue, Stop }

/// <summary>What a learning said before it was corrected.</summary>
/// <param name="On">The day it was corrected.</param>
public sealed record EarlierVersion(
    string Seen, string? Expected, string? Why, string? Next, Verdict? Verdict, Evidence? Evidence, Proposal? Proposal, DateOnly On)
{
    public LearningTexts Texts => new(Seen, Expected, Why, Next);

    public LearningMarks Marks => new(Verdict, Evidence, Proposal);
}

/// <summary>One of the texts beside what was seen.</summary>
public enum Part { Expected, Why, Next }

/// <summary>How many learnings say so of a hypothesis, at one level of evidence.</summary>
public sealed record VerdictCount(Verdict Verdict, Evidence? Evidence, int Learnings);
