namespace MissionBot.Words;

public static partial class Dates
{
    /// <summary>
    /// How far apart two days are, in whole units that a person would count in: "13 days", "6 weeks", "11 months", "4 years".
    /// Either may be the later.
    /// </summary>
    public static string Distance(DateOnly from, DateOnly to, Language language)
    {
        var (first, last) = from <= to ? (from, to) : (to, from);
        var days = last.DayNumber - first.DayNumber;
        var months = WholeMonths(first, last);
        return (days, months) switch
        {
            ( < 14, _) => Count(days, "day", "days", "dag", "dage"),
            (_, < 3) => Count(days / 7, "week", "weeks", "uge", "uger"),
            (_, < 24) => Count(months, "month", "months", "måned", "måneder"),
            _ => Count(months / 12, "year", "years", "år", "år"),
        };

        string Count(int n, string one, string many, string oneDanish, string manyDanish) =>
            Plural.Count(n, language.Pick(one, oneDanish), language.Pick(many, manyDanish), language);
    }

    /// <summary>today, tomorrow, in 6 weeks, 3 days ago: where a day stands, seen from another.</summary>
    public static string Until(DateOnly from, DateOnly to, Language language) => (to.DayNumber - from.DayNumber) switch
    {
        0 => language.Pick("today", "i dag"),
        1 => language.Pick("tomorrow", "i morgen"),
        -1 => language.Pick("yesterday", "i går"),
        > 0 => $"{language.Pick("in", "om")} {Distance(from, to, language)}",
        _ => language.Pick($"{Distance(from, to, language)} ago", $"for {Distance(from, to, language)} siden"),
    };

    /// <summary>What a deadline leaves: "4 years left", "due today", "overdue by 11 months".</summary>
    public static string Left(DateOnly today, DateOnly deadline, Language language)
    {
        var distance = Distance(today, deadline, language);
        return deadline.CompareTo(today) switch
        {
            > 0 => language.Pick($"{distance} left", $"{distance} tilbage"),
            0 => language.Pick("due today", "frist i dag"),
            _ => language.Pick($"overdue by {distance}", $"{distance} over fristen"),
        };
    }

    static int WholeMonths(DateOnly first, DateOnly last)
    {
        var months = (12 * (last.Year - first.Year)) + last.Month - first.Month;
        return first.AddMonths(months) > last ? months - 1 : months;
    }
}
