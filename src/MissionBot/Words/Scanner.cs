using System.Globalization;

namespace MissionBot.Words;

/// <summary>A place in a text. Each Take moves on past what it asks for, or stays; a copy is a bookmark to return to.</summary>
ref struct Scanner(ReadOnlySpan<char> text, int at)
{
    /// <summary>The years that are read; a four-digit number beyond them is some other number.</summary>
    public const int FirstYear = 1900, LastYear = 2199;

    readonly ReadOnlySpan<char> text = text;

    public int At { get; private set; } = at;

    /// <summary>The character here, or NUL at the end.</summary>
    public readonly char Next => Peek(0);

    /// <summary>Nothing that goes on here began further left: not the 2 of "Q2", the 7 of "youth-7", the 5 of "1,5".</summary>
    public readonly bool Begins => !IsWord(Peek(-1)) && Peek(-1) switch
    {
        '-' or '–' or '/' or '.' or ',' or '\'' or '’' => !IsWord(Peek(-2)),
        ':' => !char.IsAsciiDigit(Peek(-2)),
        _ => true,
    };

    /// <summary>A word or number ends here, and is not the first part of a compound such as "2021-25", "1:30", "June's".</summary>
    public readonly bool Ends => !IsWord(Next) && Next switch
    {
        '-' or '–' or '/' or '\'' or '’' => !IsWord(Peek(1)),
        '.' or ',' or ':' => !char.IsAsciiDigit(Peek(1)),
        _ => true,
    };

    /// <summary>A number ends here that counts nothing: no per cent follows.</summary>
    public readonly bool EndsBare
    {
        get
        {
            var ahead = this;
            ahead.TakeBlank();
            return Ends && ahead.Next != '%';
        }
    }

    /// <summary>Three digits of a number end here, not the day of a date or the first number of a span.</summary>
    public readonly bool EndsGroup => Ends || (Next is '.' or ',');

    /// <summary>Nothing stands before this place, or a mark that ends what did.</summary>
    public readonly bool BeginsClause
    {
        get
        {
            var before = text[..At].TrimEnd();
            return before.IsEmpty || before[^1] is ',' or ';' or ':' or '(' or '\n';
        }
    }

    /// <summary>Nothing follows this place, or a mark that ends what is here.</summary>
    public readonly bool EndsClause
    {
        get
        {
            var after = text[At..].TrimStart();
            return after.IsEmpty || after[0] is ',' or ';' or ')' or '.';
        }
    }

    public static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0' or '\u2009' or '\u202F';

    public bool Take(char wanted)
    {
        if (At >= text.Length || Next != wanted)
            return false;
        At++;
        return true;
    }

    public bool TakeAny(ReadOnlySpan<char> wanted, out char taken)
    {
        taken = Next;
        return wanted.Contains(taken) && Take(taken);
    }

    public bool TakeBlank()
    {
        var start = At;
        while (IsBlank(Next))
            At++;
        return At > start;
    }

    /// <summary>All letters from here; none where a digit follows them.</summary>
    public bool TakeWord(out ReadOnlySpan<char> word)
    {
        var end = At;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        word = text[At..end];
        if (word.IsEmpty || (end < text.Length && IsWord(text[end])))
            return false;
        At = end;
        return true;
    }

    /// <summary>These words, whole, in any case, with any blanks between them.</summary>
    public bool Take(string words)
    {
        if (char.ToLowerInvariant(Next) != char.ToLowerInvariant(words[0]))
            return false;
        var ahead = this;
        foreach (var range in words.AsSpan().Split(' '))
        {
            if (range.Start.Value > 0 && !ahead.TakeBlank())
                return false;
            if (!ahead.TakeWord(out var word) || !word.Equals(words.AsSpan(range), StringComparison.OrdinalIgnoreCase))
                return false;
        }
        this = ahead;
        return true;
    }

    public bool Take<T>(Lexicon<T> lexicon, out T meaning)
    {
        var ahead = this;
        if (!ahead.TakeWord(out var word) || !lexicon.Find(word, out meaning!))
        {
            meaning = default!;
            return false;
        }
        this = ahead;
        return true;
    }

    /// <summary>All digits from here, if they are no more than <paramref name="most"/>.</summary>
    public bool TakeDigits(int most, out int value)
    {
        value = 0;
        var end = At;
        for (; end < text.Length && char.IsAsciiDigit(text[end]); end++)
        {
            if (end - At == most)
                return false;
            value = (10 * value) + text[end] - '0';
        }
        var any = end > At;
        At = end;
        return any;
    }

    /// <summary>A year of four digits, whatever stands after it.</summary>
    public bool TakeFourDigits(out int year)
    {
        var ahead = this;
        if (!ahead.TakeDigits(4, out year) || year is < FirstYear or > LastYear)
            return false;
        this = ahead;
        return true;
    }

    /// <summary>A year that stands for itself.</summary>
    public bool TakeYear(out int year)
    {
        var ahead = this;
        if (!ahead.TakeFourDigits(out year) || !ahead.EndsBare)
            return false;
        this = ahead;
        return true;
    }

    /// <summary>The word before this place, also across a hyphen; empty where none stands there.</summary>
    public readonly ReadOnlySpan<char> WordBefore
    {
        get
        {
            var end = At;
            while (end > 0 && (IsBlank(text[end - 1]) || text[end - 1] == '-'))
                end--;
            var start = end;
            while (start > 0 && char.IsLetter(text[start - 1]))
                start--;
            return text[start..end];
        }
    }

    readonly char Peek(int ahead) => At + ahead >= 0 && At + ahead < text.Length ? text[At + ahead] : '\0';

    /// <summary>A combining mark belongs to its letter: text need not be in composed form.</summary>
    static bool IsWord(char c) =>
        char.IsLetterOrDigit(c) || c == '_' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
