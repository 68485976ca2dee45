using MissionBot.Trials;
using MissionBot.Undoing;

namespace MissionBot.Digests;

/// <summary>A trial action that the window speaks of.</summary>
/// <param name="Before">The stage it was in before; null where it is new.</param>
/// <param name="Fields">What else was changed about it, by the ids of the fields.</param>
sealed record Tried(Trial Trial, Stage? Before, IReadOnlyList<string> Fields)
{
    // A mission is told by what came of its trial actions, then by what began, then by what is meant to.
    static readonly Stage[] InOrder = [Stage.Ended, Stage.Running, Stage.Paused, Stage.Planned, Stage.Proposed, Stage.Declined];

    public bool HasMoved => Before != Trial.Stage;

    public static IEnumerable<Tried> In(DigestSource source) => source.Facts
        .Where(logged => TrialOf(logged) is not null)
        .GroupBy(logged => TrialOf(logged)!)
        .Select(facts => source.Trial(facts.Key) is { } trial ? Of(trial, [.. facts]) : null)
        .OfType<Tried>()
        .OrderByDescending(tried => tried.HasMoved).ThenBy(tried => Array.IndexOf(InOrder, tried.Trial.Stage)).ThenBy(tried => tried.Trial.Number);

    /// <returns>Null where nothing came of it: it was done and taken back.</returns>
    static Tried? Of(Trial trial, IReadOnlyList<LoggedFact> facts)
    {
        Stage? before = trial.Stage;
        foreach (var logged in facts.Reverse())
            before = logged.Fact switch
            {
                TrialPlanned => null,
                TrialStarted fact => fact.Old,
                TrialEnded fact => fact.Old,
                TrialMoved fact => fact.Old,
                TrialSetBack fact => fact.Old,
                _ => before,
            };
        var tried = new Tried(trial, before, before is null ? [] : [.. Changed(facts)]);
        return tried.HasMoved || tried.Fields.Count > 0 ? tried : null;
    }

    static IEnumerable<string> Changed(IEnumerable<LoggedFact> facts) => facts
        .Select(logged => logged.Fact).OfType<TrialChanged>()
        .GroupBy(fact => fact.Field)
        .Where(changes => changes.First() is var first && changes.Last() is var last && (first.Old ?? first.Words?.Old) != (last.New ?? last.Words?.New))
        .Select(changes => changes.Key);

    static string? TrialOf(LoggedFact logged) => logged.Fact switch
    {
        TrialPlanned fact => fact.Trial,
        TrialStarted fact => fact.Trial,
        TrialEnded fact => fact.Trial,
        TrialMoved fact => fact.Trial,
        TrialSetBack fact => fact.Trial,
        TrialChanged fact => fact.Trial,
        _ => null,
    };
}
