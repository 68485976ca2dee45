using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

/// <summary>
/// Text on a card. A string becomes one by escaping, so people's words show as they typed them; Markdown is asked for by name.
/// </summary>
[JsonConverter(typeof(MarkdownTextConverter))]
public sealed class CardText : IEquatable<CardText>
{
    readonly TextPart[] parts;

    CardText(params TextPart[] parts) => this.parts = parts;

    public static CardText Empty { get; } = new();

    /// <summary>Someone's words, shown literally. Directional overrides and control characters are left out.</summary>
    public static CardText Plain(string words) => words.Length == 0 ? Empty : new(new PlainPart(Characters.Safe(words)));

    /// <summary>Our own Markdown, written as it is: bold, italic, lists and links are what Teams draws. Never for people's words.</summary>
    public static CardText Markdown(string markdown) => new(new MarkdownPart(markdown));

    /// <summary>Notifies a person or a tag. Where no mention is possible (a button, a label) the name alone is shown.</summary>
    public static CardText Mention(Mention mention) => new(new MentionPart(mention));

    /// <summary>No words, no text: an optional value needs no check before it is put on a card.</summary>
    [return: NotNullIfNotNull(nameof(words))]
    public static implicit operator CardText?(string? words) => words is null ? null : Plain(words);

    public static implicit operator CardText(Mention mention) => Mention(mention);

    /// <summary>Neighbouring words are escaped as one, because what a character does depends on the one before it.</summary>
    public static CardText operator +(CardText left, CardText right) =>
        left.parts is [.. var before, PlainPart last] && right.parts is [PlainPart first, .. var after]
            ? new([.. before, new PlainPart(last.Words + first.Words), .. after])
            : new([.. left.parts, .. right.parts]);

    internal IEnumerable<Mention> Mentions => parts.OfType<MentionPart>().Select(part => part.Mention);

    /// <summary>As written where a client reads Markdown: TextBlock and FactSet.</summary>
    internal string ToMarkdown() => string.Concat(parts.Select(part => part.ToMarkdown()));

    /// <summary>As written where a client shows characters as they are: TextRun, labels, choices, titles of buttons.</summary>
    internal string ToLiteral() => Characters.WithoutTemplates(ToString());

    /// <summary>The words as typed, for the terminal, summaries and tests.</summary>
    public override string ToString() => string.Concat(parts.Select(part => part.ToString()));

    public bool Equals(CardText? other) => other is not null && parts.SequenceEqual(other.parts);

    public override bool Equals(object? obj) => Equals(obj as CardText);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
