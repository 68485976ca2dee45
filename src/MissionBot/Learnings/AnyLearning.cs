using MissionBot.Commands;
using MissionBot.Missions;
using MissionBot.Storage;

namespace MissionBot.Learnings;

/// <summary>A learning of whichever mission, where none is meant by itself: what a trial action is built on is never guessed.</summary>
sealed class AnyLearning : IReferences<Learning>
{
    const int MostOffered = 20;

    const int MostOfMission = 5;

    public static readonly AnyLearning Only = new();

    public IReadOnlyList<Learning> Find(Rows rows, Turn turn, string typed) => LearningReferences.Only.Find(rows, turn, typed);

    public IReadOnlyList<Learning> Usual(Rows rows, Turn turn) => [];

    public IReadOnlyList<Learning> All(Rows rows, Turn turn) =>
        [.. rows.Missions().SelectMany(mission => rows.NewestLearnings(mission.Id, MostOfMission)).OrderByDescending(learning => learning.On).Take(MostOffered)];

    public Reply.Refused NoneYet(Turn turn) => LearningReferences.Only.NoneYet(turn);

    public Offered Offer(Learning thing) => LearningReferences.Only.Offer(thing);
}
