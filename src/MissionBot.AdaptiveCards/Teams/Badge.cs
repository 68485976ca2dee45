using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

public sealed record Badge([property: JsonConverter(typeof(LiteralTextConverter))] CardText Text, Element Fallback) : TeamsElement(Fallback)
{
    public BadgeStyle? Style { get; init; }

    public BadgeAppearance? Appearance { get; init; }

    /// <summary>The name of a Fluent icon, as `Checkmark`.</summary>
    public string? Icon { get; init; }

    [JsonConverter(typeof(LiteralTextConverter))]
    public CardText? Tooltip { get; init; }

    public override string PlainText() => $"[{Text}]";
}

[JsonConverter(typeof(JsonStringEnumConverter<BadgeStyle>))]
public enum BadgeStyle
{
    Default,
    Subtle,
    Informative,
    Accent,
    Good,
    Attention,
    Warning,
}

[JsonConverter(typeof(JsonStringEnumConverter<BadgeAppearance>))]
public enum BadgeAppearance
{
    Filled,
    Tint,
}
