namespace MissionBot.Words;

public static partial class Dates
{
    /// <summary>
    /// The longest date or period that starts exactly there, in either language; null where none does, or where it stands inside a word.
    /// Day first, weeks from Monday, years 1900 to 2199.
    /// </summary>
    /// <param name="lean">Which one is meant where the year (or a weekday's week) is left out.</param>
    public static Reading<Period>? ReadPeriod(string text, int at, DateOnly today, DateLean lean = DateLean.Nearest)
    {
        // A year short of the bounds, so that no "next year" leaves the calendar.
        if (at < 0 || at >= text.Length || today.Year is <= Scanner.FirstYear or >= Scanner.LastYear)
            return null;
        var scanner = new Scanner(text, at);
        return scanner.Begins ? DateReader.Read(scanner, new(today, lean)) : null;
    }

    /// <summary>As <see cref="ReadPeriod"/>: a date may be told as a period, of which the caller takes the start or the end.</summary>
    public static Reading<Period>? ReadDate(string text, int at, DateOnly today, DateLean lean = DateLean.Nearest) =>
        ReadPeriod(text, at, today, lean);
}
