using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace MissionBot.AdaptiveCards;

/// <summary>What a character may do to a screen besides being shown, and how that is prevented.</summary>
static partial class Characters
{
    /// <summary>Holds two characters apart that would mean something together, and is not seen (U+2060, word joiner).</summary>
    const char Joiner = '\u2060';

    /// <summary>Most texts have none of these and are taken as they are (measured: docs/performance.md).</summary>
    static readonly SearchValues<char> Suspect = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => (char)unit).Where(unit => char.IsSurrogate(unit) || IsBreak(unit) || IsHarmful(unit))]);

    /// <summary>
    /// Without control characters (a terminal would obey them) and without directional embeddings, overrides and isolates (they reorder
    /// what follows, also our own words). Letters of right-to-left scripts need neither. Half a surrogate pair becomes U+FFFD.
    /// </summary>
    public static string Safe(string words)
    {
        if (!words.AsSpan().ContainsAny(Suspect)) return words;
        var safe = new StringBuilder(words.Length);
        foreach (var rune in words.ReplaceLineEndings("\n").EnumerateRunes())
            if (!rune.IsBmp || !IsHarmful((char)rune.Value)) safe.Append(rune);
        return safe.ToString();
    }

    /// <summary>Card templates, date functions, links and mentions are read even where Markdown is not.</summary>
    public static string WithoutTemplates(string words) => Templates().Replace(words, $"$0{Joiner}");

    public static string Xml(string words) => words
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>At most <paramref name="length"/> UTF-16 units, ending between words where there is a space near the end.</summary>
    public static string Cut(string words, int length)
    {
        if (words.Length <= length) return words;
        var end = words.LastIndexOf(' ', length - 1, length / 4);
        if (end < 0) end = char.IsHighSurrogate(words[length - 2]) ? length - 2 : length - 1;
        return words[..end].TrimEnd() + "…";
    }

    static bool IsHarmful(char unit) => unit is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069'
        || (char.IsControl(unit) && unit is not ('\n' or '\t'));

    /// <summary>What string.ReplaceLineEndings takes for the end of a line, beside the controls.</summary>
    static bool IsBreak(char unit) => unit is '\u2028' or '\u2029';

    [GeneratedRegex(@"\{(?=\{)|\$(?=\{)|\](?=\()|<(?=/?at\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Templates();
}
