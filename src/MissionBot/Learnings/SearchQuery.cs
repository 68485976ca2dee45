using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Learnings;

/// <summary>Words as a full-text query: each quoted, so that no operator of the engine can be typed; the last one may be a beginning.</summary>
static class SearchQuery
{
    const int MostWords = 12;

    /// <summary>All of the words, the last of which may be only begun.</summary>
    public static string? All(string words, Engine engine) =>
        Of(words, engine, engine == Engine.Sqlite ? " " : " & ", (index, count) => index == count - 1);

    /// <summary>Any of the words, or what begins like one.</summary>
    public static string? Any(string words, Engine engine) => Of(words, engine, engine == Engine.Sqlite ? " OR " : " | ", (_, _) => true);

    static string? Of(string words, Engine engine, string joint, Func<int, int, bool> isBeginning)
    {
        var folded = Split(Folded.Of(words));
        return folded.Count == 0 ? null : string.Join(joint, folded.Select((word, index) => (engine, isBeginning(index, folded.Count)) switch
        {
            (Engine.Sqlite, false) => $"\"{word}\"",
            (Engine.Sqlite, true) => $"\"{word}\"*",
            (_, false) => $"'{word}'",
            (_, true) => $"'{word}':*",
        }));
    }

    // Only letters and digits are left, as the tokenizers see them.
    static List<string> Split(string folded) =>
        [.. new string([.. folded.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords)];
}
