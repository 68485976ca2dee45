using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

/// <summary>A tick box that sends `true` or `false`. The title beside it is drawn by every client, so it has no label as well.</summary>
public sealed record InputToggle(string Id, [property: JsonIgnore] CardText Title) : Input(Id)
{
    [JsonInclude, JsonPropertyName("title"), JsonConverter(typeof(LiteralTextConverter))]
    internal CardText WrittenTitle => MarkedIfRequired(Title);

    [JsonIgnore]
    public bool Value { get; init; }

    [JsonInclude, JsonPropertyName("value")]
    internal string WrittenValue => Value ? "true" : "false";

    public bool Wrap { get; init; } = true;

    private protected override CardText Question => Title;

    private protected override string Filled => Value ? "[x]" : "[ ]";
}
