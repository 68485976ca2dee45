using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Connector;

namespace MissionBot.BotFramework.Turns;

/// <summary>One activity, and the way back to where it came from.</summary>
public sealed class TurnContext(Activity activity, IConnector connector)
{
    readonly List<Activity> replies = [];

    public Activity Activity => activity;

    public ConversationReference Reference { get; } = activity.Reference();

    public IConnector Connector => connector;

    /// <summary>The replies are the HTTP answer; nothing is posted.</summary>
    public bool ExpectsReplies => activity.DeliveryMode == DeliveryModes.ExpectReplies;

    public IReadOnlyList<Activity> Replies => replies;

    /// <returns>The channel's id of it, where it gave one.</returns>
    /// <exception cref="ConnectorException">It was not posted.</exception>
    public async Task<string?> Send(Activity reply, CancellationToken cancellation)
    {
        if (!ExpectsReplies) return await connector.Send(Reference, reply, cancellation);
        replies.Add(reply);
        return null;
    }

    /// <exception cref="ConnectorException">It was not changed.</exception>
    public Task<string?> Update(string activityId, Activity reply, CancellationToken cancellation) =>
        connector.Update(Reference, activityId, reply, cancellation);
}
