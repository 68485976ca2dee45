using Microsoft.Extensions.Logging;

namespace MissionBot.BotFramework;

/// <summary>Event ids: 100 turns, 200 who may come in, 300 connector.</summary>
static partial class Log
{
    [LoggerMessage(101, LogLevel.Error, "A turn for an activity of type {Type} failed.")]
    public static partial void TurnFailed(this ILogger log, Exception cause, string type);

    [LoggerMessage(201, LogLevel.Warning, "Local mode: no app id is set, so whoever is on this machine can talk to the bot. Nothing from elsewhere gets in.")]
    public static partial void LocalMode(this ILogger log);

    [LoggerMessage(202, LogLevel.Warning, "A request was refused in local mode: {Reason}.")]
    public static partial void NotLocal(this ILogger log, string reason);
}
