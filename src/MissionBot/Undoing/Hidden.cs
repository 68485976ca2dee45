using MissionBot.Indicators;
using MissionBot.Learnings;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Undoing;

/// <summary>The log is one for all: of what it holds, partners are told what they see the rows of.</summary>
static class Hidden
{
    public static bool IsHidden(this Rows rows, LoggedFact fact)
    {
        if (!rows.Reader.IsPartner) return false;
        var all = rows.As(new Reader(rows.Reader.Tenant));
        return rows.Touches(fact).SelectMany(path => path.Split('/')).Distinct().Any(id => IsHidden(id, rows, all))
            || rows.Origin(fact).Fact.Fact switch
            {
                IndicatorMeasured measured => !Measured(rows, measured.Indicator, measured.Period, measured.Words.Source),
                SourceChosen chosen => !Measured(rows, chosen.Indicator, chosen.Period, chosen.Words.New),
                _ => false,
            };
    }

    // What is withdrawn by now is hidden from nobody.
    static bool IsHidden(string id, Rows rows, Rows all) =>
        (all.Trial(id) is not null && rows.Trial(id) is null)
        || (all.Learning(id) is not null && rows.Learning(id) is null)
        || (all.Hypothesis(id) is not null && rows.Hypothesis(id) is null);

    static bool Measured(Rows rows, string id, string period, string source) =>
        rows.Indicator(id) is { } indicator && rows.Course(indicator).Measurements.Any(one => one.PeriodCode == period && one.Source == source);
}
