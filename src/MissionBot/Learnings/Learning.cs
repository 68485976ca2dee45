using MissionBot.Commands;

namespace MissionBot.Learnings;

/// <summary>What a trial action taught. One sentence is enough; the rest may come later.</summary>
/// <param name="Number">Within its trial action: people call it <c>youth-7/2</c>.</param>
/// <param name="On">The day it was seen.</param>
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
    string By) : IOfMission
{
    public string TrialKey => $"{MissionKey}-{TrialNumber}";

    public string Key => $"{TrialKey}/{Number}";

    public Topic Topic => new("trial", TrialId, MissionId);
}

/// <summary>What it says of the hypothesis.</summary>
public enum Verdict { Supported, Refuted, Inconclusive }

/// <summary>How much it rests on, after Nesta's standards of evidence, with "impression" before the first.</summary>
public enum Evidence { Impression, OneAccount, DataShowChange, CauseShown, RepeatedIndependently, WorksAtScale }

/// <summary>What whoever logged it would do; leaders decide.</summary>
public enum Proposal { Scale, Adapt, Continue, Stop }

/// <summary>Words that a learning had before they were corrected.</summary>
public sealed record EarlierWords(string Seen, DateOnly On);
