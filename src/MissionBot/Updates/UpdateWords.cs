using MissionBot.Following;
using MissionBot.Missions;
using MissionBot.Words;

namespace MissionBot.Updates;

public abstract record UpdateWords
{
    public static UpdateWords In(Language language) => language.Pick<UpdateWords>(UpdateWordsEn.Said, UpdateWordsDa.Said);

    public abstract string NothingCaptured { get; }

    public abstract string WhatItTaught { get; }

    public abstract string Change { get; }

    public abstract string Stop { get; }

    public abstract string NothingYet { get; }

    public abstract string ShownNoLonger { get; }

    public abstract string IsProposed(string title);

    public abstract string IsPlanned(string title);

    public abstract string IsAccepted(string title);

    public abstract string IsDeclined(string title);

    public abstract string HasStarted(string title);

    public abstract string IsPaused(string title);

    public abstract string GoesOn(string title);

    public abstract string HasEnded(string title);

    public abstract string EndsOn(DateOnly day);

    public abstract string Taught(string seen);

    public abstract string WeBelieve(string hypothesis);

    public abstract string Learned(string title, string seen);

    public abstract string IsCorrected { get; }

    public abstract string CorrectedFrom(string before);

    public abstract string Before(string before);

    public abstract string IndicatorAdded(string name);

    public abstract string HasNewTarget(string name);

    public abstract string Measured(string name, string? before, string now);

    public abstract string Reached(string measured);

    public abstract string ShouldBe(string value);

    public abstract string Extended(string key, string? before, string? now);

    public abstract string Closed(string key, MissionOutcome outcome);

    public abstract string Led(string key, string name, bool leads);

    public abstract string TakenBack(string headline);

    public abstract string AndMore(int left);

    public abstract string AndMore(IReadOnlyList<(UpdateKind Kind, int Count)> left);

    public abstract string WasFollowed(string key, string until, IReadOnlyList<(UpdateKind Kind, int Count)> since);

    public abstract string Open(string key);

    public abstract string Many(string key, int updates);

    public abstract string ShowAll(int updates);

    public abstract string ShowMore(int left);

    public abstract string Missed(string key, IReadOnlyList<(UpdateKind Kind, int Count)> missed);

    /// <param name="kind">personal, groupChat or channel, as the protocol calls them.</param>
    public abstract string WhyYou(string key, string kind, bool isAll);

    public abstract string ListOf(string key, int updates);
}
