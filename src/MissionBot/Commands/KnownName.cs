using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>What a thing of the store is called in a sentence: by its key or the first words of its title, with an ending or a typing error.</summary>
sealed class KnownName(Offered thing)
{
    const int ShortestNear = 5;

    readonly string key = Folded.Of(thing.Key);
    readonly string title = Beginning(Folded.Of(thing.Title));

    /// <param name="line">Folded.</param>
    public NamedThing? Find(string line)
    {
        var (byKey, byTitle) = (Held(line, key), Held(line, title));
        return byTitle >= 0 && (byKey < 0 || title.Length > key.Length) ? new NamedThing(thing, byTitle, title.Length)
            : byKey >= 0 ? new NamedThing(thing, byKey, key.Length)
            : null;
    }

    // "Wlaking bus": each word of its name is there, but for a letter.
    public NamedThing? FindNear(List<(string Word, int At)> words)
    {
        var name = title.Split(' ');
        if (name.Max(word => word.Length) < ShortestNear) return null;
        for (var at = 0; at + name.Length <= words.Count; at++)
            if (words[at].Word != name[^1] && IsNear(name, words, at))
                return new NamedThing(thing, words[at].At, words[at + name.Length - 1] is var last ? last.At + last.Word.Length - words[at].At : 0) { IsNear = true };
        return null;
    }

    static bool IsNear(string[] name, List<(string Word, int At)> words, int at)
    {
        for (var next = 0; next < name.Length; next++)
            if (words[at + next].Word is var word && name[next] != word && (name[next].Length < ShortestNear || !NearWords.IsNear(name[next], word))) return false;
        return true;
    }

    public static List<(string Word, int At)> Words(string line)
    {
        var words = new List<(string, int)>();
        for (var at = 0; at < line.Length; at++)
        {
            if (!char.IsLetter(line[at])) continue;
            var begin = at;
            while (at < line.Length && char.IsLetter(line[at])) at++;
            words.Add((line[begin..at], begin));
        }

        return words;
    }

    // "Breakfast clubs" of "Breakfast clubs in three schools".
    static string Beginning(string title) => title.Split(' ', 3) is [var first, var second, ..] ? $"{first} {second}" : title;

    static int Held(string line, string name)
    {
        if (name.Length < 3) return -1;
        for (var at = line.IndexOf(name, StringComparison.Ordinal); at >= 0; at = line.IndexOf(name, at + 1, StringComparison.Ordinal))
            if (Scan.IsBoundary(line, at) && EndsAt(line, at + name.Length, name.Length > 3) && (name.Contains(' ', StringComparison.Ordinal) || !OtherThings.Follow(line, at + name.Length))) return at;
        return -1;
    }

    // "Skolehaverne", "mentors'": a name in a sentence has an ending. But youth-9 is not youth, nor is youth/9.
    static bool EndsAt(string line, int end, bool mayHaveEnding)
    {
        var stop = end;
        while (stop < line.Length && (char.IsLetterOrDigit(line[stop]) || line[stop] is '\'' or '’')) stop++;
        if (stop + 1 < line.Length && line[stop] is '-' or '/' && char.IsDigit(line[stop + 1])) return false;
        // "Maden" is not the mission mad.
        return mayHaveEnding ? Endings.Contains(line[end..stop]) : line[end..stop] is "" or "s" or "'s" or "’s";
    }

    internal static readonly string[] Endings = ["", "s", "'s", "’s", "'", "’", "et", "en", "n", "t", "ne", "r", "er", "erne", "ene", "ets", "ens", "nes"];
}
