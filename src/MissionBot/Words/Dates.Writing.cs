using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MissionBot.Words;

/// <summary>Dates and periods as people read and write them.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "Long and Short are what CLDR calls these formats of a date.")]
public static partial class Dates
{
    /// <summary>13 April 2026, 13. april 2026.</summary>
    public static string Long(DateOnly day, Language language) => Write(day, Months.Name(day.Month, language), language);

    /// <summary>13 Apr 2026, 13. apr. 2026.</summary>
    public static string Short(DateOnly day, Language language) => Write(day, Months.Short(day.Month, language), language);

    /// <summary>Monday 13 April 2026, mandag den 13. april 2026.</summary>
    public static string WithWeekday(DateOnly day, Language language) =>
        $"{Weekdays.Name(day.DayOfWeek, language)} {language.Pick("", "den ")}{Long(day, language)}";

    /// <summary>2021, 2021/22, Q2 2025 (2. kvartal 2025), March 2024 (marts 2024), week 12, 2025 (uge 12, 2025).</summary>
    public static string Period(Period period, Language language)
    {
        var start = period.Start;
        return period.Kind switch
        {
            PeriodKind.Day => Long(start, language),
            PeriodKind.Week => Invariant($"{language.Pick("week", "uge")} {ISOWeek.GetWeekOfYear(start)}, {ISOWeek.GetYear(start)}"),
            PeriodKind.Month => Invariant($"{Months.Name(start.Month, language)} {start.Year}"),
            PeriodKind.Quarter => Part(((start.Month - 1) / 3) + 1, "Q", "kvartal"),
            PeriodKind.Half => Part(((start.Month - 1) / 6) + 1, "H", "halvår"),
            PeriodKind.SchoolYear => PeriodCode.SplitYear(start.Year),
            PeriodKind.FinancialYear => $"{language.Pick("financial year", "regnskabsåret")} {PeriodCode.SplitYear(start.Year)}",
            _ => Invariant($"{start.Year}"),
        };

        string Part(int number, string letter, string noun) =>
            language.Pick(Invariant($"{letter}{number} {start.Year}"), Invariant($"{number}. {noun} {start.Year}"));
    }

    static string Write(DateOnly day, string month, Language language) =>
        Invariant($"{day.Day}{language.Pick("", ".")} {month} {day.Year}");

    static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
