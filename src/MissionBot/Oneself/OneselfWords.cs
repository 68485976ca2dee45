using MissionBot.Missions;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Oneself;

public abstract record OneselfWords
{
    public static OneselfWords In(Language language) => language == Language.Danish ? OneselfWordsDa.Said : OneselfWordsEn.Said;

    public abstract string NothingWaits { get; }

    public abstract string NoTrials { get; }

    public abstract string NoMissions { get; }

    public abstract string YouLead { get; }

    public abstract string YouOwn(int trials);

    public abstract string Waits(int things);

    public abstract string YourTrials(int trials);

    public abstract string PlannedByYou(int trials);

    public abstract string SharedWithYou(int trials);

    public abstract string ToTakeOn(string trial);

    public abstract string YourMissions(int missions);

    public abstract string AndMore(int left);

    public abstract string IsProposed(Trial trial);

    public abstract string RunsTooLong(Trial trial);

    public abstract string NothingCaptured(Trial trial);

    public abstract string ShouldHaveStarted(Trial trial);

    public abstract string MissionIsOverdue(Mission mission);
}
