using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Missions;
using MissionBot.Updates;
using MissionBot.Words;

namespace MissionBot.Following;

static class FollowingCards
{
    /// <summary>What will come from now on and what will not; of what was changed, how it was.</summary>
    public static AdaptiveCard Kept(FollowingView now, FollowingView? before, string? example, Turn turn)
    {
        var words = FollowingWords.In(turn.Language);
        var rows = Told(now, turn).Zip(Told(before ?? now, turn), (after, old) => (after.Title, New: after.Value, Old: old.Value)).ToList();
        var isChanged = rows.Any(row => row.New != row.Old);
        var kind = turn.Conversation.Kind;
        return Parts.Card(turn.Language,
            [
                Parts.Heading(before is null ? words.Follows(now.Mission.Key, kind) : isChanged ? words.FollowsOtherwise(now.Mission.Key, kind) : words.FollowsAlready(now.Mission.Key, kind)),
                Parts.Facts(rows.Select(row => (row.Title, (CardText?)(row.New == row.Old ? row.New : $"{row.Old ?? "–"} → {row.New ?? "–"}")))),
                Parts.Line(now.Next(turn.Now, turn.Language)),
                example is null ? null : Parts.Subtle(words.ForExample(example)),
            ])
            .With(Buttons(now, turn));
    }

    /// <summary>All that this conversation follows.</summary>
    public static AdaptiveCard List(IReadOnlyList<FollowingView> followed, Turn turn)
    {
        var words = FollowingWords.In(turn.Language);
        return Parts.Card(turn.Language,
            [
                Parts.Heading(words.FollowsCount(followed.Count, turn.Conversation.Kind)),
                .. followed.Select(view => new Container(
                [
                    new TextBlock(CardText.Plain(view.Mission.Key)) { Weight = TextWeight.Bolder },
                    Parts.Facts(Told(view, turn).Select(part => (part.Title, (CardText?)part.Value)))!,
                    Parts.Line(view.Next(turn.Now, turn.Language)),
                    new ActionSet([.. Buttons(view, turn)]),
                ])
                {
                    Separator = true,
                }),
            ]);
    }

    public static AdaptiveCard Stopped(FollowingView before, IReadOnlyList<(Field, string)> again, Turn turn)
    {
        var words = FollowingWords.In(turn.Language);
        return Parts.Card(turn.Language, Parts.Line(words.FollowsNoLonger(before.Mission.Key, turn.Conversation.Kind)))
            .With(Parts.Button(turn, Follow.Verb, words.FollowAgain, [(FollowFields.What, before.Mission.Key), .. again]));
    }

    public static AdaptiveCard Muted(FollowingView now, Turn turn)
    {
        var words = FollowingWords.In(turn.Language);
        return Parts.Card(turn.Language,
                Parts.Heading(words.IsMuted(now.Mission.Key)),
                Parts.Line(now.Next(turn.Now, turn.Language)),
                Parts.Subtle(now.Subscription.Schedule is null ? words.WhenItEnds : words.DigestSumsUp))
            .With(Parts.Button(turn, Unmute.Verb, Unmute.Verb.ButtonTitle(turn.Language), (Unfollow.What, now.Mission.Key)));
    }

    /// <param name="missed">How many updates were not told.</param>
    /// <param name="since">The place in the mission's log up to which it had been told.</param>
    public static AdaptiveCard Unmuted(FollowingView now, int missed, long since, Turn turn)
    {
        var words = FollowingWords.In(turn.Language);
        return Parts.Card(turn.Language, Parts.Heading(words.IsHeardAgain(now.Mission.Key)), Parts.Line(words.Missed(missed)), Parts.Line(now.Next(turn.Now, turn.Language)))
            .With([missed == 0 ? null : ShowUpdates.Button(now.Mission, since, words.ShowMissed(missed), turn), .. Buttons(now, turn)]);
    }

    public static Execute Change(Mission mission, Turn turn) => Offer.Open(Follow.Verb, FollowingWords.In(turn.Language).Change, turn, (FollowFields.What, mission.Key));

    static IEnumerable<CardAction> Buttons(FollowingView view, Turn turn)
    {
        var words = FollowingWords.In(turn.Language);
        var key = view.Mission.Key;
        yield return Change(view.Mission, turn);
        yield return view.Subscription.MutedUntil > turn.Now
            ? Parts.Button(turn, Unmute.Verb, Unmute.Verb.ButtonTitle(turn.Language), (Unfollow.What, key))
            : Parts.Button(turn, Mute.Verb, words.MuteAWeek, (Unfollow.What, key), (Mute.UntilField, turn.Language.Pick("a week", "en uge")));
        yield return Parts.Button(turn, Unfollow.Verb, Unfollow.Verb.ButtonTitle(turn.Language), (Unfollow.What, key));
    }

    static IReadOnlyList<(string Title, string? Value)> Told(FollowingView view, Turn turn) => view.Parts(turn.Language, turn.Conversation.Kind);
}
