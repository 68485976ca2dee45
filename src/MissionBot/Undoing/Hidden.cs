using MissionBot.Indicators;
using MissionBot.Learnings;
using MissionBot.Missions;
using MissionBot.Sharing;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Undoing;

/// <summary>The log is one for all: of what it holds, partners are told what they see the rows of, from when on they saw them.</summary>
static class Hidden
{
    static readonly Sql Opened = new("""
        select f.seq, f.kind, f.data, f.words from facts f
        where f.tenant_id = @tenant and f.stream = @stream and f.kind in ('trial.changed', 'learning.shown') and f.data like '%"old":"Team"%' order by f.seq
        """);

    public static bool IsHidden(this Rows rows, LoggedFact fact) => rows.Reader.IsPartner && rows.Told([fact], one => one).Count == 0;

    /// <summary>Those of the facts, all of one mission, that the reader may be told of.</summary>
    public static IReadOnlyList<T> Told<T>(this Rows rows, IReadOnlyList<T> all, Func<T, LoggedFact> of)
    {
        if (!rows.Reader.IsPartner || all.Count == 0) return all;
        var whole = rows.As(new Reader(rows.Reader.Tenant));
        var stream = of(all[0]).Place.Stream;
        var (opened, begun) = (rows.OpenedIn(stream), rows.BegunIn(stream));
        return [.. all.Where(one => !IsHidden(of(one), opened, begun, rows, whole))];
    }

    static bool IsHidden(LoggedFact fact, Dictionary<string, long> opened, IReadOnlyDictionary<string, DateTimeOffset> begun, Rows rows, Rows whole) =>
        rows.Touches(fact).SelectMany(path => path.Split('/')).Distinct().Any(id => IsHidden(id, rows, whole) || (opened.TryGetValue(id, out var since) && fact.Seq <= since) || (begun.TryGetValue(id, out var from) && fact.Place.At < from))
        || rows.Origin(fact).Fact.Fact switch
        {
            // What it said before, it said to the team alone.
            IndicatorMeasured { Visible: { Old: Visibility.Team } } => true,
            IndicatorMeasured measured => !IsMeasured(rows, measured.Indicator, measured.Period, measured.Words.Source),
            SourceChosen chosen => !IsMeasured(rows, chosen.Indicator, chosen.Period, chosen.Words.New),
            // That something is recorded for the team alone says that there may be some of it.
            MissionChanged { Field: "visible" } => true,
            _ => false,
        };

    // What is withdrawn by now is hidden from nobody.
    static bool IsHidden(string id, Rows rows, Rows whole) =>
        (whole.Trial(id) is not null && rows.Trial(id) is null)
        || (whole.Learning(id) is not null && rows.Learning(id) is null)
        || (whole.Hypothesis(id) is not null && rows.Hypothesis(id) is null);

    static bool IsMeasured(Rows rows, string id, string period, string source) =>
        rows.Indicator(id) is { } indicator && rows.Course(indicator).Measurements.Any(one => one.PeriodCode == period && one.Source == source);

    /// <summary>Up to where the log tells of a thing that was the team's alone, by its id.</summary>
    static Dictionary<string, long> OpenedIn(this Rows rows, string stream)
    {
        var opened = new Dictionary<string, long>();
        foreach (var row in rows.List<Row>(Opened, new { stream }))
            switch (Capabilities.Kinds[row.Kind].Read(row.Data, row.Words))
            {
                case TrialChanged { Field: "visible" } changed: opened[changed.Trial] = row.Seq; break;
                case LearningShown shown: opened[shown.Learning] = row.Seq; break;
            }

        return opened;
    }

    sealed record Row(long Seq, string Kind, string Data, string? Words);
}
