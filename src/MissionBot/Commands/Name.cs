using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>What a verb, a field or a choice is called: a word in each language, and other words that are understood.</summary>
public sealed record Name(string English, string Danish, params string[] Others)
{
    public IEnumerable<string> All => Others.Prepend(Danish).Prepend(English);

    public string In(Language language) => language == Language.Danish ? Danish : English;

    /// <summary>The language of the word that <paramref name="line"/> begins with; null where both have it.</summary>
    public Language? LanguageOf(string line)
    {
        var english = Scan.WordAt(line, 0, English);
        var danish = Scan.WordAt(line, 0, Danish);
        return (english, danish) switch
        {
            (true, false) => Language.English,
            (false, true) => Language.Danish,
            (true, true) when English.Length != Danish.Length => English.Length > Danish.Length ? Language.English : Language.Danish,
            _ => null,
        };
    }

    /// <summary>The end of the longest of these words that stands whole at <paramref name="at"/>, or -1.</summary>
    public int MatchAt(string text, int at)
    {
        var end = Math.Max(EndOf(English, text, at), EndOf(Danish, text, at));
        foreach (var word in Others) end = Math.Max(end, EndOf(word, text, at));
        return end;
    }

    static int EndOf(string word, string text, int at) => Scan.WordAt(text, at, word) ? at + word.Length : -1;
}
