using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

/// <summary>Text without Markdown: the place for people's own words, which need no escaping here and keep their line breaks.</summary>
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
