namespace MissionBot.Lists;

static class ListsCapability
{
    public static Capability All { get; } = new("Lists", [PasteList.Verb], [], []);
}
