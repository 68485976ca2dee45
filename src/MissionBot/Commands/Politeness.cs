using System.Collections.Frozen;

namespace MissionBot.Commands;

/// <summary>Words behind a verb that are said to be polite, and name nothing: "ny prøvehandling tak", "new mission please".</summary>
static class Politeness
{
    const int Longest = 40;

    static readonly FrozenSet<string> Words = new[] { "please", "pls", "plz", "thanks", "thank", "thx", "ta", "cheers", "tak", "venligst" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // They say nothing of their own beside it.
    static readonly FrozenSet<string> Around = new[] { "you", "many", "very", "much", "kindly", "now", "for", "me", "us", "mange", "tusind", "på", "forhånd", "lige", "nu", "mig", "os", "skal", "du", "have" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words without the politeness at their end: "end today please".</summary>
    public static string Without(string said)
    {
        var bare = said.TrimEnd(' ', '.', '!', ',');
        while (bare.LastIndexOf(' ') is var at and > 0 && Words.Contains(bare[(at + 1)..])) bare = bare[..at].TrimEnd(' ', ',');
        return bare;
    }

    /// <summary>"… pls, parents evening at 6".</summary>
    public static bool Begins(string said) => Words.Any(word => Scan.WordAt(said, 0, word));

    public static bool IsAll(string said, int at)
    {
        if (said.Length - at is < 2 or > Longest) return false;
        var words = said[at..].Split([' ', ',', '.', '!', '?'], StringSplitOptions.RemoveEmptyEntries);
        return words.Any(Words.Contains) && words.All(word => Words.Contains(word) || Around.Contains(word));
    }
}
