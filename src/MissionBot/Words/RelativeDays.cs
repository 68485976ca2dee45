namespace MissionBot.Words;

/// <summary>Days told from today: tomorrow, i går, in 6 weeks, om to måneder, 3 days ago, for en uge siden.</summary>
static class RelativeDays
{
    static readonly (string Words, int Days)[] Names =
    [
        ("today", 0), ("i dag", 0), ("idag", 0),
        ("tomorrow", 1), ("i morgen", 1), ("imorgen", 1),
        ("day after tomorrow", 2), ("the day after tomorrow", 2), ("i overmorgen", 2), ("overmorgen", 2),
        ("yesterday", -1), ("i går", -1), ("igår", -1),
        ("day before yesterday", -2), ("the day before yesterday", -2), ("i forgårs", -2), ("forgårs", -2),
    ];

    public static Reading<Period>? Named(Scanner scanner, Anchor anchor)
    {
        foreach (var (words, days) in Names)
        {
            var ahead = scanner;
            if (ahead.Take(words))
                return ahead.Found(Period.Day(anchor.Today.AddDays(days)));
        }
        return null;
    }

    public static Reading<Period>? Counted(Scanner scanner, Anchor anchor)
    {
        var lead = scanner;
        var ahead = lead.Take("in") || lead.Take("om");
        var back = !ahead && lead.Take("for");
        if ((ahead || back) && lead.TakeBlank())
            scanner = lead;
        else
            ahead = back = false;

        if (!scanner.TakeCount(out var count, out var unit))
            return null;
        if (ahead)
            return scanner.Found(Period.Day(anchor.Today.Add(count, unit)));
        if (!scanner.TakeBlank())
            return null;
        if (scanner.Take("siden") || (!back && scanner.Take("ago")))
            return scanner.Found(Period.Day(anchor.Today.Add(-count, unit)));
        return !back && scanner.Take("from now") ? scanner.Found(Period.Day(anchor.Today.Add(count, unit))) : null;
    }
}
