using System.Text.Json;
using System.Text.Json.Serialization;

namespace MissionBot.BotFramework.Activities;

/// <summary>What a channel says about a message: mentions, the client, a quoted message. Unknown types are to be borne (A2104).</summary>
public sealed record Entity
{
    public const string Mention = "mention", ClientInfo = "clientInfo", QuotedReply = "quotedReply";

    public string? Type { get; init; }

    /// <summary>Of a mention.</summary>
    public ChannelAccount? Mentioned { get; init; }

    /// <summary>How a mention stands in the message's text. Teams leaves it out where the name holds <c>&amp;</c>.</summary>
    public string? Text { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}

/// <param name="Type">like, heart, …, or any emoji's name.</param>
public sealed record MessageReaction(string? Type);
