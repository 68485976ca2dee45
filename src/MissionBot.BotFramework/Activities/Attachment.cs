using System.Text.Json;
using System.Text.Json.Serialization;

namespace MissionBot.BotFramework.Activities;

/// <summary>A card or a file.</summary>
public sealed record Attachment
{
    public string? ContentType { get; init; }

    /// <summary>Any JSON: a card is an object, the text/html beside a message a string.</summary>
    public RawJson? Content { get; init; }

    public string? ContentUrl { get; init; }

    public string? Name { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}
