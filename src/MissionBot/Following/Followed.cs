using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Following;

/// <summary>What is followed: a mission, or one trial action of it.</summary>
public sealed record Followed(Mission Mission, Trial? Trial) : IOfMission
{
    public string MissionId => Mission.Id;

    public string Key => Trial?.Key ?? Mission.Key;
}

/// <summary>A mission by its key or words of its statement, else a trial action by its key or title.</summary>
sealed class FollowedReferences(bool isHere) : IReferences<Followed>
{
    public static readonly FollowedReferences Any = new(false);

    /// <summary>Where nothing is named, what this conversation follows is meant.</summary>
    public static readonly FollowedReferences Here = new(true);

    // "follow the mission youth", "unfollow trial action youth-3".
    static readonly string[] Small = ["the mission ", "mission ", "missionen ", "the trial action ", "trial action ", "prøvehandlingen ", "prøvehandling ", "the ", "our ", "vores "];

    public IReadOnlyList<Followed> Find(Rows rows, Turn turn, string typed)
    {
        if (Small.FirstOrDefault(word => typed.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } small) typed = typed[small.Length..].Trim();
        if (rows.MissionWithKey(typed) is { } mission) return [new(mission, null)];
        var trials = TrialReferences.Only.Find(rows, turn, typed);
        return trials.Count > 0
            ? [.. trials.Select(trial => new Followed(rows.Mission(trial.MissionId)!, trial))]
            : [.. MissionReferences.Only.Find(rows, turn, typed).Select(found => new Followed(found, null))];
    }

    public IReadOnlyList<Followed> Usual(Rows rows, Turn turn)
    {
        if (!isHere)
            return TrialReferences.Only.Usual(rows, turn) is [var trial] ? [new(rows.Mission(trial.MissionId)!, trial)] : [.. MissionReferences.Only.Usual(rows, turn).Select(mission => new Followed(mission, null))];
        return WorkedOn(All(rows, turn), turn);
    }

    /// <summary>Of several the one that is worked on here; all of them, where that is none.</summary>
    public static IReadOnlyList<Followed> WorkedOn(IReadOnlyList<Followed> all, Turn turn)
    {
        var current = turn.Conversation.CurrentMissionId;
        return all.Where(one => one.MissionId == current).ToList() is { Count: 1 } here ? here : all;
    }

    public IReadOnlyList<Followed> All(Rows rows, Turn turn) => isHere
        ? [.. rows.Following(turn.Conversation.PlaceId).Select(one => rows.Mission(one.MissionId)).OfType<Mission>().Select(mission => new Followed(mission, null))]
        : [.. rows.Missions().Where(mission => mission.Outcome is null).Select(mission => new Followed(mission, null)), .. Trials(rows, turn)];

    public Reply.Refused NoneYet(Turn turn) => isHere
        ? new(FollowingWords.In(turn.Language).FollowsNothing(turn.Conversation.Kind)) { Instead = [Commands.Offer.Open(Follow.Verb, Follow.Verb.ButtonTitle(turn.Language), turn)] }
        : MissionReferences.Only.NoneYet(turn);

    public Offered Offer(Followed thing) => new(thing.Key, thing.Trial is { } trial ? $"{trial.Key}: {Parts.Cut(trial.Title, 60)}" : thing.Key);

    static IEnumerable<Followed> Trials(Rows rows, Turn turn)
    {
        var missions = rows.Missions().Where(mission => mission.Outcome is null).ToDictionary(mission => mission.Id);
        return TrialReferences.Only.All(rows, turn).Where(trial => trial.Stage is Stage.Proposed or Stage.Planned or Stage.Running or Stage.Paused && missions.ContainsKey(trial.MissionId))
            .Select(trial => new Followed(missions[trial.MissionId], trial));
    }
}
