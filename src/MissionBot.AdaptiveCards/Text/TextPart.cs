using System.Text.RegularExpressions;

namespace MissionBot.AdaptiveCards;

abstract record TextPart
{
    public abstract string ToMarkdown();
}

sealed record PlainPart(string Words) : TextPart
{
    public override string ToMarkdown() => MarkdownEscape.Escape(Words);

    public override string ToString() => Words;
}

sealed partial record MarkdownPart(string Source) : TextPart
{
    public override string ToMarkdown() => Source;

    /// <summary>Marks are left out, a link keeps its text, since a toast or a terminal draws neither.</summary>
    public override string ToString() => Escapes().Replace(Emphasis().Replace(Links().Replace(Source, "$1"), "$2"), "$1")
        .Replace("\n\n", "\n", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<!\\)\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"(?<![\\\w])(\*\*|\*|__|_)(?=\S)(.+?)(?<=[^\s\\])\1(?!\w)")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escapes();
}

sealed record MentionPart(Mention Mention) : TextPart
{
    public override string ToMarkdown() => Mention.Text;

    public override string ToString() => Mention.Name;
}
