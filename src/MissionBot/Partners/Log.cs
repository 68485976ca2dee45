namespace MissionBot.Partners;

/// <summary>What the operator reads. Event ids: 1500 partners.</summary>
static partial class Log
{
    [LoggerMessage(1501, LogLevel.Warning, "Too many codes are tried in {Conversation}; what is tried there is refused for a while.")]
    public static partial void TooManyCodes(this ILogger log, string conversation);
}
