using MissionBot.Missions;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Oneself;

sealed record OneselfWordsEn : OneselfWords
{
    public static readonly OneselfWordsEn Said = new();

    public override string NothingWaits => "Nothing waits for you.";

    public override string NoTrials => "You are not responsible for a trial action at the moment, and have planned or proposed none that nobody is named for.";

    public override string NoMissions => "You lead no mission at the moment, and have no trial action in one.";

    public override string YouLead => "you lead it";

    public override string YouOwn(int trials) => Plural.Of(trials, "one trial action of yours under way", $"{trials} trial actions of yours under way");

    public override string Waits(int things) => Plural.Of(things, "One thing waits for you", $"{things} things wait for you");

    public override string YourTrials(int trials) => Plural.Of(trials, "Your trial action", $"Your {trials} trial actions");

    public override string PlannedByYou(int trials) => Plural.Of(trials, "You planned or proposed this one, and nobody is named for it", $"You planned or proposed these {trials}, and nobody is named for them");

    public override string SharedWithYou(int trials) => Plural.Of(trials, "Your organisation takes part in this one", $"Your organisation takes part in these {trials}");

    public override string ToTakeOn(string trial) => $"To take one on, say: change {trial}: owner: me";

    public override string YourMissions(int missions) => Plural.Of(missions, "Your mission", $"Your {missions} missions");

    public override string AndMore(int left) => $"… and {left} more";

    public override string IsProposed(Trial trial) => $"{trial.Key} {trial.Title}: proposed, and not answered yet";

    public override string RunsTooLong(Trial trial) => $"{trial.Key} {trial.Title}: was to end on {Dates.Long(trial.PlannedEnd!.Value, Language.English)}";

    public override string NothingCaptured(Trial trial) => $"{trial.Key} {trial.Title}: has ended, and nothing is captured yet";

    public override string ShouldHaveStarted(Trial trial) => $"{trial.Key} {trial.Title}: was to start on {Dates.Long(trial.PlannedStart!.Value, Language.English)}";

    public override string MissionIsOverdue(Mission mission) => $"Mission {mission.Key}: its deadline, {Dates.Long(mission.Deadline!.Value, Language.English)}, has passed";
}
