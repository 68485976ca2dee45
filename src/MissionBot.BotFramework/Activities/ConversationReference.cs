namespace MissionBot.BotFramework.Activities;

/// <summary>
/// All that is needed to say something in a conversation, now or later. May be stored; serviceUrl may change, so keep the
/// newest.
/// </summary>
/// <param name="User">Who is spoken to; none for everybody.</param>
/// <param name="ActivityId">What is replied to; none to begin anew.</param>
public sealed record ConversationReference(
    string ServiceUrl,
    string? ChannelId,
    ConversationAccount Conversation,
    ChannelAccount? Bot = null,
    ChannelAccount? User = null,
    string? ActivityId = null,
    string? Locale = null)
{
    /// <summary>The activity with whatever it does not say itself about where it goes.</summary>
    public Activity Address(Activity activity) => activity with
    {
        Type = activity.Type ?? ActivityTypes.Message,
        ChannelId = activity.ChannelId ?? ChannelId,
        From = activity.From ?? Bot,
        Recipient = activity.Recipient ?? User,
        Conversation = activity.Conversation ?? Conversation,
        ReplyToId = activity.ReplyToId ?? ActivityId,
        Locale = activity.Locale ?? Locale,
    };
}

public static class ActivityReference
{
    /// <summary>Back to where an activity came from.</summary>
    /// <exception cref="ArgumentException">It lacks serviceUrl or conversation; none that came through the endpoint does.</exception>
    public static ConversationReference Reference(this Activity activity) =>
        activity is { ServiceUrl: { } serviceUrl, Conversation: { Id: not null } conversation }
        ? new(serviceUrl, activity.ChannelId, conversation, activity.Recipient, activity.From, activity.Id, activity.Locale)
        : throw new ArgumentException("An activity without serviceUrl and conversation cannot be answered.", nameof(activity));
}
