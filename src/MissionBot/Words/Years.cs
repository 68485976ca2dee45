namespace MissionBot.Words;

/// <summary>Years: 2021, year 2021, året 2021; 2021/22, 2021-22, skoleåret 2024/25, financial year 2024/25.</summary>
static class Years
{
    static readonly string[] SchoolWords = ["school year", "academic year", "skoleåret", "skoleår"];

    static readonly string[] FinancialWords = ["financial year", "FY", "regnskabsåret", "regnskabsår", "finansåret"];

    public static Reading<Period>? Plain(Scanner scanner, Anchor anchor)
    {
        var led = scanner;
        if ((led.Take("year") || led.Take("år") || led.Take("året")) && led.TakeBlank())
            scanner = led;
        return scanner.TakeYear(out var year) ? scanner.Found(Period.Year(year)) : null;
    }

    public static Reading<Period>? Split(Scanner scanner, Anchor anchor)
    {
        var named = scanner;
        if (named.Take("the"))
            named.TakeBlank();
        if (TakeAny(ref named, SchoolWords))
            return TakeSplit(ref named, out var school, out _) ? named.Found(Period.SchoolYear(school)) : null;
        if (TakeAny(ref named, FinancialWords))
            return TakeSplit(ref named, out var financial, out _) ? named.Found(Period.FinancialYear(financial)) : null;
        return TakeSplit(ref scanner, out var year, out var orMonth) ? scanner.Found(Period.SchoolYear(year), orMonth) : null;
    }

    static bool TakeAny(ref Scanner scanner, string[] names)
    {
        foreach (var name in names)
        {
            if (scanner.Take(name))
                return scanner.TakeBlank();
        }
        return false;
    }

    /// <summary>
    /// A year and the one after it, of two digits or four. 2011-12 is December 2011 as well; public figures mean the year.
    /// </summary>
    static bool TakeSplit(ref Scanner scanner, out int year, out bool orMonth)
    {
        orMonth = false;
        if (!scanner.TakeFourDigits(out year) || !scanner.TakeAny("/-–", out var mark))
            return false;
        var start = scanner.At;
        if (!scanner.TakeDigits(4, out var next))
            return false;
        var digits = scanner.At - start;
        orMonth = mark == '-' && digits == 2 && next is >= 1 and <= 12;
        return digits switch
        {
            2 => next == (year + 1) % 100,
            4 => next == year + 1,
            _ => false,
        };
    }
}
