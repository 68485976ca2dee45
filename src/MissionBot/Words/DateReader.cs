namespace MissionBot.Words;

/// <summary>The grammar of dates: each shape reads its own kind from a place, and the longest reading counts.</summary>
static class DateReader
{
    delegate Reading<Period>? Shape(Scanner scanner, Anchor anchor);

    static readonly Shape[] Days =
    [
        NumericDays.YearFirst, NumericDays.DayFirst, NamedDays.DayMonth, NamedDays.MonthDay,
        RelativeDays.Named, RelativeDays.Counted, WeekdayDays.Read, PeriodEdges.Read,
    ];

    static readonly Shape[] Spans =
    [
        Years.Plain, Years.Split, MonthPeriods.Read, YearParts.Numbered, YearParts.Lettered, YearParts.YearFirst, Weeks.Read,
        RelativePeriods.Read,
    ];

    public static Reading<Period>? Read(Scanner scanner, Anchor anchor) =>
        Longer(Longest(Days, scanner, anchor), ReadSpan(scanner, anchor));

    /// <summary>A period that has a beginning, a middle and an end of its own.</summary>
    public static Reading<Period>? ReadSpan(Scanner scanner, Anchor anchor) => Longest(Spans, scanner, anchor);

    /// <summary>What a shape has read, unless the text goes on in the same word.</summary>
    public static Reading<Period>? Found(this Scanner scanner, Period? period, bool ambiguous = false) =>
        period is not null && scanner.Ends && period.Start.Year >= Scanner.FirstYear && period.Start.Year <= Scanner.LastYear
            ? new Reading<Period>(period, scanner.At) { Ambiguous = ambiguous }
            : null;

    static Reading<Period>? Longest(Shape[] shapes, Scanner scanner, Anchor anchor)
    {
        Reading<Period>? longest = null;
        foreach (var shape in shapes)
            longest = Longer(longest, shape(scanner, anchor));
        return longest;
    }

    static Reading<Period>? Longer(Reading<Period>? one, Reading<Period>? other) => other?.End > (one?.End ?? 0) ? other : one;
}
