using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace MissionBot.Words;

/// <summary>Words of both languages and what each means, found in any case and without a copy of the text.</summary>
sealed class Lexicon<T>
{
    readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> meanings;

    /// <summary>Each entry holds the words of one meaning, parted by blanks; where a word stands twice, the first counts.</summary>
    public Lexicon(params IEnumerable<(string Words, T Meaning)> entries) => meanings = entries
        .SelectMany(entry => entry.Words.Split(' ').Select(word => KeyValuePair.Create(word, entry.Meaning)))
        .DistinctBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Find(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T meaning) => meanings.TryGetValue(word, out meaning);
}
