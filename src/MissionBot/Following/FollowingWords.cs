using MissionBot.Commands;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Following;

public abstract record FollowingWords
{
    public static FollowingWords In(Language language) => language == Language.Danish ? FollowingWordsDa.Said : FollowingWordsEn.Said;

    /// <summary>In the language of other words.</summary>
    public static FollowingWords Of(CommandWords words) => In(words is CommandWordsDa ? Language.Danish : Language.English);

    public abstract string WhatComes { get; }

    public abstract string WhatDoesNot { get; }

    public abstract string When { get; }

    public abstract string How { get; }

    public abstract string All(bool isWhole);

    public abstract string You { get; }

    public abstract string AtOnce { get; }

    public abstract string Quiet { get; }

    public abstract string Speaks { get; }

    public abstract string OnlyOffTrack { get; }

    public abstract string OnlyMilestones { get; }

    public abstract string Compact { get; }

    public abstract string Full { get; }

    public abstract string InChannel { get; }

    public abstract string InThread { get; }

    public abstract string Change { get; }

    public abstract string MuteAWeek { get; }

    public abstract string FollowAgain { get; }

    public abstract string FollowAgainThe(string key);

    public abstract string QuietExample { get; }

    public abstract string NoThreads { get; }

    public abstract string LiesBehind { get; }

    public abstract string WhenItEnds { get; }

    public abstract string DigestSumsUp { get; }

    public abstract string NextAtOnce { get; }

    public abstract string About(string what, string trials);

    public abstract string Only(string what);

    public abstract string WhatNames(string whom);

    /// <summary>An organisation, or what belongs to it, as what is named.</summary>
    public abstract string OrIts(string organisation);

    public abstract string ForExample(string headline);

    public abstract string ShowMissed(int updates);

    public abstract string TrialsOf(Size size);

    public abstract string Named(Language language);

    public abstract string ClockOf(string city);

    public abstract string MutedUntil(string instant);

    public abstract string NextAt(string instant, bool isDigest);

    /// <param name="kind">Of the conversation that follows, as the protocol calls it.</param>
    public abstract string Follows(string key, string kind);

    public abstract string FollowsOtherwise(string key, string kind);

    public abstract string FollowsAlready(string key, string kind);

    public abstract string FollowsCount(int missions, string kind);

    public abstract string FollowsNothing(string kind);

    public abstract string FollowsNoLonger(string key, string kind);

    public abstract string IsNotFollowed(string key, string kind);

    public abstract string IsMuted(string key);

    public abstract string IsNotMuted(string key);

    public abstract string IsHeardAgain(string key);

    public abstract string Missed(int updates);

    public abstract string IsClosed(string key);

    public abstract string HeardWithTheMission(string trial, string mission);

    public abstract string HeardAlready(string trial);

    public abstract string HeardNoMore(string trial);

    public abstract string OnlyThis(string trial);

    public abstract string NoSuchTrials(string keys, string mission);

    public abstract string NoTrialKeys(string typed);

    public abstract string NoQuietHours(string typed);

    public abstract string NoZone(string typed);

    public abstract string FollowersCount(string key, int count);

    public abstract string FollowsHere(string kind, string when);

    public abstract string Others(string kind, int count);

    public abstract string HomeFollows(string kind, string when);

    public abstract string AndMore(int more);

    /// <param name="typed">Where it does not stand beside the answer anyway.</param>
    public abstract string CannotRead(string? typed, TimingFault fault);
}
