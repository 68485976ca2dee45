namespace MissionBot.Words;

/// <summary>Days by their weekday: mandag, on Monday, next Monday, i mandags, Monday 2 March 2026, man. d. 2/3.</summary>
static class WeekdayDays
{
    public static Reading<Period>? Read(Scanner scanner, Anchor anchor) => Bare(scanner, anchor) ?? Led(scanner, anchor);

    static Reading<Period>? Bare(Scanner scanner, Anchor anchor)
    {
        if (!scanner.Take(Weekdays.Names, out var weekday))
            return scanner.Take(Weekdays.Abbreviations, out weekday) ? Dated(scanner, anchor, weekday) : null;
        // A wrong weekday makes the date wrong, not the weekday alone.
        var date = Date(scanner, anchor);
        return date is null ? scanner.Found(Period.Day(Meant(anchor, weekday))) : Fitting(date, weekday);
    }

    static Reading<Period>? Dated(Scanner scanner, Anchor anchor, DayOfWeek weekday)
    {
        scanner.Take('.');
        return Fitting(Date(scanner, anchor), weekday);
    }

    static Reading<Period>? Date(Scanner scanner, Anchor anchor)
    {
        scanner.Take(',');
        if (!scanner.TakeBlank())
            return null;
        return NamedDays.DayMonth(scanner, anchor) ?? NamedDays.MonthDay(scanner, anchor)
            ?? NumericDays.DayFirst(scanner, anchor) ?? NumericDays.YearFirst(scanner, anchor);
    }

    static Reading<Period>? Fitting(Reading<Period>? date, DayOfWeek weekday) => date?.Value.Start.DayOfWeek == weekday ? date : null;

    static Reading<Period>? Led(Scanner scanner, Anchor anchor)
    {
        var gone = scanner;
        if (gone.Take("i") && gone.TakeBlank() && gone.Take(Weekdays.Gone, out var weekday))
            return gone.Found(Period.Day(Before(anchor.Today, weekday)));
        if (scanner.Take("på") && scanner.TakeBlank())
            return Bare(scanner, anchor with { Lean = DateLean.Future });
        if (scanner.Take("on") && !scanner.TakeBlank())
            return null;
        return Stepped(scanner, anchor.Today) ?? Bare(scanner, anchor);
    }

    /// <summary>
    /// "next Friday" is the next week's, "last Friday" the one just gone; either is ambiguous where the other rule gives another day.
    /// </summary>
    static Reading<Period>? Stepped(Scanner scanner, DateOnly today)
    {
        if (!scanner.Take(Units.Steps, out var step) || !scanner.TakeBlank() || !scanner.Take(Weekdays.Names, out var weekday))
            return null;
        var inWeek = Period.WeekOf(today).Start.AddDays((7 * step) + (((int)weekday + 6) % 7));
        return step switch
        {
            > 0 => scanner.Found(Period.Day(inWeek), ambiguous: inWeek != After(today, weekday)),
            < 0 => scanner.Found(Period.Day(Before(today, weekday)), ambiguous: inWeek != Before(today, weekday)),
            _ => scanner.Found(Period.Day(inWeek)),
        };
    }

    /// <summary>Never today: who means today says so.</summary>
    static DateOnly Meant(Anchor anchor, DayOfWeek weekday)
    {
        var (before, after) = (Before(anchor.Today, weekday), After(anchor.Today, weekday));
        return anchor.Lean switch
        {
            DateLean.Past => before,
            DateLean.Future => after,
            _ => anchor.Today.DayNumber - before.DayNumber < after.DayNumber - anchor.Today.DayNumber ? before : after,
        };
    }

    static DateOnly After(DateOnly today, DayOfWeek weekday) => today.AddDays(((weekday - today.DayOfWeek + 6) % 7) + 1);

    static DateOnly Before(DateOnly today, DayOfWeek weekday) => today.AddDays(-(((today.DayOfWeek - weekday + 6) % 7) + 1));
}
