using MissionBot.Words;

namespace MissionBot.Following;

/// <summary>Days that come round, as the last three fields of cron.</summary>
/// <param name="UsualHour">Where no time is said.</param>
sealed record Round(string Day, string Month, string Weekday, int UsualHour = 9)
{
    public static readonly Round EveryDay = new("*", "*", "*", 8);

    /// <summary>Why they do not come round after all; null where they do.</summary>
    public TimingFault? Fault { get; init; }

    public static Round Faulty(TimingFault fault) => new("*", "*", "*") { Fault = fault };
}

/// <summary>Every day, weekdays, weekly, monthly, quarterly; and what is read by <see cref="WeekReader"/> and <see cref="MonthReader"/>.</summary>
static class RoundReader
{
    const int Morning = 8;

    static readonly string[] Daily = ["every day", "each day", "every single day", "daily", "once a day", "hver dag", "dagligt", "daglig", "én gang om dagen", "en gang om dagen", .. AtMost("day", "dagen"), "every morning", "hver morgen"];

    static readonly string[] Weekdays =
    [
        "every weekday", "each weekday", "weekdays", "on weekdays", "every working day", "every workday", "working days", "workdays", "on workdays", "on working days",
        "hver hverdag", "hverdage", "alle hverdage", "på hverdage", "i hverdagene", "hver arbejdsdag", "alle arbejdsdage", "på arbejdsdage", .. WeekReader.NoWeekends,
    ];

    static readonly string[] Weekly = ["every week", "each week", "weekly", "once a week", "hver uge", "ugentligt", "ugentlig", "én gang om ugen", "en gang om ugen", .. AtMost("week", "ugen")];

    static readonly string[] Monthly = ["every month", "each month", "monthly", "once a month", "hver måned", "månedligt", "månedlig", "én gang om måneden", "en gang om måneden", .. AtMost("month", "måneden")];

    static readonly string[] Quarterly =
    [
        "every quarter", "each quarter", "quarterly", "once a quarter", "hvert kvartal", "kvartalsvis", "on the first day of every quarter", "the first day of every quarter",
        "every three months", "every third month", "den første dag i hvert kvartal", "første dag i hvert kvartal", "hver tredje måned",
    ];

    static readonly string[] Fortnightly = ["fortnightly", "biweekly", "every fortnight", "every other day", "every other week", "hver fjortende dag", "hveranden uge", "hveranden dag"];

    static readonly string[] Hourly = ["hourly", "every hour", "every minute", "twice a day", "two times a day", "hver time", "hvert minut", "to gange om dagen"];

    static readonly string[] Every = ["every", "each", "every single", "hver", "hvert", "alle"], Leads = ["on", "om", "på"], Articles = ["the", "den", "d"];

    public static Round? Take(ref Scanner scanner)
    {
        if (scanner.TakeOneOf(Fortnightly)) return Round.Faulty(new TimingFault.Counted());
        if (scanner.TakeOneOf(Hourly)) return Round.Faulty(new TimingFault.TooOften());
        if (scanner.TakeOneOf(Quarterly)) return new("1", "1,4,7,10", "*");
        if (scanner.TakeOneOf(Daily)) return Round.EveryDay;
        if (scanner.TakeOneOf(Weekdays)) return new("*", "*", "1-5", Morning);
        if (scanner.TakeOneOf(Weekly)) return Narrowed(ref scanner) ?? new("*", "*", "1");
        if (scanner.TakeOneOf(Monthly)) return Narrowed(ref scanner) ?? new("1", "*", "*");
        return MonthReader.Take(ref scanner) ?? WeekReader.Take(ref scanner);
    }

    /// <summary>"on every the": what may stand before a day.</summary>
    /// <param name="isEvery">It is said that it comes round.</param>
    /// <returns>Whether anything stands there.</returns>
    public static bool TakeLead(ref this Scanner scanner, out bool isEvery)
    {
        var begun = scanner.At;
        if (scanner.TakeOneOf(Leads)) scanner.TakeBlank();
        isEvery = scanner.TakeOneOf(Every);
        if (isEvery) scanner.TakeBlank();
        if (scanner.TakeOneOf(Articles))
        {
            scanner.Take('.');
            scanner.TakeBlank();
        }

        return scanner.At > begun;
    }

    static string[] AtMost(string english, string danish) =>
        [$"no more than once a {english}", $"not more than once a {english}", $"at most once a {english}", .. new[] { "højst", "maks", "ikke mere end" }.SelectMany(most => new[] { $"{most} én gang om {danish}", $"{most} en gang om {danish}" })];

    // "weekly on Friday", "monthly on the 15th".
    static Round? Narrowed(ref Scanner scanner)
    {
        var ahead = scanner;
        ahead.Take(',');
        if (!ahead.TakeBlank() || (MonthReader.Take(ref ahead) ?? WeekReader.Take(ref ahead)) is not { } round) return null;
        scanner = ahead;
        return round;
    }
}
