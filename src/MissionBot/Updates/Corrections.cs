using MissionBot.Facts;
using MissionBot.Indicators;
using MissionBot.Learnings;
using MissionBot.Replies;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Undoing;

namespace MissionBot.Updates;

/// <summary>Which earlier facts are told otherwise because of a later one: taken back, corrected, answered.</summary>
static class Corrections
{
    // A pattern finds the id in what is stored; what it found is read, and looked at, by Corrects.
    static readonly Sql Before = new("""
        select f.seq from facts f
        where f.tenant_id = @tenant and f.stream = @stream and f.seq < @seq and (f.kind in (@one, @other) or @one = '') and instr(f.data, @id) > 0
        """, """
        select f.seq from facts f
        where f.tenant_id = @tenant and f.stream = @stream and f.seq < @seq and (f.kind in (@one, @other) or @one = '') and strpos(f.data, @id) > 0
        """);

    /// <summary>The later fact says the same thing anew; who was told of the earlier one needs no word of its own on it.</summary>
    public static bool Corrects(LoggedFact later, LoggedFact earlier) => later.Seq > earlier.Seq && IsSameAnew(later) && Said(later)!.Equals(Said(earlier));

    /// <summary>It is of a kind that says an earlier thing anew.</summary>
    public static bool IsSameAnew(LoggedFact fact) => fact.Fact is LearningCorrected or IndicatorMeasured { Old: not null };

    /// <summary>Without those that say anew what another of them said.</summary>
    /// <param name="facts">Oldest first. There may be thousands, where a follower was not reached for long.</param>
    public static IEnumerable<LoggedFact> WithoutCorrections(IEnumerable<LoggedFact> facts)
    {
        var said = new HashSet<object>();
        foreach (var fact in facts)
            if (Said(fact) is not { } same || said.Add(same) || !IsSameAnew(fact)) yield return fact;
    }

    // What it says something of; null where nothing that can be said anew.
    static object? Said(LoggedFact fact) => fact.Fact switch
    {
        LearningLogged logged => logged.Learning,
        LearningCorrected corrected => corrected.Learning,
        IndicatorMeasured measured => (measured.Indicator, measured.Series, measured.Period, measured.Words.Source),
        _ => null,
    };

    /// <summary>The places of the facts whose cards show something else from now on.</summary>
    public static IEnumerable<long> CorrectedBy(this Rows rows, LoggedFact later)
    {
        var origins = Chain(rows, later);
        return later.Fact switch
        {
            LearningCorrected corrected => rows.Find(later, corrected.Learning, "learning.logged", "learning.corrected").Where(one => Corrects(later, one)).Select(one => one.Seq).Concat(origins),
            IndicatorMeasured { Old: not null } measured => rows.Find(later, measured.Indicator, "indicator.measured").Where(one => Corrects(later, one)).Select(one => one.Seq).Concat(origins),
            // What was proposed waits for an answer no longer.
            TrialMoved { Old: Stage.Proposed } moved => rows.Find(later, moved.Trial, "trial.planned").Select(one => one.Seq).Concat(origins),
            // Whoever may see less from now on sees less of what stands there, too.
            TrialChanged { Field: "visible" } changed => rows.Find(later, changed.Trial, "").Select(one => one.Seq),
            LearningShown shown => rows.Find(later, shown.Learning, "").Select(one => one.Seq),
            // What ended has taught something, after all.
            LearningLogged logged => rows.EndsBefore(later, logged.Trial).Concat(origins),
            LearningWithdrawn withdrawn => rows.EndsBefore(later, withdrawn.Trial).Concat(origins),
            // What waited for an answer has one; or, where that was taken back, has none.
            ReplyAnswered answered => rows.Find(later, answered.Reply, ReplyFacts.Given).Select(one => one.Seq).Concat(origins),
            _ => origins,
        };
    }

    // Nearly all is learned while a trial action runs: then nobody goes through the log for its end.
    static IEnumerable<long> EndsBefore(this Rows rows, LoggedFact later, string trial) =>
        rows.Trial(trial) is { Stage: Stage.Ended } ? rows.Find(later, trial, "trial.ended").Select(one => one.Seq) : [];

    /// <param name="kind">Empty for all that tell of it.</param>
    static IEnumerable<LoggedFact> Find(this Rows rows, LoggedFact later, string id, string kind, string? other = null) =>
        rows.List<long>(Before, new { stream = later.Place.Stream, seq = later.Seq, one = kind, other = other ?? kind, id }).Select(seq => rows.Logged(later.Place.Stream, seq)!);

    static List<long> Chain(Rows rows, LoggedFact later)
    {
        var chain = new List<long>();
        for (LoggedFact? one = later; one?.Undoes is { } undone; one = rows.Logged(one.Place.Stream, undone)) chain.Add(undone);
        return chain;
    }
}
