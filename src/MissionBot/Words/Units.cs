namespace MissionBot.Words;

enum TimeUnit
{
    Day,
    Week,
    Month,
    Quarter,
    Half,
    SchoolYear,
    Year,
}

/// <summary>The units of time and how each is counted on from a day.</summary>
static class Units
{
    public static readonly Lexicon<TimeUnit> Names = new(
        ("day days dag dage", TimeUnit.Day),
        ("week weeks uge uger ugen", TimeUnit.Week),
        ("month months måned måneder måneden", TimeUnit.Month),
        ("quarter quarters kvartal kvartaler kvartalet", TimeUnit.Quarter),
        ("halvår halvåret", TimeUnit.Half),
        ("skoleår skoleåret", TimeUnit.SchoolYear),
        ("year years år året", TimeUnit.Year));

    /// <summary>Words for the one before, the one that holds today, and the one after.</summary>
    public static readonly Lexicon<int> Steps = new(
        ("last previous sidste forrige", -1),
        ("this current denne dette indeværende", 0),
        ("next coming næste kommende", +1));

    /// <summary>Small numbers that are written out.</summary>
    public static readonly Lexicon<int> Counts = new(
        ("one a an en et én ét", 1), ("two to", 2), ("three tre", 3), ("four fire", 4), ("five fem", 5), ("six seks", 6),
        ("seven syv", 7), ("eight otte", 8), ("nine ni", 9), ("ten ti", 10), ("eleven elleve", 11), ("twelve tolv", 12));

    /// <summary>"6 weeks", "to måneder": how many of what. Thousands of years are none.</summary>
    public static bool TakeCount(ref this Scanner scanner, out int count, out TimeUnit unit)
    {
        var ahead = scanner;
        unit = default;
        if (!(ahead.TakeDigits(3, out count) || ahead.Take(Counts, out count)) || !ahead.TakeBlank() || !ahead.Take(Names, out unit))
            return false;
        scanner = ahead;
        return true;
    }

    /// <summary>A week, a school year, the year: "school" and "academic" turn the English year.</summary>
    public static bool TakeUnit(ref this Scanner scanner, out TimeUnit unit)
    {
        if (scanner.Take("school year") || scanner.Take("academic year"))
        {
            unit = TimeUnit.SchoolYear;
            return true;
        }
        return scanner.Take(Names, out unit);
    }

    public static DateOnly Add(this DateOnly day, int count, TimeUnit unit) => unit switch
    {
        TimeUnit.Day => day.AddDays(count),
        TimeUnit.Week => day.AddDays(7 * count),
        TimeUnit.Month => day.AddMonths(count),
        TimeUnit.Quarter => day.AddMonths(3 * count),
        TimeUnit.Half => day.AddMonths(6 * count),
        _ => day.AddYears(count),
    };

    /// <summary>The calendar's week, month, ... that holds the day.</summary>
    public static Period Holding(this TimeUnit unit, DateOnly day) => unit switch
    {
        TimeUnit.Day => Period.Day(day),
        TimeUnit.Week => Period.WeekOf(day),
        TimeUnit.Month => Period.Month(day.Year, day.Month),
        TimeUnit.Quarter => Period.Quarter(day.Year, ((day.Month - 1) / 3) + 1),
        TimeUnit.Half => Period.Half(day.Year, ((day.Month - 1) / 6) + 1),
        TimeUnit.SchoolYear => Period.SchoolYear(day.Month < 8 ? day.Year - 1 : day.Year),
        _ => Period.Year(day.Year),
    };
}
