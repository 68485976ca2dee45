namespace MissionBot.Digests;

/// <summary>A stretch of a mission's log: what came after one fact, up to and with another.</summary>
/// <param name="After">The seq of the last fact that is not in it.</param>
public readonly record struct Window(long After, long UpTo)
{
    public bool IsEmpty => UpTo <= After;
}
