using System.Globalization;
using MissionBot.Words;

namespace MissionBot.Following;

/// <summary>Days of a month that come round: the 1st, den 15., the first Monday of the month, the last day, the last working day.</summary>
static class MonthReader
{
    const int Last = -1;

    static readonly string[] OfTheMonth =
    [
        "of the month", "of each month", "of every month", "of a month", "in the month", "in every month", "every month", "each month", "i måneden", "i hver måned", "hver måned", "i en måned",
        "om måneden",
    ];

    static readonly Lexicon<int> Ordinals = new(
        ("first første", 1), ("second other anden andet", 2), ("third tredje", 3), ("fourth fjerde", 4), ("fifth femte", 5), ("last sidste", Last));

    static readonly Lexicon<bool> Suffixes = new(("st nd rd th", true));

    static readonly string[] WorkingDays = ["working day", "weekday", "workday", "hverdag", "arbejdsdag"];

    static readonly Lexicon<bool> Days = new(("day days dag dage", true));

    static readonly Lexicon<bool> LongerUnits = new(("week weeks month months uge uger måned måneder", true));

    public static Round? Take(ref Scanner scanner)
    {
        var ahead = scanner;
        var isLed = ahead.TakeLead(out var isEvery);
        if (!TakeNumber(ref ahead, out var which, out var isOrdinal)) return null;
        var unit = ahead;
        if (unit.TakeBlank() && Unit(ref unit) is { } named) return Named(ref scanner, unit, named, which, isEvery, isOrdinal);
        return isLed && isOrdinal && which > 0 ? Numbered(ref scanner, ahead, which) : null;
    }

    static bool TakeNumber(ref Scanner scanner, out int which, out bool isOrdinal)
    {
        isOrdinal = scanner.Take(Ordinals, out which);
        if (isOrdinal) return true;
        if (!scanner.TakeDigits(2, out which)) return false;
        isOrdinal = scanner.Take('.') || scanner.Take(Suffixes, out _);
        return true;
    }

    static Unit? Unit(ref Scanner scanner) =>
        scanner.TakeOneOf(WorkingDays) ? new(UnitKind.WorkingDay)
        : scanner.Take(WeekReader.Names, out var weekday) ? new(UnitKind.Weekday, weekday)
        : scanner.Take(Days, out _) ? new(UnitKind.Day)
        : scanner.Take(LongerUnits, out _) ? new(UnitKind.Longer)
        : null;

    // "the first Monday of the month"; but "every second Monday" and "hver 14. dag" count from a day that nobody named.
    static Round? Named(ref Scanner scanner, Scanner ahead, Unit unit, int which, bool isEvery, bool isOrdinal)
    {
        var month = ahead;
        var isOfMonth = isOrdinal && month.TakeBlank() && month.TakeOneOf(OfTheMonth);
        if (!isOfMonth && !isEvery && unit.Kind != UnitKind.Weekday) return null;
        if (!isOfMonth && !isOrdinal && !isEvery) return null;
        scanner = isOfMonth ? month : ahead;
        if (!isOfMonth && (unit.Kind != UnitKind.Weekday || (isEvery && which > 1))) return Round.Faulty(new TimingFault.Counted());
        return (unit.Kind, which) switch
        {
            (UnitKind.Day, Last) => new("L", "*", "*"),
            (UnitKind.Day, _) => OnDay(which),
            (UnitKind.WorkingDay, Last) => new("LW", "*", "*"),
            (UnitKind.WorkingDay, 1) => new("1W", "*", "*"),
            (UnitKind.Weekday, Last) => new("*", "*", $"{(int)unit.Weekday}L"),
            (UnitKind.Weekday, < 5) => new("*", "*", string.Create(CultureInfo.InvariantCulture, $"{(int)unit.Weekday}#{which}")),
            _ => Round.Faulty(new TimingFault.Unclear()),
        };
    }

    static Round? Numbered(ref Scanner scanner, Scanner ahead, int day)
    {
        var rest = ahead;
        var isMore = rest.TakeBlank();
        if (isMore && rest.TakeOneOf(OfTheMonth)) ahead = rest;
        // "on the 1st of March" is one day of one year.
        else if (isMore && (rest.Take("of") || rest.Take(Months.Names, out _))) return null;
        scanner = ahead;
        return OnDay(day);
    }

    static Round OnDay(int day) => day switch
    {
        < 1 or > 31 => Round.Faulty(new TimingFault.NotInAnyMonth(day)),
        > 28 => Round.Faulty(new TimingFault.NotInEveryMonth(day)),
        _ => new(day.ToString(CultureInfo.InvariantCulture), "*", "*"),
    };
}

enum UnitKind { Day, WorkingDay, Weekday, Longer }

readonly record struct Unit(UnitKind Kind, DayOfWeek Weekday = default);
