using MissionBot.Storage;

namespace MissionBot.Conversations;

/// <summary>What the operator reads. Event ids: 1000 conversations, 1100 host.</summary>
static partial class Log
{
    [LoggerMessage(1001, LogLevel.Error, "A change was not saved: the store is {Fault}. The person was told.")]
    public static partial void NotSaved(this ILogger log, Exception cause, StoreFault fault);

    [LoggerMessage(1002, LogLevel.Error, "A turn failed by a mistake of ours. The person was told that nothing was saved.")]
    public static partial void Mistake(this ILogger log, Exception cause);

    [LoggerMessage(1003, LogLevel.Warning, "An answer could not be sent to {Conversation}. If it answered a change, the sweep sends it later.")]
    public static partial void NotSent(this ILogger log, Exception cause, Whereabouts conversation);

    [LoggerMessage(1004, LogLevel.Information, "The pressed message in {Conversation} could not be edited; the answer went another way.")]
    public static partial void NotEdited(this ILogger log, Exception cause, Whereabouts conversation);

    [LoggerMessage(1005, LogLevel.Information, "Sent {Count} answers that an earlier turn left behind.")]
    public static partial void Swept(this ILogger log, int count);

    [LoggerMessage(1007, LogLevel.Warning, "An answer was sent to {Conversation}, but that could not be noted. It may be sent again.")]
    public static partial void NotNoted(this ILogger log, Exception cause, Whereabouts conversation);

    [LoggerMessage(1008, LogLevel.Warning, "Who is mentioned in {Conversation} could not be asked of the connector; the person stays unknown.")]
    public static partial void NotMet(this ILogger log, Exception cause, Whereabouts conversation);

    [LoggerMessage(1010, LogLevel.Warning, "The roster of {Conversation} could not be asked who speaks. What was known before holds; who is new takes part as a guest meanwhile.")]
    public static partial void RosterSilent(this ILogger log, Exception cause, Whereabouts conversation);

    [LoggerMessage(1006, LogLevel.Error, "The sweep for unsent answers fails. It is tried again every minute, and the next line on it says that it works again.")]
    public static partial void SweepFailed(this ILogger log, Exception cause);

    [LoggerMessage(1011, LogLevel.Information, "The sweep for unsent answers works again, after {Times} that failed.")]
    public static partial void SweepWorks(this ILogger log, int times);

    [LoggerMessage(1009, LogLevel.Error, "An answer to {Conversation} is given up ({Fault}). What it answered is saved.")]
    public static partial void GivenUp(this ILogger log, Whereabouts conversation, MissionBot.BotFramework.Connector.ConnectorFault fault);
}

/// <summary>
/// A conversation, as the log names it: enough to tell it from others, and to find it in the store, but not the whole address.
/// </summary>
readonly record struct Whereabouts(string Id)
{
    const int Beginning = 10, End = 8;

    public static implicit operator Whereabouts(string id) => new(id);

    public override string ToString() => Id.Length <= Beginning + End ? Id : $"{Id[..Beginning]}…{Id[^End..]}";
}
