namespace MissionBot.Reminders;

/// <summary>What an operator may want to know of reminders. Events 1501–1599.</summary>
static partial class Log
{
    [LoggerMessage(1501, LogLevel.Error, "A round of reminders failed; the next is in a minute, and nothing is lost.")]
    public static partial void RoundFailed(this ILogger log, Exception failure);

    [LoggerMessage(1502, LogLevel.Warning, "The chat with {Person} could not be opened; it is tried again in a minute.")]
    public static partial void ChatNotMade(this ILogger log, Exception failure, string person);

    [LoggerMessage(1503, LogLevel.Information, "The channel does not let the bot write to {Person} alone. They are reminded where their mission lives.")]
    public static partial void ChatRefused(this ILogger log, Exception failure, string person);
}
