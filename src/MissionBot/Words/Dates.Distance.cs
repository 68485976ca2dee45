namespace MissionBot.Words;

public static partial class Dates
{
    /// <summary>
    /// How far apart two days are, as a person would say it: "13 days", "6 weeks", "almost 12 months", "4½ years", "almost 5 years".
    /// Either may be the later. It never promises more time than there is without saying so.
    /// </summary>
    public static string Distance(DateOnly from, DateOnly to, Language language)
    {
        var (first, last) = from <= to ? (from, to) : (to, from);
        var days = last.DayNumber - first.DayNumber;
        var months = WholeMonths(first, last);
        var more = last.DayNumber - first.AddMonths(months).DayNumber;
        return (days, months, more) switch
        {
            ( < 14, _, _) => Count(days, "day", "days", "dag", "dage"),
            (_, < 3, _) when days % 7 >= NearlyAWeek => Almost(Count((days / 7) + 1, "week", "weeks", "uge", "uger")),
            (_, < 3, _) => Count(days / 7, "week", "weeks", "uge", "uger"),
            (_, < 24, < NearlyAMonth) => Months(months),
            (_, < 23, _) => Almost(Months(months + 1)),
            _ => InYears(months / 12, months % 12),
        };

        string InYears(int years, int over) => over switch
        {
            0 => Years($"{years}"),
            < 5 => $"{language.Pick("just over", "godt")} {Years($"{years}")}",
            < 9 => Years($"{years}½"),
            _ => Almost(Years($"{years + 1}")),
        };

        string Months(int n) => Count(n, "month", "months", "måned", "måneder");

        string Years(string n) => $"{n} {language.Pick("years", "år")}";

        string Almost(string whole) => $"{language.Pick("almost", "knap")} {whole}";

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

    // Days beyond a whole week or month from which people speak of the next one.
    const int NearlyAWeek = 5, NearlyAMonth = 24;

    static int WholeMonths(DateOnly first, DateOnly last)
    {
        var months = (12 * (last.Year - first.Year)) + last.Month - first.Month;
        return first.AddMonths(months) > last ? months - 1 : months;
    }
}
