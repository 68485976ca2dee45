namespace MissionBot.Commands;

/// <summary>Where words begin and end in a line.</summary>
static class Scan
{
    // A line is held against some hundred words: most of them differ in the first letter.
    public static bool WordAt(string text, int at, string word) =>
        at + word.Length <= text.Length
        && (word.Length == 0 || (text[at] | 32) == (word[0] | 32))
        && text.AsSpan(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase)
        && IsBoundary(text, at + word.Length);

    /// <summary>No letter or digit goes on across this place.</summary>
    public static bool IsBoundary(string text, int at) =>
        at <= 0 || at >= text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);

    /// <summary>Where the word stands whole, or -1.</summary>
    public static int WholeWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            if (IsBoundary(text, at) && IsBoundary(text, at + word.Length)) return at;
        return -1;
    }

    public static int WordEnd(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
        return at;
    }

    /// <summary>Where the word stands with one of the endings, or -1.</summary>
    public static int Word(string text, string word, string[] endings)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            if (IsBoundary(text, at) && endings.Contains(text[(at + word.Length)..end])) return at;
        }

        return -1;
    }

    public static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        return at;
    }

    public static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    /// <summary>A comma or semicolon separates only before a blank or the end (21,5 is a number); a new line always does.</summary>
    public static bool SeparatorAt(string text, int at) =>
        at < text.Length
        && (text[at] == '\n' || (text[at] is ',' or ';' && (at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]))));

    public static int WordCount(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    public static int NextWord(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
        return SkipSpace(text, at);
    }
}
