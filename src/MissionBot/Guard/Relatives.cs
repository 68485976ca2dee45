namespace MissionBot.Guard;

/// <summary>A relative of somebody who is named: "Ali's mother", "Alis mor", "mother of Ali", "mor til Ali".</summary>
static class Relatives
{
    public static bool MayBeIn(string text) => RelativeWords.MayBeIn(text);

    public static IEnumerable<Finding> Find(string text)
    {
        var words = new TextWords(text);
        for (var index = 0; index < words.Count; index++)
        {
            if (!RelativeWords.Find(WithoutGenitive(words.At(index)), out var relation)) continue;
            if (Before(words, index, relation) is { } before) yield return before;
            else if (After(words, index, relation) is { } after) yield return after;
        }
    }

    /// <summary>The name stands before: <c>Ali's older brother</c>.</summary>
    static Finding? Before(TextWords words, int relative, Relation relation)
    {
        var at = relative;
        while (words.FollowsClosely(at) && relative - at < 2 && RelativeWords.Describing.Find(words.At(at - 1), out _)) at--;
        if (!words.FollowsClosely(at) || IsOfAGroup(words, relative)) return null;
        var name = at - 1;
        if (!IsOwner(words, name, relative, relation)) return null;
        if (words.FollowsClosely(name) && RelativeWords.Saints.Find(words.At(name - 1), out _)) return null;
        return new Finding(PersonalData.Relative, words[NameStart(words, name)].Start, words[relative].End);
    }

    /// <summary>The name stands after: <c>mother of Ali</c>.</summary>
    static Finding? After(TextWords words, int relative, Relation relation)
    {
        var name = relative + 2;
        if (name >= words.Count || !words.FollowsClosely(name) || !words.FollowsClosely(name - 1)) return null;
        var isOf = relation is Relation.English or Relation.EnglishPlural ? words.At(relative + 1) is "of" or "to" : words.At(relative + 1) is "til";
        var isKnown = FirstNames.Contains(words.At(name));
        if (!isOf || !(isKnown || (words.IsCapital(name) && IsOne(relation) && !RelativeWords.IsNoName(words.At(name))))) return null;
        var end = name;
        while (end - name < 2 && end + 1 < words.Count && words.FollowsClosely(end + 1) && words.IsCapital(end + 1)) end++;
        return new Finding(PersonalData.Relative, words[relative].Start, words[end].End);
    }

    static bool IsOwner(TextWords words, int name, int relative, Relation relation)
    {
        var word = words.At(name);
        if (Stem(word) is not { } length) return false;
        var stem = word[..length];
        var isMarked = IsApostrophe(word[^1]) || IsApostrophe(word[^2]);
        var whole = word.TrimEnd("'’");
        var isKnown = FirstNames.Contains(stem) || (isMarked && FirstNames.Contains(whole));
        if (isKnown) return true;
        if (FirstNames.Contains(whole) && words.IsCapital(name) && !RelativeWords.IsNoName(whole)) return true;
        // "Mrs Khan's son"
        var isTitled = words.FollowsClosely(name) && words.IsTitle(name - 1);
        if (!words.IsCapital(name) || RelativeWords.IsNoName(stem) || RelativeWords.IsNoName(whole) || !(IsOne(relation) || isTitled)) return false;
        var begins = words.BeginsSentence(name);
        return relation switch
        {
            Relation.English or Relation.EnglishPlural => isMarked,
            Relation.DanishFar => !begins && !(relative + 1 < words.Count && RelativeWords.EnglishAfterFar.Find(words.At(relative + 1), out _)),
            _ => isMarked || !begins || !IsNoun(stem),
        };
    }

    /// <summary>Where the name ends in "Ali's", "Alis", "Jens'"; null where it is no genitive.</summary>
    static int? Stem(ReadOnlySpan<char> word) => word switch
    {
        [.., '\'' or '’', 's' or 'S'] when word.Length > 3 => word.Length - 2,
        [.., '\'' or '’'] when word.Length > 3 => word.Length - 1,
        [.., 's'] when word.Length > 2 => word.Length - 1,
        _ => null,
    };

    // "Elevens mor" begins a sentence as "Karens mor" does: what ends as a noun with its article is taken for one, surnames aside.
    static bool IsNoun(ReadOnlySpan<char> stem) =>
        !stem.EndsWith("sen") && (stem.EndsWith("en") || stem.EndsWith("et") || stem.EndsWith("ene") || stem.EndsWith("erne"));

    static bool IsOne(Relation relation) => relation is Relation.English or Relation.Danish or Relation.DanishFar;

    static bool IsOfAGroup(TextWords words, int relative) =>
        relative + 1 < words.Count && words.FollowsClosely(relative + 1) && RelativeWords.Groups.Find(words.At(relative + 1), out _);

    // "Amira Hassan's", "Tom and Lucy's", "Mrs Khan's": all of the name goes.
    static int NameStart(TextWords words, int name)
    {
        var start = name;
        while (words.FollowsClosely(start) && name - start < 3)
        {
            var before = start - 1;
            if (words.At(before) is "and" or "og" && words.FollowsClosely(before) && IsOfAName(words, before - 1)) start = before - 1;
            else if (IsOfAName(words, before)) start = before;
            else break;
        }

        return start;
    }

    static bool IsOfAName(TextWords words, int index) =>
        words.IsTitle(index)
        || FirstNames.Contains(words.At(index))
        || (words.IsCapital(index) && !RelativeWords.IsNoName(words.At(index)) && !(words.BeginsSentence(index) && RelativeWords.BeginsASentence(words.At(index))));

    static bool IsApostrophe(char letter) => letter is '\'' or '’';

    static ReadOnlySpan<char> WithoutGenitive(ReadOnlySpan<char> word) => word is [.., '\'' or '’', 's'] ? word[..^2] : word;
}
