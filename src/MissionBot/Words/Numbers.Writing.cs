using System.Globalization;

namespace MissionBot.Words;

/// <summary>Numbers as people read and write them.</summary>
public static partial class Numbers
{
    /// <summary>Signs of money stand before their number, as abbreviations ("kr.") do not.</summary>
    const string Currencies = "£$€";

    static readonly NumberFormatInfo English = Format(",", "."), Danish = Format(".", ",");

    /// <summary>1,234.5, 1.234,5, −3: no trailing zeros, and a true minus sign (U+2212).</summary>
    public static string Write(decimal value, Language language) =>
        value == 0 ? "0" : value.ToString("#,##0.############################", language.Pick(English, Danish));

    /// <summary>4.2 %, 4,2 %, 1,200 residents, £1.90. Without a unit, the number alone.</summary>
    public static string Write(decimal value, string? unit, Language language)
    {
        if (string.IsNullOrWhiteSpace(unit))
            return Write(value, language);
        if (unit.Length > 1 || !Currencies.Contains(unit[0], StringComparison.Ordinal))
            return $"{Write(value, language)} {unit}";
        // Money has no pence or two digits of them.
        var amount = Math.Abs(value);
        var written = amount * 10 % 1 == 0 && amount % 1 != 0
            ? amount.ToString("#,##0.00", language.Pick(English, Danish))
            : Write(amount, language);
        return $"{(value < 0 ? "−" : "")}{unit}{written}";
    }

    static NumberFormatInfo Format(string group, string point) => new()
    {
        NumberGroupSeparator = group,
        NumberDecimalSeparator = point,
        NegativeSign = "−",
    };
}
