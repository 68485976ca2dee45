using System.Globalization;

namespace MissionBot.Words;

public static partial class Numbers
{
    /// <summary>No number that a person writes is longer; a decimal holds 29 digits.</summary>
    const int Longest = 64;

    static readonly Lexicon<decimal> Factors = new(
        ("thousand thousands tusind tusinde", 1e3m),
        ("million millions mio millioner", 1e6m),
        ("milliard milliarder mia", 1e9m));

    /// <summary>A thousand times more in Danish, so it is read only where the language is known.</summary>
    static readonly Lexicon<bool> Billions = new(("billion billions billioner", true));

    /// <summary>
    /// The number that starts exactly there: 4.2, 21,5, 1,234.5, 1.234,5, 1 234, −3, .5, £1.90, 1.5 million. Null where none does, or
    /// where it is part of a word. A unit after it is left to the caller.
    /// </summary>
    /// <param name="language">
    /// Whose thousands "1,234" and "1.234" may be: English groups by comma, Danish by point. Not given, both are thousands.
    /// </param>
    public static Reading<decimal>? Read(string text, int at, Language? language = null)
    {
        if (at < 0 || at >= text.Length)
            return null;
        var scanner = new Scanner(text, at);
        if (!scanner.Begins)
            return null;
        var negative = TakeSign(ref scanner);
        scanner.TakeAny(Currencies, out _);
        if (!TakeNumeral(ref scanner, text, out var numeral) || !scanner.Ends || Value(numeral, language) is not { } value)
            return null;
        value *= TakeFactor(ref scanner, value, language);
        return new(negative ? -value : value, scanner.At);
    }

    static bool TakeSign(ref Scanner scanner) => !scanner.Take('+') && scanner.TakeAny("-−–", out _);

    /// <summary>Digits with single marks between them, and blanks where they part thousands.</summary>
    static bool TakeNumeral(ref Scanner scanner, string text, out ReadOnlySpan<char> numeral)
    {
        var start = scanner.At;
        var lead = scanner.Next;
        scanner.Take('.');
        var any = TakeRun(ref scanner, out var first);
        var blanks = first <= 3 && lead is not ('.' or '0');
        while (any)
        {
            var ahead = scanner;
            if (ahead.TakeAny(".,", out _) && TakeRun(ref ahead, out _))
                blanks = false;
            else if (!(blanks && TakeGroup(ref ahead)))
                break;
            scanner = ahead;
        }
        numeral = text.AsSpan(start, scanner.At - start);
        return any;
    }

    static bool TakeRun(ref Scanner scanner, out int length)
    {
        var start = scanner.At;
        while (char.IsAsciiDigit(scanner.Next))
            scanner.Take(scanner.Next);
        length = scanner.At - start;
        return length > 0;
    }

    /// <summary>One blank and exactly three digits that are not the beginning of something else.</summary>
    static bool TakeGroup(ref Scanner scanner) =>
        Scanner.IsBlank(scanner.Next) && scanner.Take(scanner.Next)
        && TakeRun(ref scanner, out var length) && length == 3 && scanner.EndsGroup;

    static decimal? Value(ReadOnlySpan<char> numeral, Language? language)
    {
        var point = DecimalMark(numeral, language);
        if (numeral.Length > Longest || !IsGrouped(numeral[..point]))
            return null;
        Span<char> plain = stackalloc char[Longest];
        var length = 0;
        for (var i = 0; i < numeral.Length; i++)
        {
            if (i == point || char.IsAsciiDigit(numeral[i]))
                plain[length++] = i == point ? '.' : numeral[i];
        }
        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }

    /// <summary>Where the decimals begin; the numeral's length where it has none.</summary>
    static int DecimalMark(ReadOnlySpan<char> numeral, Language? language)
    {
        var last = numeral.LastIndexOfAny('.', ',');
        if (last < 0)
            return numeral.Length;
        var before = numeral[..last];
        if (before.Contains(numeral[last]))
            return numeral.Length;
        var single = !before.ContainsAnyExceptInRange('0', '9');
        var thousands = single && last is >= 1 and <= 3 && numeral[0] != '0' && numeral.Length - last == 4
            && (language is null || numeral[last] == language.Value.Pick(',', '.'));
        return thousands ? numeral.Length : last;
    }

    /// <summary>Digits alone, or one to three of them and then threes, parted by one and the same mark.</summary>
    static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        var first = whole.IndexOfAnyExceptInRange('0', '9');
        if (first < 0)
            return true;
        if (first is 0 or > 3 || whole[0] == '0' || (whole.Length - first) % 4 != 0)
            return false;
        for (var i = first; i < whole.Length; i++)
        {
            var mark = (i - first) % 4 == 0;
            if (mark == char.IsAsciiDigit(whole[i]) || (mark && whole[i] != whole[first] && !Scanner.IsBlank(whole[i])))
                return false;
        }
        return true;
    }

    /// <summary>" million", " mio.": 1 where no such word follows.</summary>
    static decimal TakeFactor(ref Scanner scanner, decimal value, Language? language)
    {
        var ahead = scanner;
        if (!ahead.TakeBlank() || value > 1e12m || !TakeFactorWord(ref ahead, language, out var factor))
            return 1;
        ahead.Take('.');
        if (!ahead.Ends)
            return 1;
        scanner = ahead;
        return factor;
    }

    static bool TakeFactorWord(ref Scanner scanner, Language? language, out decimal factor)
    {
        if (scanner.Take(Factors, out factor))
            return true;
        factor = language is { } known ? known.Pick(1e9m, 1e12m) : 0;
        return language is not null && scanner.Take(Billions, out _);
    }
}
