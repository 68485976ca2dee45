using System.Buffers;

namespace MissionBot.Guard;

/// <summary>A word of a text: letters, with apostrophes and hyphens inside it, and the apostrophe of a genitive at its end.</summary>
readonly record struct TextWord(int Start, int End);

/// <summary>The words of a text, each with where it stands.</summary>
readonly struct TextWords(string text)
{
    static readonly SearchValues<char> Ends = SearchValues.Create(".!?:;\n");

    readonly List<TextWord> words = Split(text);

    public int Count => words.Count;

    public TextWord this[int index] => words[index];

    public ReadOnlySpan<char> At(int index) => text.AsSpan(words[index].Start, words[index].End - words[index].Start);

    public bool IsCapital(int index) => char.IsUpper(text[words[index].Start]);

    /// <summary>Nothing but one blank, or the stop of a title and a blank, is between it and the word before.</summary>
    public bool FollowsClosely(int index) =>
        index > 0 && text.AsSpan(words[index - 1].End, words[index].Start - words[index - 1].End) is " " or "  " or ". " && !(text[words[index - 1].End] == '.' && !IsTitle(index - 1));

    public bool BeginsSentence(int index)
    {
        if (index == 0) return true;
        var between = text.AsSpan(words[index - 1].End, words[index].Start - words[index - 1].End);
        return between.ContainsAny(Ends) && !IsTitle(index - 1);
    }

    public bool IsTitle(int index) => RelativeWords.Titles.Find(At(index), out _);

    static List<TextWord> Split(string text)
    {
        var words = new List<TextWord>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at])) continue;
            var start = at;
            while (at < text.Length && IsInWord(text, at)) at++;
            words.Add(new TextWord(start, at));
        }

        return words;
    }

    static bool IsInWord(string text, int at) => text[at] switch
    {
        var letter when char.IsLetterOrDigit(letter) => true,
        '\'' or '’' => (at + 1 < text.Length && char.IsLetter(text[at + 1])) || text[at - 1] is 's' or 'x' or 'z',
        '-' or '/' => at + 1 < text.Length && char.IsLetter(text[at + 1]),
        _ => false,
    };
}
