using System.Text.Json;
using System.Text.Json.Serialization;

namespace MissionBot.BotFramework.Activities;

/// <summary>A person or a bot, as one channel knows it.</summary>
public sealed record ChannelAccount
{
    /// <summary>An address, not an identity: Teams gives each bot other ids for the same people.</summary>
    [JsonConverter(typeof(IdText))]
    public string? Id { get; init; }

    /// <summary>Absent in membersAdded and on some events.</summary>
    public string? Name { get; init; }

    /// <summary>Entra's object id, where the channel vouches for one. Not always a GUID.</summary>
    [JsonConverter(typeof(IdText))]
    public string? AadObjectId { get; init; }

    public string? Role { get; init; }

    /// <summary>The home of a member from elsewhere, in a shared channel.</summary>
    [JsonConverter(typeof(IdText))]
    public string? TenantId { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}
