using System.Text.Json;
using System.Text.Json.Serialization;

namespace MissionBot.BotFramework.Activities;

/// <summary>
/// What channel and bot say to each other (botframework-activity.md). One record for all types: typed where the
/// specification is stable, the rest kept as it came.
/// </summary>
public sealed record Activity
{
    /// <summary>One of <see cref="ActivityTypes"/>, or one that is not known yet: then it is to be ignored (A2014).</summary>
    public string? Type { get; init; }

    [JsonConverter(typeof(IdText))]
    public string? Id { get; init; }

    /// <summary>For people only: it neither orders activities nor refuses one (A2042), so an unreadable one is none.</summary>
    [JsonConverter(typeof(LenientTime))]
    public DateTimeOffset? Timestamp { get; init; }

    [JsonConverter(typeof(LenientTime))]
    public DateTimeOffset? LocalTimestamp { get; init; }

    /// <summary>IANA name; absent on some events.</summary>
    public string? LocalTimezone { get; init; }

    /// <summary>Where answers are posted, with or without a trailing slash.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>One of <see cref="Channels"/>, maybe with a sub-channel: <c>msteams:COPILOT</c>.</summary>
    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    /// <summary>As the channel wrote it, with its marks for mentions: people's words are <see cref="Spoken.Of"/>.</summary>
    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    public string? Locale { get; init; }

    /// <summary>What notifications show in place of the cards.</summary>
    public string? Summary { get; init; }

    [JsonConverter(typeof(WithoutNulls<Attachment>))]
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    [JsonConverter(typeof(WithoutNulls<Entity>))]
    public IReadOnlyList<Entity>? Entities { get; init; }

    /// <summary>The channel's own part; Teams' is read by <see cref="TeamsActivity.Teams"/>.</summary>
    public JsonElement? ChannelData { get; init; }

    [JsonConverter(typeof(IdText))]
    public string? ReplyToId { get; init; }

    /// <summary>What a button or an invoke carries. It went through somebody's client.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Of an invoke or an event.</summary>
    public string? Name { get; init; }

    /// <summary>Of an installationUpdate: add, remove, add-upgrade, remove-upgrade.</summary>
    public string? Action { get; init; }

    [JsonConverter(typeof(WithoutNulls<ChannelAccount>))]
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    [JsonConverter(typeof(WithoutNulls<ChannelAccount>))]
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    [JsonConverter(typeof(WithoutNulls<MessageReaction>))]
    public IReadOnlyList<MessageReaction>? ReactionsAdded { get; init; }

    [JsonConverter(typeof(WithoutNulls<MessageReaction>))]
    public IReadOnlyList<MessageReaction>? ReactionsRemoved { get; init; }

    /// <summary>One of <see cref="DeliveryModes"/>; none is normal.</summary>
    public string? DeliveryMode { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary>Fields without a property here (A2005). Settable: source generation cannot fill it otherwise.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}
