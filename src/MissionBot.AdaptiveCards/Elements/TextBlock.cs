using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

public sealed record TextBlock(CardText Text) : Element
{
    /// <summary>True unless said otherwise: a text that does not wrap is cut off on a phone.</summary>
    public bool Wrap { get; init; } = true;

    public TextStyle? Style { get; init; }

    public TextSize? Size { get; init; }

    public TextWeight? Weight { get; init; }

    public TextColor? Color { get; init; }

    public bool? IsSubtle { get; init; }

    public int? MaxLines { get; init; }

    public HorizontalAlignment? HorizontalAlignment { get; init; }

    public override string PlainText() => Text.ToString();

    internal override IEnumerable<CardText> Texts => [Text];
}

/// <summary>What a screen reader announces; Heading is also drawn larger.</summary>
[JsonConverter(typeof(SchemaNames<TextStyle>))]
public enum TextStyle
{
    Default,
    Heading,
    ColumnHeader,
}

[JsonConverter(typeof(SchemaNames<TextSize>))]
public enum TextSize
{
    Default,
    Small,
    Medium,
    Large,
    ExtraLarge,
}

[JsonConverter(typeof(SchemaNames<TextWeight>))]
public enum TextWeight
{
    Default,
    Lighter,
    Bolder,
}

[JsonConverter(typeof(SchemaNames<TextColor>))]
public enum TextColor
{
    Default,
    Dark,
    Light,
    Accent,
    Good,
    Warning,
    Attention,
}

[JsonConverter(typeof(SchemaNames<HorizontalAlignment>))]
public enum HorizontalAlignment
{
    Left,
    Center,
    Right,
}
