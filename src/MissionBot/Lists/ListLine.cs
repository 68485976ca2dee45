using System.Globalization;
using System.Text.RegularExpressions;
using Mention = MissionBot.BotFramework.Activities.Mention;

namespace MissionBot.Lists;

/// <summary>A line of a message, without what people put before the rows of a list: a dash, a dot, a number, a box to tick.</summary>
/// <param name="IsMarked">Something stood before it.</param>
sealed partial record ListLine(string Text, bool IsMarked, IReadOnlyList<Mention> Mentions)
{
    /// <summary>The number that stands before it; null where none does.</summary>
    int? Number { get; init; }

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
            if (Read(text[at..end], at, mentions, Next(lines)) is { } line) lines.Add(line);
            at = end + 1;
        }

        return lines;
    }

    static int? Next(List<ListLine> lines) => lines is [.., { Number: { } number }] ? number + 1 : null;

    // "12. marts kom 20" begins with a day, but in a list that has come to 11 with a number.
    static ListLine? Read(string line, int at, IReadOnlyList<Mention> mentions, int? next)
    {
        var mark = Mark().Match(line);
        var number = int.TryParse(mark.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : (int?)null;
        if (number is not null && number != next && Day().IsMatch(line[mark.Length..])) (mark, number) = (Match.Empty, null);
        // "**Trial actions:**", "## Læringer": signs of a heading, none of its words.
        var words = line[mark.Length..].Trim().TrimStart('#', '*', '_', ' ').TrimEnd('*', '_', ' ');
        if (words.Length == 0 || !words.Any(char.IsLetterOrDigit)) return null;
        var begin = at + line.IndexOf(words, mark.Length, StringComparison.Ordinal);
        return new(words, mark.Groups["mark"].Success, [.. from mention in mentions
                                                           where mention.Start >= begin && mention.Start + mention.Length <= begin + words.Length
                                                           select mention with { Start = mention.Start - begin }])
        {
            Number = number,
        };
    }

    [GeneratedRegex(
        """
        ^\s*(?<mark>(?:[-–—*+o](?=\s)|[•·▪◦‣●○■□➢➤►✓✔✅☐☑☒]|\(?(?<number>[0-9]{1,3})[.)](?=\s)|[a-z]\)(?=\s))\s*(?:\[[ xX]?\]\s*)?|\[[ xX]?\]\s+)?\s*
        """, RegexOptions.IgnoreCase)]
    private static partial Regex Mark();

    [GeneratedRegex("^(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)", RegexOptions.IgnoreCase)]
    private static partial Regex Day();
}
