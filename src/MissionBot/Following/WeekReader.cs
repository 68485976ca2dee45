using System.Globalization;
using MissionBot.Words;

namespace MissionBot.Following;

/// <summary>Weekdays that come round: every Monday, Mondays and Thursdays, hver mandag, Monday to Friday.</summary>
static class WeekReader
{
    /// <summary>"Mondays", "mandage", "mandagen": the weekday as it comes round.</summary>
    public static readonly Lexicon<DayOfWeek> Names = new(
        from day in Enum.GetValues<DayOfWeek>()
        let english = Weekdays.Name(day, Language.English)
        let danish = Weekdays.Name(day, Language.Danish)
        from name in new[] { english, english + "s", danish, danish + "e", danish + "en", danish + "ene" }
        select (name, day));

    static readonly Lexicon<bool> Ranges = new(("to till through til", true));

    static readonly Lexicon<bool> Joints = new(("and og", true));

    /// <summary>Said after "every day", or alone.</summary>
    public static readonly string[] NoWeekends =
    [
        "not at weekends", "not on weekends", "not at the weekend", "except weekends", "except at weekends", "except on weekends", "except Saturday and Sunday", "except Saturdays and Sundays",
        "ikke i weekenden", "ikke i weekender", "undtagen i weekenden", "undtagen weekender", "undtagen lørdag og søndag",
    ];

    public static Round? Take(ref Scanner scanner)
    {
        var ahead = scanner;
        ahead.TakeLead(out _);
        if (!ahead.Take(Names, out var first)) return null;
        List<DayOfWeek> days = [first, .. Range(ref ahead, first)];
        while (Another(ref ahead) is { } another) days.Add(another);
        scanner = ahead;
        return new("*", "*", Numbers(days));
    }

    // "Monday to Friday"; the first is taken already.
    static List<DayOfWeek> Range(ref Scanner scanner, DayOfWeek first)
    {
        var days = new List<DayOfWeek>();
        var ahead = scanner;
        ahead.TakeBlank();
        if (!ahead.Take(Ranges, out _) && !ahead.TakeAny("-–", out _)) return days;
        ahead.TakeBlank();
        if (!ahead.Take(Names, out var last)) return days;
        for (var day = first; day != last;) days.Add(day = (DayOfWeek)(((int)day + 1) % 7));
        scanner = ahead;
        return days;
    }

    static DayOfWeek? Another(ref Scanner scanner)
    {
        var ahead = scanner;
        ahead.TakeBlank();
        var isJoined = ahead.TakeAny(",+&/", out _);
        ahead.TakeBlank();
        if (ahead.Take(Joints, out _)) isJoined = ahead.TakeBlank();
        ahead.TakeLead(out _);
        if (!isJoined || !ahead.Take(Names, out var day)) return null;
        scanner = ahead;
        return day;
    }

    // Monday first, as the week goes here; what runs on from Monday to Friday is all weekdays.
    static string Numbers(IEnumerable<DayOfWeek> days)
    {
        var numbers = days.Select(day => ((int)day + 6) % 7).Distinct().Order().ToList();
        return numbers.Count == 7 ? "*"
            : numbers is [0, 1, 2, 3, 4] ? "1-5"
            : string.Join(',', numbers.Select(number => ((number + 1) % 7).ToString(CultureInfo.InvariantCulture)));
    }
}
