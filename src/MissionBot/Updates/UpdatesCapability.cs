namespace MissionBot.Updates;

static class UpdatesCapability
{
    public static Capability All { get; } = new("Updates", [ShowUpdates.Verb], [], []);
}
