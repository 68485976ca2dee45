namespace MissionBot.Words;

/// <summary>Days in figures: 2018-12-31, 31/12/2018, 31.12.18, 1/2, d. 1.2, 1/2 2026.</summary>
static class NumericDays
{
    const string Marks = "-/.";

    public static Reading<Period>? YearFirst(Scanner scanner, Anchor anchor)
    {
        if (scanner.TakeFourDigits(out var year) && scanner.TakeAny(Marks, out var mark) && scanner.TakeDigits(2, out var month)
            && scanner.Take(mark) && scanner.TakeDigits(2, out var day))
            return scanner.Found(NamedDays.Day(year, month, day));
        return null;
    }

    public static Reading<Period>? DayFirst(Scanner scanner, Anchor anchor)
    {
        var led = NamedDays.TakeArticle(ref scanner);
        if (!scanner.TakeDigits(2, out var day) || !scanner.TakeAny(Marks, out var mark) || !scanner.TakeDigits(2, out var month))
            return null;
        // Points are never month first, where hyphens and slashes are to some.
        var ambiguous = mark != '.' && day <= 12 && month <= 12 && day != month;
        if (TakeYear(ref scanner, anchor, mark, out var year))
            return scanner.Found(NamedDays.Day(year, month, day), ambiguous);
        // "1.2" is a number and "1-2" a span, unless "d." says that it is a day.
        if (mark != '/' && !(led && mark == '.'))
            return null;
        return scanner.Found(NamedDays.Chosen(anchor, month, day), ambiguous);
    }

    /// <summary>The same mark and four digits or two; after a slash also the Danish "1/2 2026" and "1/2-2026".</summary>
    static bool TakeYear(ref Scanner scanner, Anchor anchor, char mark, out int year)
    {
        var ahead = scanner;
        if (ahead.Take(mark) && (ahead.TakeFourDigits(out year) || TakeTwoDigits(ref ahead, out year)))
        {
            scanner = ahead;
            return true;
        }
        ahead = scanner;
        if (mark == '/' && ahead.Take('-') && ahead.TakeFourDigits(out year))
        {
            scanner = ahead;
            return true;
        }
        return anchor.TakeYear(ref scanner, out year);
    }

    static bool TakeTwoDigits(ref Scanner scanner, out int year)
    {
        var start = scanner.At;
        var taken = scanner.TakeDigits(2, out year) && scanner.At == start + 2;
        year += 2000;
        return taken;
    }
}
