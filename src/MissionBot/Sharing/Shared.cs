using MissionBot.Commands;
using MissionBot.Learnings;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Sharing;

/// <summary>What others may be shown: a trial action, a learning, or what is recorded for a mission.</summary>
/// <param name="Author">Who wrote it; null of a mission, of which its leaders decide.</param>
abstract record Shared(string Key, string Title, string MissionId, Visibility Visible, string? Author) : IOfMission
{
    public abstract Topic Topic { get; }

    public sealed record OfTrial(Trial Trial) : Shared(Trial.Key, Trial.Title, Trial.MissionId, Trial.Visible, Trial.PlannedBy)
    {
        public override Topic Topic => Trial.Topic;
    }

    public sealed record OfLearning(Learning Learning) : Shared(Learning.Key, Learning.Seen, Learning.MissionId, Learning.Visible, Learning.By)
    {
        public override Topic Topic => Learning.Topic;
    }

    public sealed record OfMission(Mission Mission) : Shared(Mission.Key, Mission.Statement, Mission.Id, Mission.Visible, null)
    {
        public override Topic Topic => new("mission", Mission.Id, Mission.Id);
    }
}

sealed class SharedReferences : IReferences<Shared>
{
    public static readonly SharedReferences Only = new();

    public IReadOnlyList<Shared> Find(Rows rows, Turn turn, string typed)
    {
        if (rows.MissionWithKey(typed) is { } mission) return [new Shared.OfMission(mission)];
        if (typed.Contains('/', StringComparison.Ordinal)) return [.. LearningReferences.Only.Find(rows, turn, typed).Select(learning => new Shared.OfLearning(learning))];
        return [.. TrialReferences.Only.Find(rows, turn, typed).Select(trial => new Shared.OfTrial(trial))];
    }

    // Who else sees something is never said of what is only guessed; the thread's thing is none of that.
    public IReadOnlyList<Shared> Usual(Rows rows, Turn turn) => [.. TrialReferences.Only.Usual(rows, turn).Select(trial => new Shared.OfTrial(trial))];

    public IReadOnlyList<Shared> All(Rows rows, Turn turn) =>
        [.. TrialReferences.Only.All(rows, turn).Select(trial => new Shared.OfTrial(trial)), .. rows.Missions().Select(mission => new Shared.OfMission(mission))];

    public Reply.Refused NoneYet(Turn turn) => TrialReferences.Only.NoneYet(turn);

    public Offered Offer(Shared thing) => new(thing.Key, $"{thing.Key}: {Cards.Parts.Cut(thing.Title, 60)}");
}
