using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Learnings;

/// <summary>Words as a full-text query: each quoted, so that no operator of the engine can be typed; the last one may be a beginning.</summary>
static class SearchQuery
{
    const int MostWords = 12;

    /// <summary>Folded, and only letters and digits, as the tokenizers see them.</summary>
    public static IReadOnlyList<string> Words(string typed) => [.. AllWords(typed).Take(MostWords)];

    /// <inheritdoc cref="Words"/>
    public static IEnumerable<string> AllWords(string text)
    {
        var folded = Folded.Of(text);
        for (var (begin, at) = (0, 0); at <= folded.Length; at++)
        {
            if (at < folded.Length && char.IsLetterOrDigit(folded[at])) continue;
            if (at > begin) yield return folded[begin..at];
            begin = at + 1;
        }
    }

    /// <summary>All of the words.</summary>
    public static string All(IReadOnlyList<string> words, Engine engine) => All(words, words.Count, engine);

    /// <summary>All of the words, the last of which may be only begun.</summary>
    public static string AllBegun(IReadOnlyList<string> words, Engine engine) => All(words, words.Count - 1, engine);

    /// <summary>Any of the words, or what begins like one.</summary>
    public static string Any(IReadOnlyList<string> words, Engine engine) =>
        string.Join(engine == Engine.Sqlite ? " OR " : " | ", words.Select(word => Quoted(word, true, engine)));

    /// <summary>Any of the words, as they stand.</summary>
    public static string Exactly(IEnumerable<string> words, Engine engine) =>
        string.Join(engine == Engine.Sqlite ? " OR " : " | ", words.Select(word => Quoted(word, false, engine)));

    static string All(IReadOnlyList<string> words, int whole, Engine engine) =>
        string.Join(engine == Engine.Sqlite ? " " : " & ", words.Select((word, index) => Quoted(word, index >= whole, engine)));

    static string Quoted(string word, bool isBeginning, Engine engine) => (engine, isBeginning) switch
    {
        (Engine.Sqlite, false) => $"\"{word}\"",
        (Engine.Sqlite, true) => $"\"{word}\"*",
        (_, false) => $"'{word}'",
        (_, true) => $"'{word}':*",
    };
}
