namespace MissionBot.Words;

/// <summary>ISO weeks: week 12, uge 12 2025, week 12, 2025, uge 12 (2025), 2025-W12.</summary>
static class Weeks
{
    public static Reading<Period>? Read(Scanner scanner, Anchor anchor) => Named(scanner, anchor) ?? YearFirst(scanner);

    static Reading<Period>? Named(Scanner scanner, Anchor anchor)
    {
        if (!(scanner.Take("week") || scanner.Take("uge")) || !scanner.TakeBlank() || !scanner.TakeDigits(2, out var week))
            return null;
        var dated = scanner;
        return TakeYear(ref dated, anchor, out var year)
            ? dated.Found(Period.Week(year, week))
            : scanner.Found(Chosen(anchor, week));
    }

    // Apart from its caller, whose every call would else allocate the closure.
    static Period? Chosen(Anchor anchor, int week) => anchor.Choose(year => Period.Week(year, week));

    static Reading<Period>? YearFirst(Scanner scanner)
    {
        if (scanner.TakeFourDigits(out var year) && scanner.Take('-')
            && scanner.TakeAny("Ww", out _) && scanner.TakeDigits(2, out var week))
            return scanner.Found(Period.Week(year, week));
        return null;
    }

    /// <summary>" 2025", ", 2025", " (2025)", " of 2025", " i 2025".</summary>
    static bool TakeYear(ref Scanner scanner, Anchor anchor, out int year)
    {
        var comma = scanner;
        comma.Take(',');
        if (anchor.TakeYear(ref comma, out year))
        {
            scanner = comma;
            return true;
        }
        if (!scanner.TakeBlank())
            return false;
        if (scanner.Take('('))
            return scanner.TakeFourDigits(out year) && scanner.Take(')');
        return (scanner.Take("of") || scanner.Take("i")) && scanner.TakeBlank() && scanner.TakeYear(out year);
    }
}
