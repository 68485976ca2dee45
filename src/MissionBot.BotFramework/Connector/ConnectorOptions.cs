namespace MissionBot.BotFramework.Connector;

public sealed class ConnectorOptions
{
    /// <summary>A call with its retries, in all. Teams repeats a message that is not answered after 15 s.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether Teams' limits are kept. What stands in for Teams in a benchmark has none.</summary>
    public bool KeepsLimits { get; set; } = true;
}
