using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

/// <summary>Older phones draw neither `label` nor `isRequired`, so the placeholder repeats both.</summary>
public abstract record LabelledInput : Input
{
    private protected LabelledInput(string id, CardText label) : base(id) => Label = label;

    [JsonConverter(typeof(LiteralTextConverter))]
    public CardText Label { get; init; }

    /// <summary>An example or a hint; the label stands before it.</summary>
    [JsonIgnore]
    public CardText? Placeholder { get; init; }

    [JsonInclude, JsonPropertyName("placeholder"), JsonConverter(typeof(LiteralTextConverter))]
    internal CardText WrittenPlaceholder => Placeholder is null ? MarkedIfRequired(Label) : MarkedIfRequired(Label) + ": " + Placeholder;

    private protected override CardText Question => Label;
}
