using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Following;

/// <summary>Nothing is told for a while. Without an end it is a week: what is to end for good is stopped.</summary>
public sealed record Mute(Followed Of, Until? Until)
{
    static readonly Stretch Usual = new(0, 7);

    internal static readonly UntilField UntilField = new UntilField("until", new("until", "indtil", "til", "for", "i")).Lead("until", "till", "for", "to", "indtil", "til", "i").Bare().Optional()
        .Hint("1 May, a week, 3 hours", "1. maj, en uge, 3 timer");

    public static Verb Verb { get; } = new Verb.Change<Mute, FollowingView?>(
        new("mute", "dæmp", "silence", "snooze updates", "sæt på lydløs"),
        Right.Contribute,
        Shape.Of(Unfollow.What, null, UntilField),
        given => new Mute(given.Get(Unfollow.What), given.Find(UntilField)),
        load: (command, turn, rows) => rows.FollowingView(command.Of.Mission, turn),
        Decide)
    {
        IsTheirs = Follow.IsOfThisPlace(Unfollow.What),
        Phrases = FollowingPhrases.Mute,
        Help = new("Tells this conversation nothing of a mission for a while: a week, if you do not say until when.", "Giver ikke samtalen besked om en mission et stykke tid: en uge, hvis du ikke skriver hvor længe."),
        Example = new("mute youth until 1 May", "dæmp mad til 1. maj"),
    };

    static Outcome Decide(Mute command, FollowingView? before, Turn turn)
    {
        if (before is null) return Unfollow.NotFollowed(command.Of.Mission, turn);
        var end = (command.Until ?? new Until(null, Usual, null)).After(turn.Now, before.Subscription.Zone);
        if (end <= turn.Now) return new Reply.Refused(FollowingWords.In(turn.Language).LiesBehind, UntilField);
        var after = Due.Anew(before.Subscription with { MutedUntil = end }, turn.Now);
        return new Outcome(FollowingCards.Muted(before with { Subscription = after }, turn), []) { Keeps = rows => rows.Keep(after, turn.Now) };
    }
}
