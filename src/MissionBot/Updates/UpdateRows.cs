using MissionBot.Following;
using MissionBot.Indicators;
using MissionBot.Learnings;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Undoing;

namespace MissionBot.Updates;

/// <summary>Which facts followers hear about. What belongs to another fact (a hypothesis, a basis) and what an undo records is none.</summary>
static class UpdateRows
{
    // Of a trial action's fields, those that others plan by.
    static readonly HashSet<string> PlannedBy = ["start", "end", "owner"];

    static readonly Sql TakenBack = new("""
        select f.seq, f.undoes from facts f where f.tenant_id = @tenant and f.stream = @stream and f.seq > @seq and f.undoes is not null order by f.seq desc
        """);

    /// <summary>What happened after one place of a mission's log up to another and still stands, oldest first; of it what the reader may see.</summary>
    public static IReadOnlyList<Update> UpdatesOf(this Rows rows, string mission, long after, long upTo)
    {
        var log = rows.LoggedBetween(mission, after, upTo);
        if (log.Count == 0) return [];
        var gone = rows.GoneSince(mission, after);
        var standing = rows.Told([.. log.Where(fact => fact.Undoes is null && !gone.Contains(fact.Seq))], fact => fact);
        // A thing that was said and corrected is told as it stands, once.
        return [.. Corrections.WithoutCorrections(standing).Select(rows.UpdateOf).OfType<Update>()];
    }

    /// <summary>The places of facts that were taken back since then, and not put back.</summary>
    public static HashSet<long> GoneSince(this Rows rows, string mission, long after)
    {
        // The newest first: what took something back counts only where it was not taken back itself.
        var gone = new HashSet<long>();
        foreach (var undo in rows.List<Undo>(TakenBack, new { stream = mission, seq = after }))
            if (!gone.Contains(undo.Seq)) gone.Add(undo.Undoes);
        return gone;
    }

    /// <returns>Null where nobody hears of it.</returns>
    public static Update? UpdateOf(this Rows rows, LoggedFact fact) => fact.Fact switch
    {
        TrialPlanned planned => rows.OfTrial(fact, planned.Trial),
        TrialStarted started => rows.OfTrial(fact, started.Trial) with { IsMilestone = true },
        TrialEnded ended => rows.OfTrial(fact, ended.Trial) with { IsMilestone = true },
        TrialMoved moved => rows.OfTrial(fact, moved.Trial),
        TrialChanged changed when PlannedBy.Contains(changed.Field) => rows.OfTrial(fact, changed.Trial),
        LearningLogged logged => rows.OfTrial(fact, logged.Trial) with { Kind = UpdateKind.Learnings },
        LearningCorrected { Learning: var learning } => rows.OfTrial(fact, rows.Learning(learning)?.TrialId) with { Kind = UpdateKind.Learnings },
        IndicatorAdded or IndicatorRetargeted => new(fact, UpdateKind.Indicators),
        IndicatorMeasured { Counts: true } measured => rows.OfMeasurement(fact, measured),
        MissionExtended or MissionClosed => new(fact, UpdateKind.Mission) { IsMilestone = true },
        MissionLed led => new(fact, UpdateKind.Mission) { People = [led.Person] },
        MissionChanged => new(fact, UpdateKind.Mission),
        _ => null,
    };

    static Update OfTrial(this Rows rows, LoggedFact fact, string? id)
    {
        var trial = id is null ? null : rows.Trial(id);
        return new(fact, UpdateKind.Trials, id) { Size = trial?.Size, People = [.. new[] { trial?.Owner, trial?.PlannedBy }.OfType<string>()] };
    }

    static Update OfMeasurement(this Rows rows, LoggedFact fact, IndicatorMeasured measured)
    {
        if (rows.Indicator(measured.Indicator) is not { } indicator) return new(fact, UpdateKind.Indicators);
        var state = rows.Course(indicator).Progress(fact.Place.On).State;
        return new(fact, UpdateKind.Indicators)
        {
            IsOffTrack = state.IsOff(),
            IsMilestone = state is ProgressState.Reached,
        };
    }

    sealed record Undo(long Seq, long Undoes);
}
