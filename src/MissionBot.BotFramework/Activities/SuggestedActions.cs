using System.Text.Json;
using System.Text.Json.Serialization;

namespace MissionBot.BotFramework.Activities;

/// <summary>Buttons under the compose box, until something is said. In Teams: personal chats, six at most, never beside a card.</summary>
public sealed record SuggestedActions
{
    /// <summary>Ids of those who see them; none is everybody.</summary>
    public IReadOnlyList<string>? To { get; init; }

    [JsonConverter(typeof(WithoutNulls<CardAction>))]
    public IReadOnlyList<CardAction>? Actions { get; init; }
}

public sealed record CardAction
{
    /// <summary>imBack: the value is said in the person's name.</summary>
    public string? Type { get; init; }

    public string? Title { get; init; }

    public JsonElement? Value { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}
