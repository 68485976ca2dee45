using MissionBot.Commands;
using MissionBot.Following;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Replies;

/// <summary>What a reply is about: the trial action of the card or thread that is answered, else the mission that this conversation follows.</summary>
sealed class RepliedTo : IReferences<Followed>
{
    public static readonly RepliedTo Only = new();

    public IReadOnlyList<Followed> Find(Rows rows, Turn turn, string typed) => FollowedReferences.Any.Find(rows, turn, typed);

    public IReadOnlyList<Followed> Usual(Rows rows, Turn turn)
    {
        if (turn.Conversation.Topic is { Kind: "trial" } topic && rows.Trial(topic.Id) is { } trial && rows.Mission(trial.MissionId) is { } mission) return [new(mission, trial)];
        return FollowedReferences.WorkedOn(All(rows, turn), turn);
    }

    // Also those that live here: whoever is there is told that no reply is needed.
    public IReadOnlyList<Followed> All(Rows rows, Turn turn) =>
        FollowedReferences.Here.All(rows, turn) is { Count: > 0 } followed
            ? followed
            : [.. rows.MissionsLivingAt(turn.Conversation.PlaceId).Select(id => new Followed(rows.Mission(id)!, null))];

    public Reply.Refused NoneYet(Turn turn) => new(ReplyWords.In(turn.Language).NothingToReplyTo(turn.Conversation.Kind))
    {
        Instead = [Commands.Offer.Open(Follow.Verb, Follow.Verb.ButtonTitle(turn.Language), turn)],
    };

    public Offered Offer(Followed thing) => FollowedReferences.Any.Offer(thing);
}
