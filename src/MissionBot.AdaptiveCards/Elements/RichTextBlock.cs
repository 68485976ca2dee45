using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

/// <summary>Text without Markdown, so people's own words need no backslashes. A browser draws a line break in it as a space.</summary>
public sealed record RichTextBlock(params IReadOnlyList<TextRun> Inlines) : Element
{
    public HorizontalAlignment? HorizontalAlignment { get; init; }

    public override string PlainText() => string.Concat(Inlines.Select(run => run.Text.ToString()));
}

public sealed record TextRun([property: JsonConverter(typeof(LiteralTextConverter))] CardText Text)
{
    [JsonInclude, JsonPropertyOrder(-1)]
    internal string Type { get; } = "TextRun";

    public TextSize? Size { get; init; }

    public TextWeight? Weight { get; init; }

    public TextColor? Color { get; init; }

    public bool? IsSubtle { get; init; }

    public bool? Italic { get; init; }

    public bool? Strikethrough { get; init; }

    public bool? Underline { get; init; }

    public bool? Highlight { get; init; }
}
