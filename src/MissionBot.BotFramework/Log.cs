using Microsoft.Extensions.Logging;

namespace MissionBot.BotFramework;

/// <summary>What the operator reads. Event ids: 2000 start, 2100 turns, 2200 connector.</summary>
static partial class Log
{
    [LoggerMessage(2001, LogLevel.Warning, "Local mode: nobody is authenticated, only programs on this machine are heard, at {Addresses}.")]
    public static partial void LocalMode(this ILogger log, string addresses);

    [LoggerMessage(2002, LogLevel.Information, "Requests are authenticated, at {Addresses}.")]
    public static partial void Authenticated(this ILogger log, string addresses);

    [LoggerMessage(2101, LogLevel.Warning, "Answered {Status}: {Reason}")]
    public static partial void Refused(this ILogger log, int status, string reason);

    [LoggerMessage(2104, LogLevel.Error, "Answered {Status}: {Reason}")]
    public static partial void Unavailable(this ILogger log, Exception? cause, int status, string reason);

    [LoggerMessage(2102, LogLevel.Error, "A turn failed; the channel was answered 500.")]
    public static partial void TurnFailed(this ILogger log, Exception cause);

    [LoggerMessage(2103, LogLevel.Information, "The channel hung up before it was answered.")]
    public static partial void HungUp(this ILogger log);

    [LoggerMessage(2201, LogLevel.Error, "The bot's own token could not be fetched. Until that works, it hears and cannot answer.")]
    public static partial void NoToken(this ILogger log, Exception cause);

    [LoggerMessage(2202, LogLevel.Critical, "{Host} refuses the bot's token, also a new one. Is MicrosoftAppId that of the bot's registration, and its type right?")]
    public static partial void TokenRefused(this ILogger log, string host);
}
