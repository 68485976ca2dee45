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
        // 2011-12 is the December of 2011 as well; public figures mean the year.
        return TakeSplit(ref scanner, out var year, out var mark)
            ? scanner.Found(Period.SchoolYear(year), ambiguous: mark == '-' && (year + 1) % 100 is >= 1 and <= 12)
            : null;
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

    /// <summary>A year and the one after it, of two digits or four.</summary>
    static bool TakeSplit(ref Scanner scanner, out int year, out char mark)
    {
        mark = default;
        if (!scanner.TakeFourDigits(out year) || !scanner.TakeAny("/-–", out mark))
            return false;
        var start = scanner.At;
        return scanner.TakeDigits(4, out var next) && (scanner.At - start) switch
        {
            2 => next == (year + 1) % 100,
            4 => next == year + 1,
            _ => false,
        };
    }
}
