using System.Globalization;
using System.Text.RegularExpressions;

namespace MissionBot.Guard;

/// <summary>
/// Danish numbers in their usual groups, British mobile and landline numbers, and what begins with another country's code.
/// A help line (0800, 112) is nobody's number.
/// </summary>
static partial class PhoneNumbers
{
    public static IEnumerable<Finding> Find(string text) =>
        British().Matches(text).Where(match => Digits(match.Groups["number"]) is 9 or 10)
            .Concat(Danish().Matches(text).Where(match => IsDanish(text, match)))
            .Concat(Foreign().Matches(text).Where(match => Digits(match) is >= 9 and <= 14 && !match.ValueSpan.EndsWith("000")))
            .Where(match => !Around.IsAnotherNumber(text, match.Index, match.Index + match.Length) && !Around.IsNumbered(text, match.Index))
            .Select(match => new Finding(PersonalData.PhoneNumber, match.Index, match.Index + match.Length));

    static bool IsDanish(string text, Match match)
    {
        var number = match.Groups["number"].ValueSpan;
        if (match.Groups["country"].Success) return true;
        // No Danish number begins with 0 or 1, but everybody's example does.
        if (number[0] is '0' or '1' && !Around.IsCalledAPhone(text, match.Index) && number is not ("12345678" or "12 34 56 78")) return false;
        return !number.EndsWith("0000") && !IsADay(number) && !AreYears(number) && !IsASeries(number);
    }

    static bool IsADay(ReadOnlySpan<char> number) =>
        number.Length == 8
        && (DateOnly.TryParseExact(number, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || DateOnly.TryParseExact(number, "ddMMyyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        && day.Year is >= 1900 and < 2100;

    static bool AreYears(ReadOnlySpan<char> number) => number.Length == 9 && IsAYear(number[..4]) && IsAYear(number[5..]);

    static bool IsAYear(ReadOnlySpan<char> digits) => digits.StartsWith("19") || digits.StartsWith("20");

    /// <summary>20 21 22 23, 20 30 40 50: weeks, ages, sizes.</summary>
    static bool IsASeries(ReadOnlySpan<char> number)
    {
        if (number.Length != 11 || char.IsAsciiDigit(number[2]) || char.IsAsciiDigit(number[5])) return false;
        var (one, two, three, four) = (Pair(number, 0), Pair(number, 3), Pair(number, 6), Pair(number, 9));
        return two - one is >= 0 and <= 10 and var step && three - two == step && four - three == step;
    }

    static int Pair(ReadOnlySpan<char> number, int at) => ((number[at] - '0') * 10) + number[at + 1] - '0';

    static int Digits(Capture capture)
    {
        var count = 0;
        foreach (var letter in capture.ValueSpan)
            if (char.IsAsciiDigit(letter)) count++;
        return count;
    }

    [GeneratedRegex("""
        (?<![\w/+£$€-])(?<!\d[ .,:])(?<country>(?:\(\+45\)|\+45|\(?0045\)?)[ .-]?)?
        (?<number>\d{8}|\d{4}[ -]\d{4}|\d{2}(?<part>[ .-])\d{2}\k<part>\d{2}\k<part>\d{2}|\d{2}[ ]\d{2}[ ]\d{4}|\d{3}[ ]\d{2}[ ]\d{3})
        (?!\w)(?![ .,:/-]\d)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Danish();

    [GeneratedRegex("""
        (?<![\w/£$€-])(?<!\d[ .,:])(?:(?:\+44|\(\+44\)|0044)[ -]?(?:\(0\))?[ -]?|(?<open>\()?0)
        (?<number>[127]\d{1,4}(?(open)\))[ -]?\d{2,4}[ -]?\d{2,4}(?:[ -]?\d{2,4})?)
        (?!\w)(?![ .,:/-]\d)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex British();

    [GeneratedRegex(@"(?<!\w)\+(?!4[45])[1-9]\d{0,2}[ -]?\(?\d{1,4}\)?(?:[ -]?\d{2,4}){2,4}(?!\w)(?![ .,:/-]\d)")]
    private static partial Regex Foreign();
}
