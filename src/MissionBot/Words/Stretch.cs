namespace MissionBot.Words;

/// <summary>So much time, counted from a day that is not said with it: 2 years, another year, yderligere 6 måneder.</summary>
public readonly record struct Stretch(int Months, int Days)
{
    static readonly string[] Leads = ["another", "a further", "further", "yderligere", "endnu"], Ends = ["more", "longer", "mere", "længere"];

    public DateOnly After(DateOnly day) => day.AddMonths(Months).AddDays(Days);

    public string Show(Language language) => (Months, Days) switch
    {
        ( > 0, _) when Months % 12 == 0 => Plural.Count(Months / 12, language.Pick("year", "år"), language.Pick("years", "år"), language),
        ( > 0, _) => Plural.Count(Months, language.Pick("month", "måned"), language.Pick("months", "måneder"), language),
        _ => Plural.Count(Days, language.Pick("day", "dag"), language.Pick("days", "dage"), language),
    };

    public static Reading<Stretch>? ReadAt(string text, int at)
    {
        var scanner = new Scanner(text, at);
        if (!scanner.Begins) return null;
        var isMore = false;
        foreach (var lead in Leads)
        {
            if (!scanner.Take(lead)) continue;
            isMore = scanner.TakeBlank();
            break;
        }

        if (!scanner.TakeCount(out var count, out var unit))
        {
            // "another year" is one.
            if (!isMore || !scanner.TakeUnit(out unit)) return null;
            count = 1;
        }

        var ahead = scanner;
        if (ahead.TakeBlank())
        {
            foreach (var end in Ends)
            {
                if (!ahead.Take(end)) continue;
                scanner = ahead;
                break;
            }
        }

        return scanner.Ends && count > 0 ? new Reading<Stretch>(Of(count, unit), scanner.At) : null;
    }

    static Stretch Of(int count, TimeUnit unit) => unit switch
    {
        TimeUnit.Day => new(0, count),
        TimeUnit.Week => new(0, 7 * count),
        TimeUnit.Month => new(count, 0),
        TimeUnit.Quarter => new(3 * count, 0),
        TimeUnit.Half => new(6 * count, 0),
        _ => new(12 * count, 0),
    };
}
