using System.Numerics;
using FuzzySharp;

namespace MissionBot.Commands;

/// <summary>Which verbs may be meant where a line begins with none.</summary>
sealed class MistypedVerbs
{
    const int Shortest = 3;
    const int LongestShort = 6;

    // Of each of two typing errors: the letter that is missing, and the one that stands instead.
    const int MostOtherLetters = 4;

    readonly (Verb Verb, Beginning Name, int Words)[] names;
    readonly int mostWords;

    public MistypedVerbs(IEnumerable<Verb> verbs)
    {
        names = [.. from verb in verbs from word in verb.Name.All where word.Length >= Shortest select (verb, new Beginning(word), word.Count(c => c == ' ') + 1)];
        mostWords = names.Select(name => name.Words).DefaultIfEmpty().Max();
    }

    /// <summary>
    /// Verbs that the line's first word or words are mistyped for, nearest first: <c>staus</c>, <c>lern</c>, <c>lræ</c>. In a short word even
    /// one other letter makes another word (mind, find), unless it begins as it should.
    /// </summary>
    public IReadOnlyList<(Verb Verb, int End)> Of(string line)
    {
        var start = Scan.SkipSpace(line, 0);
        var typed = Enumerable.Range(0, mostWords + 1).Select(words => new Beginning(line[start..EndOfWords(line, start, words)].ToLowerInvariant())).ToArray();
        return
        [
            .. from one in names
               where one.Name.MayBe(typed[one.Words])
               let distance = Distance(typed[one.Words].Word, one.Name.Word)
               where distance <= (one.Name.Word.Length > LongestShort ? 2 : 1)
               orderby distance, one.Verb.Writes
               group (one.Verb, start + typed[one.Words].Word.Length) by one.Verb into same
               select same.First(),
        ];
    }

    static int Distance(string typed, string word)
    {
        if (word.Length <= LongestShort && typed.Length > 0 && typed[0] != word[0]) return int.MaxValue;
        if (word.Length == Shortest) return typed.Length == Shortest && NearWords.IsNear(word, typed) && typed.Order().SequenceEqual(word.Order()) ? 1 : int.MaxValue;
        return NearWords.IsNear(word, typed) ? 1 : Levenshtein.EditDistance(typed, word);
    }

    static int EndOfWords(string line, int at, int words)
    {
        var end = at;
        for (; words > 0 && at < line.Length; words--)
        {
            end = at;
            while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] == '-')) end++;
            at = Scan.SkipBlanks(line, end);
        }

        return end;
    }

    // Most words have too many other letters to be measured.
    sealed class Beginning(string word)
    {
        readonly int letters = word.Aggregate(0, (all, letter) => all | (1 << (letter & 31)));

        public string Word => word;

        public bool MayBe(Beginning typed) =>
            typed.Word.Length > 0 && Math.Abs(typed.Word.Length - word.Length) <= 2 && BitOperations.PopCount((uint)(letters ^ typed.letters)) <= MostOtherLetters;
    }
}
