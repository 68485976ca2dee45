namespace MissionBot.Undoing;

static class UndoingCapability
{
    public static Capability All { get; } = new("Undoing", [TakeBack.Verb], [], []);
}
