namespace MissionBot.Words;

/// <summary>Quarters and halves: Q2 2025, K2 2025, 2nd quarter of 2025, 2. kvartal, H1 2025, 1. halvår 2025, 2025-Q2.</summary>
static class YearParts
{
    static readonly Lexicon<int> Ordinals = new(("first første", 1), ("second andet", 2), ("third tredje", 3), ("fourth fjerde", 4));

    static readonly Lexicon<bool> Suffixes = new(("st nd rd th", true));

    static readonly Lexicon<PeriodKind> Kinds = new(("quarter kvartal", PeriodKind.Quarter), ("half halvår", PeriodKind.Half));

    public static Reading<Period>? Lettered(Scanner scanner, Anchor anchor)
    {
        var letter = char.ToUpperInvariant(scanner.Next);
        if (!TakeLettered(ref scanner, out var kind, out var number))
            return null;
        // K2 is a mountain and H1 a heading, while Q2 alone is the next or the last one.
        return InYear(scanner, anchor, kind, number, yearless: letter == 'Q');
    }

    public static Reading<Period>? Numbered(Scanner scanner, Anchor anchor)
    {
        NamedDays.TakeArticle(ref scanner);
        var figure = scanner.TakeDigits(1, out var number);
        if (figure)
        {
            if (!scanner.Take('.'))
                scanner.Take(Suffixes, out _);
        }
        else if (!scanner.Take(Ordinals, out number))
        {
            return null;
        }
        scanner.TakeBlank();
        return scanner.Take(Kinds, out var kind) ? InYear(scanner, anchor, kind, number, yearless: figure) : null;
    }

    /// <summary>2025-Q2, 2025 Q2.</summary>
    public static Reading<Period>? YearFirst(Scanner scanner, Anchor anchor)
    {
        if (!scanner.TakeFourDigits(out var year) || !(scanner.Take('-') || scanner.TakeBlank()))
            return null;
        return TakeLettered(ref scanner, out var kind, out var number) ? scanner.Found(Part(kind, year, number)) : null;
    }

    static bool TakeLettered(ref Scanner scanner, out PeriodKind kind, out int number)
    {
        number = 0;
        kind = PeriodKind.Quarter;
        if (!scanner.TakeAny("QqKkHh", out var letter))
            return false;
        if (letter is 'H' or 'h')
            kind = PeriodKind.Half;
        return scanner.TakeDigits(1, out number);
    }

    static Reading<Period>? InYear(Scanner scanner, Anchor anchor, PeriodKind kind, int number, bool yearless)
    {
        var dated = scanner;
        if (anchor.TakeYear(ref dated, out var year) || TakeLinkedYear(ref dated, out year))
            return dated.Found(Part(kind, year, number));
        return yearless ? scanner.Found(Chosen(anchor, kind, number)) : null;
    }

    static Period? Chosen(Anchor anchor, PeriodKind kind, int number) => anchor.Choose(year => Part(kind, year, number));

    /// <summary>"of 2025", "i 2025", "/2025", "-2025".</summary>
    static bool TakeLinkedYear(ref Scanner scanner, out int year)
    {
        year = 0;
        var linked = scanner.TakeAny("/-", out _)
            || (scanner.TakeBlank() && (scanner.Take("of") || scanner.Take("i")) && scanner.TakeBlank());
        return linked && scanner.TakeYear(out year);
    }

    static Period? Part(PeriodKind kind, int year, int number) => (kind, number) switch
    {
        (PeriodKind.Quarter, >= 1 and <= 4) => Period.Quarter(year, number),
        (PeriodKind.Half, 1 or 2) => Period.Half(year, number),
        _ => null,
    };
}
