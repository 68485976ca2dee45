using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

/// <param name="UserIds">Whose clients ask at once (Teams ids, 60 at most); others are offered it in a menu.</param>
public sealed record Refresh([property: JsonIgnore] Execute Action, IReadOnlyList<string> UserIds)
{
    /// <summary>It shows more than this card does, whatever else its reader may do.</summary>
    [JsonIgnore]
    public bool IsForMore { get; init; }

    /// <summary>By its base type, since only then its `type` is written.</summary>
    [JsonInclude, JsonPropertyName("action")]
    internal CardAction WrittenAction => Action;
}
