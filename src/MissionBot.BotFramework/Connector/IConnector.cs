using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Connector;

/// <summary>What a bot may do in a conversation (botframework-channel.json). All calls throw <see cref="ConnectorException"/>.</summary>
public interface IConnector
{
    /// <returns>The message's id, or null: a channel may accept without one (202).</returns>
    Task<string?> Send(ConversationReference to, Activity activity, CancellationToken cancellation);

    /// <summary>Replaces a whole message of the bot's.</summary>
    Task<string?> Update(ConversationReference to, string activityId, Activity activity, CancellationToken cancellation);

    Task Delete(ConversationReference to, string activityId, CancellationToken cancellation);

    /// <summary>The chat that the bot has with one person alone: the same one each time it is asked for.</summary>
    /// <param name="place">Where the bot is already, at the same service.</param>
    /// <param name="member">The channel's id of the person; in Teams also Entra's.</param>
    /// <returns>The conversation's id; null where the channel gives none.</returns>
    Task<string?> Chat(ConversationReference place, string member, string tenant, CancellationToken cancellation);

    /// <param name="id">The channel's id; in Teams also Entra's.</param>
    /// <returns>Null where there is no such member, or the channel has no roster.</returns>
    Task<TeamsMember?> Member(ConversationReference place, string id, CancellationToken cancellation);

    /// <summary>All members, page by page. The bot itself is not among them.</summary>
    IAsyncEnumerable<TeamsMember> Members(ConversationReference place, CancellationToken cancellation);
}
