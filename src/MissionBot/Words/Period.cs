using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MissionBot.Words;

/// <summary>Days that a value or a date stands for, from <paramref name="Start"/> to <paramref name="End"/>, both included.</summary>
public sealed record Period(DateOnly Start, DateOnly End, PeriodKind Kind)
{
    public static Period Day(DateOnly day) => new(day, day, PeriodKind.Day);

    /// <summary>The ISO week that holds the day.</summary>
    public static Period WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new(monday, monday.AddDays(6), PeriodKind.Week);
    }

    public static Period Month(int year, int month) => Months(new(year, month, 1), 1, PeriodKind.Month);

    public static Period Quarter(int year, int quarter) => Months(new(year, (3 * quarter) - 2, 1), 3, PeriodKind.Quarter);

    public static Period Half(int year, int half) => Months(new(year, (6 * half) - 5, 1), 6, PeriodKind.Half);

    public static Period SchoolYear(int from) => Months(new(from, 8, 1), 12, PeriodKind.SchoolYear);

    public static Period FinancialYear(int from) => Months(new(from, 4, 1), 12, PeriodKind.FinancialYear);

    public static Period Year(int year) => Months(new(year, 1, 1), 12, PeriodKind.Year);

    /// <summary>The period as stored: a text that sorts by time among its kind, and that <see cref="Parse"/> reads back.</summary>
    public string Code => PeriodCode.Write(this);

    public override string ToString() => Code;

    /// <summary>The one of the same kind that follows.</summary>
    public Period Next => Kind switch
    {
        PeriodKind.Day => Day(End.AddDays(1)),
        PeriodKind.Week => WeekOf(End.AddDays(1)),
        _ => new(End.AddDays(1), Start.AddMonths(2 * Length).AddDays(-1), Kind),
    };

    public bool Contains(DateOnly day) => Start <= day && day <= End;

    /// <exception cref="FormatException">The text is no period's code.</exception>
    public static Period Parse(string code) => PeriodCode.Read(code) ?? throw new FormatException($"\"{code}\" is no period.");

    public static bool TryParse(string? code, [NotNullWhen(true)] out Period? period)
    {
        period = code is null ? null : PeriodCode.Read(code);
        return period is not null;
    }

    /// <summary>The ISO week of that number, or null where the year has only 52.</summary>
    public static Period? Week(int year, int week) => week >= 1 && week <= ISOWeek.GetWeeksInYear(year)
        ? WeekOf(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)))
        : null;

    int Length => (12 * (End.Year - Start.Year)) + End.Month - Start.Month + 1;

    static Period Months(DateOnly start, int months, PeriodKind kind) => new(start, start.AddMonths(months).AddDays(-1), kind);
}
