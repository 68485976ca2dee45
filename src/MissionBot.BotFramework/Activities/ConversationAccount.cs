using System.Text.Json;
using System.Text.Json.Serialization;

namespace MissionBot.BotFramework.Activities;

/// <summary>Where something is said.</summary>
public sealed record ConversationAccount
{
    /// <summary>In a channel of Teams with <c>;messageid=</c>: the thread. Without it: the channel itself.</summary>
    [JsonConverter(typeof(IdText))]
    public string? Id { get; init; }

    public string? Name { get; init; }

    /// <summary>One of <see cref="ConversationTypes"/>, in Teams.</summary>
    public string? ConversationType { get; init; }

    /// <summary>The tenant that hosts the conversation; the speaker's may be another.</summary>
    [JsonConverter(typeof(IdText))]
    public string? TenantId { get; init; }

    public bool? IsGroup { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}
