namespace MissionBot.Sharing;

static class SharingCapability
{
    // What others see is a column of each thing's own table.
    public static Capability All { get; } = new("Sharing", [Share.Verb], [], []);
}
