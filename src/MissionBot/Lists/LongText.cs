namespace MissionBot.Lists;

/// <summary>A text that is too long for one field, in parts that are not.</summary>
static class LongText
{
    /// <summary>Parts end at a paragraph where one ends in their second half, else at a line, a sentence, a word.</summary>
    public static IReadOnlyList<string> Parts(string text, int most)
    {
        var parts = new List<string>();
        for (var rest = text.Trim(); rest.Length > 0;)
        {
            var end = rest.Length <= most ? rest.Length : End(rest[..most]);
            if (rest[..end].Trim() is { Length: > 0 } part) parts.Add(part);
            rest = rest[end..].Trim();
        }

        return parts;
    }

    static int End(string text)
    {
        foreach (var stop in new[] { "\n\n", "\n", ". ", "! ", "? ", " " })
            if (text.LastIndexOf(stop, StringComparison.Ordinal) is var at && at > text.Length / 2) return at + stop.Length;
        return char.IsHighSurrogate(text[^1]) ? text.Length - 1 : text.Length;
    }
}
