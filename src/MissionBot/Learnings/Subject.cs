using MissionBot.Commands;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Learnings;

/// <summary>What learnings are asked of: a trial action, or a whole mission.</summary>
sealed record Subject(string Id, string MissionId, string Key, string Name, bool IsTrial) : IOfMission
{
    public static Subject Of(Trial trial) => new(trial.Id, trial.MissionId, trial.Key, trial.Title, true);

    public static Subject Of(Mission mission) => new(mission.Id, mission.Id, mission.Key, mission.Key, false);
}

sealed class SubjectReferences : IReferences<Subject>
{
    public static readonly SubjectReferences Only = new();

    // "learnings of breakfast", "læringer fra fælleskøkken".
    static readonly string[] Small = ["of ", "from ", "on ", "for ", "af ", "fra ", "om "];

    public IReadOnlyList<Subject> Find(Rows rows, Turn turn, string typed)
    {
        if (Small.FirstOrDefault(word => typed.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } small) typed = typed[small.Length..].Trim();
        if (rows.MissionWithKey(typed) is { } mission) return [Subject.Of(mission)];
        var trials = TrialReferences.Only.Find(rows, turn, typed);
        return trials.Count > 0 ? [.. trials.Select(Subject.Of)] : [.. MissionReferences.Only.Find(rows, turn, typed).Select(Subject.Of)];
    }

    public IReadOnlyList<Subject> Usual(Rows rows, Turn turn) => TrialReferences.Only.Usual(rows, turn) is [var trial]
        ? [Subject.Of(trial)]
        : [.. MissionReferences.Only.Usual(rows, turn).Select(Subject.Of)];

    public IReadOnlyList<Subject> All(Rows rows, Turn turn) => [.. TrialReferences.Only.All(rows, turn).Select(Subject.Of), .. MissionReferences.Only.All(rows, turn).Select(Subject.Of)];

    public IReadOnlyList<Offered> Offers(Rows rows, Turn turn) => [.. TrialReferences.Only.Offers(rows, turn), .. MissionReferences.Only.Offers(rows, turn)];

    public Reply.Refused NoneYet(Turn turn) => TrialReferences.Only.NoneYet(turn);

    public Offered Offer(Subject thing) => new(thing.Key, thing.Name);
}
