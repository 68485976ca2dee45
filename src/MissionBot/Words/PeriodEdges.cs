namespace MissionBot.Words;

/// <summary>The first, middle or last day of a period: end of June, primo marts, mid-March, year end, årets udgang.</summary>
static class PeriodEdges
{
    enum Edge
    {
        First,
        Middle,
        Last,
    }

    static readonly Lexicon<Edge> Nouns = new(
        ("start beginning starten begyndelsen", Edge.First),
        ("middle midten", Edge.Middle),
        ("end slutningen udgangen", Edge.Last));

    static readonly Lexicon<Edge> Leads = new(("primo", Edge.First), ("medio mid", Edge.Middle), ("ultimo", Edge.Last));

    static readonly Lexicon<TimeUnit> Owners = new(
        ("ugens", TimeUnit.Week), ("månedens", TimeUnit.Month), ("kvartalets", TimeUnit.Quarter),
        ("skoleårets", TimeUnit.SchoolYear), ("årets", TimeUnit.Year));

    public static Reading<Period>? Read(Scanner scanner, Anchor anchor)
    {
        if (TakeEdge(ref scanner, out var edge))
        {
            return DateReader.ReadSpan(scanner, anchor) is { } span
                ? span with { Value = Day(span.Value, edge) }
                : Current(scanner, anchor, edge);
        }
        return Owned(scanner, anchor) ?? EnglishEnd(scanner, anchor);
    }

    /// <summary>"the end of ", "ultimo ", "mid-": all up to the period.</summary>
    static bool TakeEdge(ref Scanner scanner, out Edge edge)
    {
        var lead = scanner;
        if (lead.Take(Leads, out edge) && (lead.TakeBlank() || lead.Take('-')))
        {
            scanner = lead;
            return true;
        }
        var noun = scanner;
        if (noun.Take("the"))
            noun.TakeBlank();
        if (!noun.Take(Nouns, out edge) || !noun.TakeBlank() || !(noun.Take("of") || noun.Take("af")) || !noun.TakeBlank())
            return false;
        scanner = noun;
        return true;
    }

    /// <summary>"(end of) the month", "(udgangen af) året": the one that holds today.</summary>
    static Reading<Period>? Current(Scanner scanner, Anchor anchor, Edge edge)
    {
        if (scanner.Take("the"))
            scanner.TakeBlank();
        return scanner.TakeUnit(out var unit) ? scanner.Found(Day(unit.Holding(anchor.Today), edge)) : null;
    }

    /// <summary>"årets udgang", "månedens begyndelse".</summary>
    static Reading<Period>? Owned(Scanner scanner, Anchor anchor)
    {
        if (!scanner.Take(Owners, out var unit) || !scanner.TakeBlank())
            return null;
        Edge edge;
        if (scanner.Take("udgang") || scanner.Take("slutning"))
            edge = Edge.Last;
        else if (scanner.Take("begyndelse") || scanner.Take("start"))
            edge = Edge.First;
        else
            return null;
        return scanner.Found(Day(unit.Holding(anchor.Today), edge));
    }

    /// <summary>"year end", "year-end", "month end".</summary>
    static Reading<Period>? EnglishEnd(Scanner scanner, Anchor anchor)
    {
        if (scanner.Take("the"))
            scanner.TakeBlank();
        return scanner.TakeUnit(out var unit) && (scanner.TakeBlank() || scanner.Take('-')) && scanner.Take("end")
            ? scanner.Found(Day(unit.Holding(anchor.Today), Edge.Last))
            : null;
    }

    /// <summary>The middle of a month is its 15th.</summary>
    static Period Day(Period span, Edge edge) => Period.Day(edge switch
    {
        Edge.First => span.Start,
        Edge.Last => span.End,
        _ when span.Kind == PeriodKind.Month => span.Start.AddDays(14),
        _ => span.Start.AddDays((span.End.DayNumber - span.Start.DayNumber) / 2),
    });
}
