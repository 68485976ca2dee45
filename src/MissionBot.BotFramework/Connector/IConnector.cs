using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Connector;

/// <summary>The channel's side of a conversation (botframework-channel.json). Every call throws <see cref="ConnectorException"/> where it was refused.</summary>
public interface IConnector
{
    /// <returns>The channel's id of the message; null where it gave none.</returns>
    Task<string?> Send(ConversationReference to, Activity activity, CancellationToken cancellation);

    Task<string?> Update(ConversationReference to, string activityId, Activity activity, CancellationToken cancellation);

    Task Delete(ConversationReference to, string activityId, CancellationToken cancellation);

    /// <returns>Null where nobody of the conversation has this id.</returns>
    Task<TeamsMember?> Member(ConversationReference place, string id, CancellationToken cancellation);

    /// <summary>The whole roster, page by page.</summary>
    IAsyncEnumerable<TeamsMember> Members(ConversationReference place, CancellationToken cancellation);
}
