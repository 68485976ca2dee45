using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

/// <summary>PNG, JPEG or GIF at an https or data address. Who does not see it reads the alternative text, so there is none without.</summary>
public sealed record Image(Uri Url, [property: JsonConverter(typeof(LiteralTextConverter))] CardText AltText) : Element
{
    public ImageSize? Size { get; init; }

    public ImageStyle? Style { get; init; }

    public HorizontalAlignment? HorizontalAlignment { get; init; }

    public override string PlainText() => AltText.ToString();
}

[JsonConverter(typeof(SchemaNames<ImageSize>))]
public enum ImageSize
{
    Auto,
    Stretch,
    Small,
    Medium,
    Large,
}

[JsonConverter(typeof(SchemaNames<ImageStyle>))]
public enum ImageStyle
{
    Default,
    Person,
}
