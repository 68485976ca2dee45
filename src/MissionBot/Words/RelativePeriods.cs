namespace MissionBot.Words;

/// <summary>Periods told from today: next week, this month, sidste kvartal, næste skoleår, i år.</summary>
static class RelativePeriods
{
    public static Reading<Period>? Read(Scanner scanner, Anchor anchor)
    {
        if (scanner.Take("i år"))
            return scanner.Found(Period.Year(anchor.Today.Year));
        if (!scanner.Take(Units.Steps, out var step) || !scanner.TakeBlank() || !scanner.TakeUnit(out var unit))
            return null;
        return scanner.Found(unit.Holding(unit.Holding(anchor.Today).Start.Add(step, unit)));
    }
}
