using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Connector;

namespace MissionBot.BotFramework.Turns;

/// <summary>One activity, and the way to answer it.</summary>
public sealed class TurnContext(Activity activity, IConnector connector)
{
    readonly List<Activity> replies = [];

    public Activity Activity => activity;

    public ConversationReference Reference { get; } = activity.Reference();

    public IConnector Connector => connector;

    /// <summary>The replies go back in the response. Never for an invoke, whose response is its own answer (A3114).</summary>
    public bool ExpectsReplies { get; } = activity is { DeliveryMode: DeliveryModes.ExpectReplies, Type: not ActivityTypes.Invoke };

    /// <summary>What was collected for the response.</summary>
    public IReadOnlyList<Activity> Replies => replies;

    /// <returns>The message's id; null where the channel gave none: it cannot be edited later.</returns>
    /// <exception cref="ConnectorException">It may or may not have been posted: see its status.</exception>
    public Task<string?> Send(Activity reply, CancellationToken cancellation)
    {
        if (!ExpectsReplies) return connector.Send(Reference, reply, cancellation);
        replies.Add(Reference.Address(reply));
        return Task.FromResult<string?>(null);
    }

    /// <exception cref="ConnectorException">It may or may not have been changed.</exception>
    public Task<string?> Update(string activityId, Activity reply, CancellationToken cancellation) =>
        connector.Update(Reference, activityId, reply, cancellation);
}
