using MissionBot.Commands;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Following;

/// <summary>The conversation follows a mission no longer; or no longer one trial action of it.</summary>
public sealed record Unfollow(Followed Of)
{
    internal static readonly ReferenceField<Followed> What = FollowFields.What with { Things = FollowedReferences.Here };

    public static Verb Verb { get; } = new Verb.Change<Unfollow, FollowingView?>(
        new("unfollow", "følg ikke længere", "stop following", "don't follow", "do not follow", "unsubscribe from", "unsubscribe", "stop med at følge", "følg ikke", "afmeld"),
        Right.Contribute,
        Shape.Of(What, null),
        given => new Unfollow(given.Get(What)),
        load: (command, turn, rows) => rows.FollowingView(command.Of.Mission, turn),
        Decide)
    {
        IsTheirs = Follow.IsOfThisPlace(What),
        Phrases = FollowingPhrases.Unfollow,
        Help = new("Ends what this conversation hears of a mission, or of one trial action.", "Stopper besked om en mission eller en enkelt prøvehandling i denne samtale."),
        Example = new("unfollow youth", "følg ikke længere mad"),
        Button = new("Stop", "Stop"),
    };

    static Outcome Decide(Unfollow command, FollowingView? before, Turn turn)
    {
        var words = FollowingWords.In(turn.Language);
        var mission = command.Of.Mission;
        if (before is null) return NotFollowed(mission, turn);
        if (command.Of.Trial is { } trial && Without(trial, before.Subscription.Wishes) is { } wishes)
        {
            if (wishes == before.Subscription.Wishes) return new Reply.Refused(words.HeardNoMore(trial.Key)) { Instead = [FollowingCards.Change(mission, turn)] };
            var after = before.Subscription with { Wishes = wishes };
            return new Outcome(FollowingCards.Kept(before with { Subscription = after }, before, null, turn), []) { Keeps = rows => rows.Keep(after, turn.Now) };
        }

        var again = FollowStanding.Of(before.Subscription, before.Trials).Where(one => one.Value is not null).Select(one => (one.Field, one.Field.Show(one.Value!, turn.Language))).ToList();
        return new Outcome(FollowingCards.Stopped(before, again, turn), [])
        {
            Keeps = rows => rows.EndFollowing(turn.Conversation.PlaceId, mission.Id, $"stopped by {turn.Speaker.Id}", turn.Now),
        };
    }

    /// <returns>The same wishes where it is not heard of anyway; null where nothing would be left.</returns>
    static Wishes? Without(Trial trial, Wishes wishes) =>
        !wishes.HearOf(trial.Id) ? wishes
        : wishes.Trials.IsEmpty ? wishes with { ExceptTrials = wishes.ExceptTrials.Add(trial.Id) }
        : wishes.Trials.Length > 1 ? wishes with { Trials = wishes.Trials.Remove(trial.Id) }
        : null;

    internal static Reply.Refused NotFollowed(Mission mission, Turn turn) => new(FollowingWords.In(turn.Language).IsNotFollowed(mission.Key, turn.Conversation.Kind))
    {
        Instead = [Offer.Open(Follow.Verb, Follow.Verb.ButtonTitle(turn.Language), turn, (FollowFields.What, mission.Key))],
    };
}
