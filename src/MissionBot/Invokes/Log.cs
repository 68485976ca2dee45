namespace MissionBot.Invokes;

/// <summary>Event ids: 1200.</summary>
static partial class Log
{
    [LoggerMessage(1201, LogLevel.Error, "An invoke ({Name}) failed. The person was told that nothing was saved.")]
    public static partial void InvokeFailed(this ILogger log, Exception cause, string name);
}
