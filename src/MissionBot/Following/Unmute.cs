using MissionBot.Commands;
using MissionBot.Storage;
using MissionBot.Updates;

namespace MissionBot.Following;

/// <summary>It is heard again from now on. What was missed is counted, not told: nobody wants it all at once. A digest sums it up in any case.</summary>
public sealed record Unmute(Followed Of)
{
    public static Verb Verb { get; } = new Verb.Change<Unmute, Loaded>(
        new("unmute", "hør igen", "hear again", "unsilence"),
        Right.Hear,
        Shape.Of(Unfollow.What, null),
        given => new Unmute(given.Get(Unfollow.What)),
        Load,
        Decide)
    {
        Phrases = FollowingPhrases.Unmute,
        Help = new("Lets this conversation hear of a muted mission again, from now on.", "Giver igen samtalen besked om en dæmpet mission, fra nu af."),
        Example = new("unmute youth", "hør igen mad"),
    };

    static Loaded Load(Unmute command, Turn turn, Rows rows)
    {
        var before = rows.FollowingView(command.Of.Mission, turn);
        var seq = rows.SeqOf(command.Of.MissionId);
        return new(before, seq, before is null ? 0 : Missed(before, seq, rows));
    }

    // What was said in this very conversation was not missed.
    static int Missed(FollowingView view, long seq, Rows rows)
    {
        var following = view.Subscription;
        var updates = rows.UpdatesOf(following.MissionId, following.Told, seq).Where(update => following.Wishes.Wants(update, view.Us)).ToList();
        var said = rows.SaidIn(following, updates, seq);
        return updates.Count(update => !said.Contains(update.Seq));
    }

    static Outcome Decide(Unmute command, Loaded loaded, Turn turn)
    {
        if (loaded.Before is not { } before) return Unfollow.NotFollowed(command.Of.Mission, turn);
        if (before.Subscription.MutedUntil is not { } until || until <= turn.Now)
            return new Reply.Refused(FollowingWords.In(turn.Language).IsNotMuted(command.Of.Mission.Key)) { Instead = [FollowingCards.Change(command.Of.Mission, turn)] };
        var after = Due.Anew(before.Subscription with { MutedUntil = null, Told = before.Subscription.Schedule is null ? loaded.Seq : before.Subscription.Told }, turn.Now);
        return new Outcome(FollowingCards.Unmuted(before with { Subscription = after }, loaded.Missed, before.Subscription.Told, turn), []) { Keeps = rows => rows.Keep(after, turn.Now) };
    }

    /// <param name="Seq">How far the mission's log has come.</param>
    /// <param name="Missed">How many updates were not told.</param>
    internal sealed record Loaded(FollowingView? Before, long Seq, int Missed);
}
