using FuzzySharp;

namespace MissionBot.Commands;

/// <summary>All verbs, found by the words that a line begins with.</summary>
public sealed class VerbList
{
    const int Shortest = 3;
    const int LongestShort = 6;

    readonly Dictionary<string, Verb> byId;
    readonly IReadOnlyList<Verb> verbs;

    public VerbList(IEnumerable<Capability> capabilities)
    {
        verbs = [.. capabilities.SelectMany(capability => capability.Verbs)];
        byId = verbs.ToDictionary(verb => verb.Id, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<Verb> All => verbs;

    public Verb? WithId(string id) => byId.GetValueOrDefault(id);

    /// <summary>The verb whose words are the longest at the start, and the place just after them.</summary>
    /// <param name="topic">What the thread is about.</param>
    public (Verb Verb, int End)? At(string line, Topic? topic = null)
    {
        var start = Scan.SkipSpace(line, 0);
        (Verb, int End)? longest = null;
        foreach (var verb in verbs)
            if (verb.Name.MatchAt(line, start) is var end && end > (longest?.End ?? -1)) longest = (verb, end);
        foreach (var verb in verbs)
            if (verb.Beginning?.Invoke(line, start, topic) is { } end && end > 0 && end >= (longest?.End ?? 0)) longest = (verb, end);
        return longest;
    }

    /// <summary>
    /// Verbs that the line's first word or words are mistyped for, nearest first: <c>staus</c>, <c>lern</c>, <c>lræ</c>. In a short word even
    /// one other letter makes another word (mind, find), unless it begins as it should.
    /// </summary>
    public IReadOnlyList<(Verb Verb, int End)> Near(string line)
    {
        var start = Scan.SkipSpace(line, 0);
        return
        [
            .. from verb in verbs
               from word in verb.Name.All
               let end = EndOfWords(line, start, word.Count(c => c == ' ') + 1)
               where word.Length >= Shortest && end > start && Math.Abs(end - start - word.Length) <= 2
               let distance = Distance(line[start..end].ToLowerInvariant(), word)
               where distance <= (word.Length > LongestShort ? 2 : 1)
               orderby distance, verb.Writes
               group (verb, end) by verb into same
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
}
