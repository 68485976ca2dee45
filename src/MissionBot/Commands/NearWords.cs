namespace MissionBot.Commands;

/// <summary>
/// Words, and which of them is one typing error away. Two words that are so near are alike, or become so, when a letter is left out
/// of one or both: each word stands under itself and under all that is left of it without a letter.
/// </summary>
sealed class NearWords
{
    const int Shortest = 4;

    readonly HashSet<string> words = [];
    int longest;
    readonly Dictionary<string, List<string>> under = [];

    public void Add(string word)
    {
        if (word.Length < Shortest || !words.Add(word)) return;
        longest = Math.Max(longest, word.Length);
        foreach (var less in Lessened(word))
        {
            if (!under.TryGetValue(less, out var same)) under[less] = same = [];
            same.Add(word);
        }
    }

    /// <returns>Null where the word is one of them, where none is near, and where several are.</returns>
    public string? Near(string word) =>
        word.Length >= Shortest && word.Length <= longest + 1 && !words.Contains(word)
        && Lessened(word).SelectMany(less => under.GetValueOrDefault(less) ?? []).Distinct().Where(known => IsNear(known, word)).Take(2).ToList() is [var only]
            ? only
            : null;

    static IEnumerable<string> Lessened(string word) => Enumerable.Range(0, word.Length).Select(at => word.Remove(at, 1)).Append(word).Distinct();

    /// <summary>One letter more, less or other, or two that changed places.</summary>
    public static bool IsNear(string known, string word)
    {
        var (shorter, longer) = known.Length < word.Length ? (known, word) : (word, known);
        if (longer.Length - shorter.Length > 1) return false;
        var at = shorter.AsSpan().CommonPrefixLength(longer);
        if (at == shorter.Length) return true;
        if (shorter.Length < longer.Length) return Rest(shorter, at).SequenceEqual(Rest(longer, at + 1));
        return Rest(shorter, at + 1).SequenceEqual(Rest(longer, at + 1))
            || (at + 1 < word.Length && known[at] == word[at + 1] && known[at + 1] == word[at] && Rest(shorter, at + 2).SequenceEqual(Rest(longer, at + 2)));

        static ReadOnlySpan<char> Rest(string text, int at) => text.AsSpan(at);
    }
}
