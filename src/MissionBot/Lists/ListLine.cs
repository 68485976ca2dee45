using System.Text.RegularExpressions;
using Mention = MissionBot.BotFramework.Activities.Mention;

namespace MissionBot.Lists;

/// <summary>A line of a message, without what people put before the rows of a list: a dash, a dot, a number, a box to tick.</summary>
/// <param name="IsMarked">Something stood before it.</param>
sealed partial record ListLine(string Text, bool IsMarked, IReadOnlyList<Mention> Mentions)
{
    public bool EndsWithColon => Text.EndsWith(':');

    /// <summary>It goes on where the line before it was broken.</summary>
    public bool GoesOn => char.IsLower(Text[0]) || Text[0] is '(' or '&';

    /// <summary>A line that is read on its own, whatever stood before it.</summary>
    public static ListLine Alone(string text) => new(text, false, []);

    /// <summary>The lines that say something.</summary>
    public static IReadOnlyList<ListLine> Of(string text, IReadOnlyList<Mention> mentions)
    {
        var lines = new List<ListLine>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.AsSpan(at).IndexOfAny('\n', '\r') is var found and >= 0 ? at + found : text.Length;
            if (Read(text[at..end], at, mentions) is { } line) lines.Add(line);
            at = end + 1;
        }

        return lines;
    }

    static ListLine? Read(string line, int at, IReadOnlyList<Mention> mentions)
    {
        var mark = Mark().Match(line);
        // "**Trial actions:**", "## Læringer": signs of a heading, none of its words.
        var words = line[mark.Length..].Trim().TrimStart('#', '*', '_', ' ').TrimEnd('*', '_', ' ');
        if (words.Length == 0 || !words.Any(char.IsLetterOrDigit)) return null;
        var begin = at + line.IndexOf(words, mark.Length, StringComparison.Ordinal);
        return new(words, mark.Groups["mark"].Success, [.. from mention in mentions
                                                           where mention.Start >= begin && mention.Start + mention.Length <= begin + words.Length
                                                           select mention with { Start = mention.Start - begin }]);
    }

    // "12. marts kom 20" begins with a day, not with a number of a list.
    [GeneratedRegex(
        """
        ^\s*(?<mark>(?:[-–—*+o](?=\s)|[•·▪◦‣●○■□➢➤►✓✔✅☐☑☒]|\(?[0-9]{1,3}[.)](?=\s)(?!\s+(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec))|[a-z]\)(?=\s))\s*(?:\[[ xX]?\]\s*)?|\[[ xX]?\]\s+)?\s*
        """, RegexOptions.IgnoreCase)]
    private static partial Regex Mark();
}
