using System.Globalization;
using System.Text.RegularExpressions;

namespace MissionBot.Guard;

/// <summary>
/// The numbers that a state gives to a person. Since 2007 CPR numbers are given that modulus 11 does not hold for, so the
/// date part is all that can be checked; a hospital's stand-in number adds 60 to the day.
/// </summary>
static partial class IdNumbers
{
    public static IEnumerable<Finding> Find(string text)
    {
        foreach (Match match in Cpr().Matches(text))
            if (IsADate(match.Groups["day"].ValueSpan, match.Groups["month"].ValueSpan) && !Around.IsAnotherNumber(text, match.Index, match.Index + match.Length))
                yield return new Finding(PersonalData.CprNumber, match.Index, match.Index + match.Length);
        foreach (Match match in NationalInsurance().Matches(text))
            if (IsGiven(match))
                yield return new Finding(PersonalData.NationalInsuranceNumber, match.Index, match.Index + match.Length);
    }

    static bool IsADate(ReadOnlySpan<char> day, ReadOnlySpan<char> month) =>
        int.Parse(month, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var of
        && int.Parse(day, CultureInfo.InvariantCulture) is var on
        && (on > 60 ? on - 60 : on) is >= 1 and var dayOfMonth
        && dayOfMonth <= DateTime.DaysInMonth(2024, of);

    // The prefixes that are never given; QQ is not given either, but stands in every form's example.
    // Without its last letter only capitals in the usual groups are taken for one.
    static bool IsGiven(Match match) =>
        match.ValueSpan[..2] is var prefix
        && !prefix.Equals("BG", StringComparison.OrdinalIgnoreCase) && !prefix.Equals("GB", StringComparison.OrdinalIgnoreCase)
        && !prefix.Equals("NK", StringComparison.OrdinalIgnoreCase) && !prefix.Equals("KN", StringComparison.OrdinalIgnoreCase)
        && !prefix.Equals("NT", StringComparison.OrdinalIgnoreCase) && !prefix.Equals("TN", StringComparison.OrdinalIgnoreCase)
        && !prefix.Equals("ZZ", StringComparison.OrdinalIgnoreCase)
        && (match.Groups["suffix"].Success || (char.IsAsciiLetterUpper(prefix[0]) && char.IsAsciiLetterUpper(prefix[1]) && match.ValueSpan.Count(' ') >= 3));

    [GeneratedRegex(@"(?<![\w/+-])(?<!\d[ .,])(?<day>\d{2})[ .]?(?<month>\d{2})[ .]?\d{2}(?: ?[-–] ?| )?(?!0000)\d{4}(?!\w)(?![.,-]\d)")]
    private static partial Regex Cpr();

    [GeneratedRegex(
        @"(?<!\w)[A-CEGHJ-TW-Z][A-CEGHJ-NP-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}(?:[ -]?(?<suffix>[A-D]))?(?!\w)(?![ ]\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NationalInsurance();
}
