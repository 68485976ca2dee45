namespace MissionBot.Commands;

/// <summary>Whether what was typed names a thing: each typed word begins a word of its title.</summary>
static class Called
{
    /// <param name="typed">Folded.</param>
    public static bool Fits(string typed, params ReadOnlySpan<string> titles)
    {
        foreach (var title in titles)
            if (Fits(typed, Words.Folded.Of(title))) return true;
        return false;
    }

    static bool Fits(string typed, string title)
    {
        foreach (var word in typed.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (!BeginsAWord(title, word)) return false;
        return true;
    }

    static bool BeginsAWord(string title, string word)
    {
        for (var at = title.IndexOf(word, StringComparison.Ordinal); at >= 0; at = title.IndexOf(word, at + 1, StringComparison.Ordinal))
            if (at == 0 || !char.IsLetterOrDigit(title[at - 1])) return true;
        return false;
    }
}
