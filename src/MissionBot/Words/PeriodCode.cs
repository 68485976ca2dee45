using System.Globalization;

namespace MissionBot.Words;

/// <summary>The stored text of a period: 2021, 2021/22, 2021-FY, 2025-H1, 2025-Q2, 2025-03, 2025-W12, 2025-06-30.</summary>
static class PeriodCode
{
    public static string Write(Period period)
    {
        var start = period.Start;
        return period.Kind switch
        {
            PeriodKind.Year => Invariant($"{start.Year:0000}"),
            PeriodKind.SchoolYear => SplitYear(start.Year),
            PeriodKind.FinancialYear => Invariant($"{start.Year:0000}-FY"),
            PeriodKind.Half => Invariant($"{start.Year:0000}-H{((start.Month - 1) / 6) + 1}"),
            PeriodKind.Quarter => Invariant($"{start.Year:0000}-Q{((start.Month - 1) / 3) + 1}"),
            PeriodKind.Month => Invariant($"{start.Year:0000}-{start.Month:00}"),
            PeriodKind.Week => Invariant($"{ISOWeek.GetYear(start):0000}-W{ISOWeek.GetWeekOfYear(start):00}"),
            _ => start.ToString("O", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>2021/22, as people write it too.</summary>
    public static string SplitYear(int from) => Invariant($"{from:0000}/{(from + 1) % 100:00}");

    /// <summary>Only what <see cref="Write"/> writes, of the years that <see cref="Scanner.TakeYear"/> knows.</summary>
    public static Period? Read(string code)
    {
        var scanner = new Scanner(code, 0);
        if (!scanner.TakeFourDigits(out var year))
            return null;
        var read = code[4..] switch
        {
            "" => Period.Year(year),
            "-FY" => Period.FinancialYear(year),
            ['/', _, _] => Period.SchoolYear(year),
            ['-', 'H', >= '1' and <= '2' and var half] => Period.Half(year, half - '0'),
            ['-', 'Q', >= '1' and <= '4' and var quarter] => Period.Quarter(year, quarter - '0'),
            ['-', 'W', var tens, var ones] => Period.Week(year, Number(tens, ones)),
            ['-', var tens, var ones] when Number(tens, ones) is >= 1 and <= 12 and var month => Period.Month(year, month),
            _ => DateOnly.TryParseExact(code, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Period.Day(day) : null,
        };
        return read is not null && Write(read) == code ? read : null;
    }

    static int Number(char tens, char ones) => char.IsAsciiDigit(tens) && char.IsAsciiDigit(ones) ? (10 * (tens - '0')) + ones - '0' : -1;

    static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
