namespace MissionBot.Words;

/// <summary>Months: March 2024, marts 2024, 2024-03, June, next June.</summary>
static class MonthPeriods
{
    /// <summary>What a month's name follows; "to march" and "we may" are verbs.</summary>
    static readonly Lexicon<bool> Prepositions = new(
        ("in by on since until till from during of before after between", true),
        ("i inden fra til siden efter før af pr primo medio ultimo mid", true));

    public static Reading<Period>? Read(Scanner scanner, Anchor anchor) =>
        Figures(scanner) ?? Named(scanner, anchor) ?? Stepped(scanner, anchor.Today);

    static Reading<Period>? Figures(Scanner scanner) =>
        scanner.TakeFourDigits(out var year) && scanner.Take('-') && scanner.TakeDigits(2, out var month) && month is >= 1 and <= 12
            ? scanner.Found(Period.Month(year, month))
            : null;

    static Reading<Period>? Named(Scanner scanner, Anchor anchor)
    {
        var start = scanner;
        if (!NamedDays.TakeMonth(ref scanner, out var month, out var whole))
            return null;
        var dated = scanner;
        if (anchor.TakeYear(ref dated, out var year) || TakeLinkedYear(ref dated, out year))
            return dated.Found(Period.Month(year, month));
        return whole && MeansMonth(start, scanner, month) ? scanner.Found(Chosen(anchor, month)) : null;
    }

    // Apart from its caller, whose every call would else allocate the closure.
    static Period? Chosen(Anchor anchor, int month) => anchor.Choose(year => Period.Month(year, month));

    /// <summary>"March of 2024".</summary>
    static bool TakeLinkedYear(ref Scanner scanner, out int year)
    {
        year = 0;
        return scanner.TakeBlank() && scanner.Take("of") && scanner.TakeBlank() && scanner.TakeYear(out year);
    }

    /// <summary>"may" and "march" alone are months after a preposition, or where they are all there is.</summary>
    static bool MeansMonth(Scanner start, Scanner end, int month)
    {
        var verb = month == 5 || (month == 3 && end.At - start.At == "March".Length && !start.Take("marts"));
        return !verb || Prepositions.Find(start.WordBefore, out _) || (start.BeginsClause && end.EndsClause);
    }

    static Reading<Period>? Stepped(Scanner scanner, DateOnly today)
    {
        if (!scanner.Take(Units.Steps, out var step) || !scanner.TakeBlank())
            return null;
        if (!NamedDays.TakeMonth(ref scanner, out var month, out var whole) || !whole)
            return null;
        var year = step switch
        {
            > 0 => month > today.Month ? today.Year : today.Year + 1,
            < 0 => month < today.Month ? today.Year : today.Year - 1,
            _ => today.Year,
        };
        return scanner.Found(Period.Month(year, month));
    }
}
