using System.Text.RegularExpressions;

namespace MissionBot.BotFramework.Activities;

/// <summary>
/// One tag in what a channel wrote. This is no parser of HTML: it is all that a quotation needs, and it takes any text, also one
/// that was made to be slow, in one walk.
/// </summary>
readonly partial record struct HtmlTag(string Text, int Start, int End)
{
    // Teams' own are shorter by far; what is longer was written to be searched for its end again and again.
    const int Longest = 2000;

    public bool IsClosing => Text[Start + 1] == '/';

    public bool Is(string name) => Begins(Start + (IsClosing ? 2 : 1), name);

    /// <summary>As written between the quotation marks, decoded; null where the tag has none of that name.</summary>
    public string? Attribute(string name)
    {
        foreach (Match attribute in Attributes().Matches(Text[Start..End]))
            if (attribute.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase)) return Spoken.Decoded(attribute.Groups["value"].Value);
        return null;
    }

    /// <summary>The first tag from there on; null where there is none. A lone &lt; is text.</summary>
    public static HtmlTag? Next(string text, int from)
    {
        for (var at = text.IndexOf('<', from); at >= 0; at = text.IndexOf('<', at + 1))
            if (EndOf(text, at) is > 0 and var end) return new HtmlTag(text, at, end);
        return null;
    }

    static int EndOf(string text, int start)
    {
        var name = start + 1 < text.Length && text[start + 1] == '/' ? start + 2 : start + 1;
        if (name >= text.Length || !char.IsAsciiLetter(text[name])) return -1;
        var mark = '\0';
        for (var at = name; at < text.Length && at - start < Longest; at++)
        {
            var character = text[at];
            if (mark != '\0') mark = character == mark ? '\0' : mark;
            else if (character is '"' or '\'') mark = character;
            else if (character == '>') return at + 1;
            else if (character == '<') return -1;
        }

        return -1;
    }

    bool Begins(int at, string name) =>
        string.Compare(Text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && at + name.Length < End && !char.IsAsciiLetterOrDigit(Text[at + name.Length]);

    [GeneratedRegex("""(?<name>[a-z-]+)\s*=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)')""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attributes();
}
