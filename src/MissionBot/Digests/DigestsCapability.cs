namespace MissionBot.Digests;

static class DigestsCapability
{
    public static Capability All { get; } = new("Digests", [ShowDigest.Verb], [], []);
}
