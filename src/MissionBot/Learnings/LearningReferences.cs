using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Learnings;

/// <summary>A learning is called by its key (<c>youth-7/2</c>); in the thread of its trial action the newest is meant.</summary>
sealed class LearningReferences : IReferences<Learning>
{
    const int MostOffered = 20;

    public static readonly LearningReferences Only = new();

    public IReadOnlyList<Learning> Find(Rows rows, Turn turn, string typed)
    {
        var slash = typed.LastIndexOf('/');
        var trials = TrialReferences.Only.Find(rows, turn, slash > 0 ? typed[..slash] : typed);
        if (trials is not [var trial]) return [];
        if (slash > 0) return int.TryParse(typed.AsSpan(slash + 1), out var number) && rows.LearningNumbered(trial, number) is { } exact ? [exact] : [];
        return rows.LearningsOf(trial.Id, MostOffered);
    }

    public IReadOnlyList<Learning> Usual(Rows rows, Turn turn) =>
        TrialReferences.Only.Usual(rows, turn) is [var trial] ? rows.LearningsOf(trial.Id, 1) : [];

    public IReadOnlyList<Learning> All(Rows rows, Turn turn) =>
        [.. MissionReferences.Only.Usual(rows, turn).SelectMany(mission => rows.NewestLearnings(mission.Id, MostOffered)).Take(MostOffered)];

    public Reply.Refused NoneYet(Turn turn) => new(LearningWords.In(turn.Language).NoneYet)
    {
        Instead = [Parts.Button(turn, LogLearning.Verb, LogLearning.Verb.ButtonTitle(turn.Language))],
    };

    public Offered Offer(Learning thing) => new(thing.Key, $"{thing.Key}: {Parts.Cut(thing.Seen, 60)}");
}
