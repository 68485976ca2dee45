namespace MissionBot.Oneself;

static class OneselfCapability
{
    public static Capability All { get; } = new("Oneself", [ShowTodo.Verb, ShowMyTrials.Verb, ShowMyMissions.Verb], [], []);
}
