namespace MissionBot.Words;

/// <summary>Days with the month's name: 30 June 2020, the 1st of March, d. 1. marts, June 30th, 2020.</summary>
static class NamedDays
{
    static readonly Lexicon<bool> Suffixes = new(("st nd rd th", true));

    public static Period? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? Period.Day(new(year, month, day)) : null;

    public static Period? Chosen(Anchor anchor, int month, int day) => anchor.Choose(year => Day(year, month, day));

    public static Reading<Period>? DayMonth(Scanner scanner, Anchor anchor)
    {
        TakeArticle(ref scanner);
        if (!TakeOrdinal(ref scanner, out var day) || !TakeMonth(ref scanner, out var month, out _))
            return null;
        return WithYear(scanner, anchor, month, day);
    }

    public static Reading<Period>? MonthDay(Scanner scanner, Anchor anchor)
    {
        if (!TakeMonth(ref scanner, out var month, out _) || !scanner.TakeBlank() || !scanner.TakeDigits(2, out var day))
            return null;
        scanner.Take(Suffixes, out _);
        if (!scanner.EndsBare)
            return null;
        var comma = scanner;
        if (comma.Take(',') && anchor.TakeYear(ref comma, out var year))
            return comma.Found(Day(year, month, day));
        return WithYear(scanner, anchor, month, day);
    }

    /// <summary>"the ", "den ", "d. ", "d." before a day.</summary>
    public static bool TakeArticle(ref Scanner scanner)
    {
        var ahead = scanner;
        var point = ahead.Take("d") && ahead.Take('.');
        if (!point && !ahead.Take("the") && !ahead.Take("den"))
            return false;
        if (!ahead.TakeBlank() && !point)
            return false;
        scanner = ahead;
        return true;
    }

    /// <summary>A month's name, or its abbreviation with or without the point.</summary>
    public static bool TakeMonth(ref Scanner scanner, out int month, out bool whole)
    {
        var taken = scanner.Take(Months.Names, out var name);
        (month, whole) = name;
        if (taken && !whole)
            scanner.Take('.');
        return taken;
    }

    /// <summary>"1 ", "1. ", "1.", "1st of ": a day's number and all up to its month.</summary>
    static bool TakeOrdinal(ref Scanner scanner, out int day)
    {
        if (!scanner.TakeDigits(2, out day))
            return false;
        if (scanner.Take('.'))
        {
            scanner.TakeBlank();
            return true;
        }
        scanner.Take(Suffixes, out _);
        if (!scanner.TakeBlank())
            return false;
        if (scanner.Take("of"))
            scanner.TakeBlank();
        return true;
    }

    static Reading<Period>? WithYear(Scanner scanner, Anchor anchor, int month, int day) => anchor.TakeYear(ref scanner, out var year)
        ? scanner.Found(Day(year, month, day))
        : scanner.Found(Chosen(anchor, month, day));
}
