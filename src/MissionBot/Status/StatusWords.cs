using MissionBot.Missions;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Status;

abstract record StatusWords
{
    public static StatusWords In(Language language) => language.Pick<StatusWords>(StatusWordsEn.Said, StatusWordsDa.Said);

    public abstract string IsItOnItsWay { get; }

    public abstract string WhatIsTried { get; }

    public abstract string WhatNext { get; }

    public abstract string Stages { get; }

    public abstract string Risks { get; }

    public abstract string Sizes { get; }

    public abstract string NoIndicator { get; }

    public abstract string NothingTried { get; }

    public abstract string NothingRuns { get; }

    public abstract string Title(string key, string? challenge, DateOnly today);

    public abstract string Time(Mission mission, DateOnly today);

    /// <summary>The mission in one sentence.</summary>
    public abstract string InShort(MissionStatus status, DateOnly today);

    public abstract string WhatWeLearned(int learnings);

    public abstract string MoreIndicators(int left);

    public abstract string MoreRunning(int left);

    public abstract string MissionIsOverdue(DateOnly deadline, DateOnly today);

    public abstract string NoMeasurements(string indicators);

    public abstract string AreStale(string indicators);

    public abstract string Others(int indicators);

    public abstract string NoMeasurement(string indicator);

    public abstract string IsStale(string indicator, Period latest);

    public abstract string TargetMissed(string indicator);

    public abstract string OffTrack(string indicator, string state);

    /// <param name="spread">How many are in which stage; null where there are none.</param>
    /// <param name="silent">How many ended with nothing captured.</param>
    public abstract string? Spread(string? spread, int silent);

    public abstract string RunsTooLong(Trial trial);

    public abstract string ProposalsWait(IReadOnlyList<Trial> proposals);

    public abstract string NothingCaptured(Trial trial);

    public abstract string ShouldHaveStarted(Trial trial);
}
