using System.Net;

namespace MissionBot.BotFramework.Connector;

/// <summary>What a failed call means for whoever made it (the channel's table of status codes, row by row).</summary>
public enum ConnectorFault
{
    /// <summary>It may have been done: the connection was lost, or the channel broke (5xx). Another attempt may post twice.</summary>
    Doubtful,

    /// <summary>It was not done, and may be later: throttled (429), overtaken (412), no token to be had.</summary>
    Busy,

    /// <summary>The channel does not know the bot (401), also with a new token: only its operator can help.</summary>
    NotRegistered,

    /// <summary>The bot may not speak there (403): it was removed, blocked or disabled, until somebody writes or installs it.</summary>
    Closed,

    /// <summary>There is no such conversation or message (404, 410). A message that cannot be edited is posted anew.</summary>
    Gone,

    /// <summary>The message is over the channel's size (413).</summary>
    TooLarge,

    /// <summary>It never will be done (400 and whatever else is our mistake).</summary>
    Malformed,
}

static class ConnectorFaults
{
    public static ConnectorFault Of(HttpStatusCode status, string? code = null) => status switch
    {
        // It says nothing of the conversation: the tenant is served by another host, which the operator has not allowed.
        HttpStatusCode.Forbidden when code == Identified.WrongHost => ConnectorFault.NotRegistered,
        HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed => ConnectorFault.Busy,
        HttpStatusCode.Unauthorized => ConnectorFault.NotRegistered,
        HttpStatusCode.Forbidden => ConnectorFault.Closed,
        HttpStatusCode.NotFound or HttpStatusCode.Gone => ConnectorFault.Gone,
        HttpStatusCode.RequestEntityTooLarge => ConnectorFault.TooLarge,
        HttpStatusCode.RequestTimeout => ConnectorFault.Doubtful,
        >= HttpStatusCode.InternalServerError and not HttpStatusCode.NotImplemented => ConnectorFault.Doubtful,
        _ => ConnectorFault.Malformed,
    };
}
