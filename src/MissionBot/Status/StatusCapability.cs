namespace MissionBot.Status;

static class StatusCapability
{
    public static Capability All { get; } = new("Status", [ShowStatus.Verb], [], []);
}
