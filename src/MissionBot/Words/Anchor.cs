namespace MissionBot.Words;

/// <summary>What a date that leaves something out is read against.</summary>
readonly record struct Anchor(DateOnly Today, DateLean Lean)
{
    /// <summary>As far as 29 February is from the next, around a century that has none.</summary>
    const int Reach = 8;

    /// <summary>The one that is meant of a period that comes round every year (or, as 29 February and week 53, in some).</summary>
    public Period? Choose(Func<int, Period?> inYear) => Lean switch
    {
        DateLean.Past => Before(inYear),
        DateLean.Future => After(inYear),
        _ => Nearer(Before(inYear), After(inYear)),
    };

    Period? Before(Func<int, Period?> inYear)
    {
        for (var year = Today.Year + 1; year >= Today.Year - Reach; year--)
        {
            if (inYear(year) is { } period && period.Start <= Today)
                return period;
        }
        return null;
    }

    Period? After(Func<int, Period?> inYear)
    {
        for (var year = Today.Year - 1; year <= Today.Year + Reach; year++)
        {
            if (inYear(year) is { } period && period.End >= Today)
                return period;
        }
        return null;
    }

    Period? Nearer(Period? before, Period? after)
    {
        if (before is null || after is null)
            return before ?? after;
        return Today.DayNumber - before.End.DayNumber < after.Start.DayNumber - Today.DayNumber ? before : after;
    }

    /// <summary>" 2026", " next year", "sidste år": the year after a date, if one is given there.</summary>
    public bool TakeYear(ref Scanner scanner, out int year)
    {
        var ahead = scanner;
        year = 0;
        if (!ahead.TakeBlank() || !(ahead.TakeYear(out year) || TakeRelativeYear(ref ahead, out year)))
            return false;
        scanner = ahead;
        return true;
    }

    bool TakeRelativeYear(ref Scanner ahead, out int year)
    {
        year = Today.Year;
        if (ahead.Take("i år"))
            return true;
        if (!ahead.Take(Units.Steps, out var step) || !ahead.TakeBlank() || !ahead.Take(Units.Names, out var unit) || unit != TimeUnit.Year)
            return false;
        year += step;
        return true;
    }
}
