using MissionBot.BotFramework.Connector;

namespace MissionBot.Updates;

/// <summary>What the operator reads. Event ids: 1400 updates.</summary>
static partial class Log
{
    [LoggerMessage(1401, LogLevel.Error, "A pass over those who follow failed; the next is in a minute at most, and nothing is lost.")]
    public static partial void PassFailed(this ILogger log, Exception cause);

    [LoggerMessage(1402, LogLevel.Error, "What the subscription {Subscription} is to be told cannot be read, by a mistake of ours. It is tried again.")]
    public static partial void NotPlanned(this ILogger log, Exception cause, string subscription);

    [LoggerMessage(1403, LogLevel.Error, "The message {Position} cannot be drawn, by a mistake of ours. See: outbox.")]
    public static partial void NotDrawn(this ILogger log, Exception cause, long position);

    [LoggerMessage(1404, LogLevel.Error, "The message {Position} to {Conversation} is given up ({Fault}). See: outbox.")]
    public static partial void UpdateGivenUp(this ILogger log, long position, string conversation, ConnectorFault fault);

    [LoggerMessage(1405, LogLevel.Warning, "{Conversation} follows nothing any more ({Because}).")]
    public static partial void FollowingEnded(this ILogger log, string conversation, Ending because);
}
