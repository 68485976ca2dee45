using System.Globalization;
using MissionBot.Words;

namespace MissionBot.Following;

/// <summary>A schedule in words, as <see cref="TimingReader"/> reads it back.</summary>
public static class TimingWords
{
    public static string Of(string? cron, Language language)
    {
        if (cron is null) return language.Pick("at once", "med det samme");
        return cron.Split(' ') is [var minute, var hour, var day, var month, var weekday] && int.TryParse(minute, CultureInfo.InvariantCulture, out var m) && int.TryParse(hour, CultureInfo.InvariantCulture, out var h)
            && Days(day, month, weekday, language) is { } days
            ? $"{days} {At(new TimeOnly(h, m), language)}"
            : language.Pick($"at the times {cron}", $"på tidspunkterne {cron}");
    }

    /// <summary>9:00, 9.00.</summary>
    public static string Clock(TimeOnly time, Language language) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour}{language.Pick(":", ".")}{time.Minute:00}");

    /// <summary>"at 9:00", "kl. 9.00".</summary>
    public static string At(TimeOnly time, Language language) => $"{language.Pick("at", "kl.")} {Clock(time, language)}";

    static string? Days(string day, string month, string weekday, Language language) => (day, month, weekday) switch
    {
        ("*", "*", "*") => language.Pick("every day", "hver dag"),
        ("*", "*", "1-5") => language.Pick("every weekday", "alle hverdage"),
        ("1", "1,4,7,10", "*") => language.Pick("on the first day of every quarter", "den første dag i hvert kvartal"),
        ("L", "*", "*") => language.Pick("on the last day of every month", "den sidste dag i hver måned"),
        ("1W", "*", "*") => language.Pick("on the first working day of every month", "den første hverdag i hver måned"),
        ("LW", "*", "*") => language.Pick("on the last working day of every month", "den sidste hverdag i hver måned"),
        (_, "*", "*") when int.TryParse(day, CultureInfo.InvariantCulture, out var number) => language.Pick($"on the {number}{Suffix(number)} of every month", $"den {number}. i hver måned"),
        ("*", "*", [var one, 'L']) => language.Pick($"on the last {Name(one, language)} of every month", $"den sidste {Name(one, language)} i hver måned"),
        ("*", "*", [var one, '#', var which]) => language.Pick($"on the {Ordinal(which, language)} {Name(one, language)} of every month", $"den {Ordinal(which, language)} {Name(one, language)} i hver måned"),
        ("*", "*", _) when weekday.Split(',') is var days && days.All(one => one is [>= '0' and <= '6']) => $"{language.Pick("every", "hver")} {Sentence.List([.. days.Select(one => Name(one[0], language))], language)}",
        _ => null,
    };

    static string Name(char number, Language language) => Weekdays.Name((DayOfWeek)(number - '0'), language);

    static string Ordinal(char number, Language language) => number switch
    {
        '1' => language.Pick("first", "første"),
        '2' => language.Pick("second", "anden"),
        '3' => language.Pick("third", "tredje"),
        _ => language.Pick("fourth", "fjerde"),
    };

    static string Suffix(int number) => (number % 10, number / 10) switch
    {
        (_, 1) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
}
