namespace MissionBot.Words;

/// <summary>What was read from a text, and the index just after it.</summary>
public readonly record struct Reading<T>(T Value, int End)
{
    /// <summary>
    /// Others would read it otherwise: 1/2 is 2 January to some, "next Friday" on a Monday this week's to some. Worth showing in full
    /// before it is taken.
    /// </summary>
    public bool Ambiguous { get; init; }
}
