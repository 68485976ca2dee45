using System.Net;

namespace MissionBot.BotFramework.Connector;

/// <summary>The connector refused a call, or could not be reached.</summary>
/// <param name="status">Null where there was no answer at all.</param>
/// <param name="code">The connector's own word for it, e.g. <c>ConversationNotFound</c>.</param>
public sealed class ConnectorException(string message, HttpStatusCode? status, string? code, Exception? cause = null) : Exception(message, cause)
{
    public HttpStatusCode? Status => status;

    public string? Code => code;
}
