using System.Collections.Immutable;
using MissionBot.Conversations;
using MissionBot.Digests;
using MissionBot.Following;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Undoing;

namespace MissionBot.Updates;

/// <summary>What becomes of a subscription that is behind: told of these facts, or of none of them, or left until its quiet hours end.</summary>
/// <param name="To">How far it is told then.</param>
/// <param name="Facts">What its card tells of, by place; empty where there is no card.</param>
/// <param name="Message">A card that says it, instead.</param>
sealed record Plan(Follower Follower, long To, ImmutableArray<long> Facts, DateTimeOffset? Due = null, string? Message = null)
{
    /// <summary>It is summed up instead, by the clock.</summary>
    public bool IsDigest { get; init; }

    Subscription Subscription => Follower.Subscription;

    // Where it is only held back, what was missed is still to be said.
    DateTimeOffset? MutedUntil => To == Subscription.Told && Subscription.Schedule is null ? Subscription.MutedUntil : null;

    /// <summary>Told, and put into the row of messages, in the caller's commit.</summary>
    /// <returns>The message's position; null where there is none.</returns>
    public long? Keep(Rows rows, DateTimeOffset now)
    {
        if (!rows.TellUpTo(Subscription, To, Due, MutedUntil) || (Facts.IsEmpty && Message is null && !IsDigest)) return null;
        var post = new NewPost(Subscription.Id, Subscription.MissionId, Subscription.Conversation, IsDigest ? OutboxRow.Digest : OutboxRow.Update, Deliveries.Write(Follower.Reference), Message)
        {
            FromSeq = Subscription.Told,
            ToSeq = To,
            Facts = Facts.IsEmpty ? null : OutboxRow.Join(Facts),
        };
        return rows.Post(post, now, isTaken: true);
    }

    /// <summary>The same for what waits already, and is told together with it.</summary>
    public void Join(OutboxRow waiting, Rows rows)
    {
        if (rows.TellUpTo(Subscription, To, Due, MutedUntil) && !Facts.IsEmpty) rows.Extend(waiting.Position, waiting.Seqs.Concat(Facts), To);
    }
}

/// <summary>Looks through the log for one follower after another; what several are behind alike is read once.</summary>
sealed class Planning(Rows rows, DateTimeOffset now, Func<string> newId, TeamsClient client)
{
    readonly Dictionary<(string Mission, long Told, long Head), IReadOnlyList<Update>> windows = [];

    /// <returns>Null where it cannot be told anything now.</returns>
    public Plan? Of(string subscription, long head)
    {
        if (rows.SubscriptionWithId(subscription) is not { } following || (following.Told >= head && following.Schedule is null) || rows.Follower(following) is not { } follower) return null;
        if (following.Schedule is not null) return Summed(following, follower, head);
        // Quiet hours, for what was muted is not asked for.
        if (Due.After(following with { MutedUntil = null }, now) is { } ends) return new(follower, following.Told, [], ends);
        if (!windows.TryGetValue((following.MissionId, following.Told, head), out var updates))
            windows[(following.MissionId, following.Told, head)] = updates = rows.UpdatesOf(following.MissionId, following.Told, head);
        var theirs = Wanted(following, follower, updates, head);
        return following.MutedUntil is { } until ? AfterPause(follower, theirs, until, head) : new(follower, head, [.. theirs.Select(update => update.Seq)]);
    }

    /// <summary>What is said at once to those who hear of all else by the clock: what names them.</summary>
    public IReadOnlyList<NewPost> Named(Unchecked mission)
    {
        var updates = rows.UpdatesOf(mission.Mission, mission.Seq, mission.Head);
        if (updates.Count == 0) return [];
        var onTime = updates.SelectMany(update => update.People).Distinct().SelectMany(person => rows.OnTimeFor(mission.Mission, person, now)).Concat(rows.PartnersOnTime(mission.Mission, now)).Distinct();
        return [.. onTime.Select(id => Named(rows.SubscriptionWithId(id)!, updates, mission)).OfType<NewPost>()];
    }

    NewPost? Named(Subscription following, IReadOnlyList<Update> updates, Unchecked mission)
    {
        if (!following.Wishes.NamedAtOnce || rows.Follower(following) is not { } follower) return null;
        var us = rows.Us(following);
        // What they did themselves is no news to them, wherever they said it.
        var theirs = Wanted(following, follower, [.. updates.Where(update => update.Seq > following.Told && update.Names(us) && !us.People.Contains(update.By))], mission.Head);
        return theirs.Count == 0 ? null : new NewPost(following.Id, following.MissionId, following.Conversation, OutboxRow.Update, Deliveries.Write(follower.Reference), null)
        {
            FromSeq = theirs[0].Seq - 1,
            ToSeq = mission.Head,
            Facts = OutboxRow.Join(theirs.Select(update => update.Seq)),
            Due = Due.After(following with { Schedule = null, MutedUntil = null }, now),
        };
    }

    List<Update> Wanted(Subscription following, Follower follower, IReadOnlyList<Update> updates, long head)
    {
        var eyes = rows.As(follower.Reader);
        if (eyes.Mission(following.MissionId) is null) return [];
        var us = rows.Us(following);
        var wanted = updates.Where(update => following.Wishes.Wants(update, us) && !(follower.IsAlone && update.By == following.Person)).ToList();
        wanted = [.. eyes.Told(wanted, update => update.Logged)];
        if (wanted.Count == 0) return wanted;
        var said = rows.SaidIn(following, wanted, head);
        // What corrects a card that stands there is seen on that card.
        return [.. wanted.Where(update => !said.Contains(update.Seq) && !(Corrections.IsSameAnew(update.Logged) && rows.CorrectedBy(update.Logged).Any(seq => rows.WasTold(following, seq))))];
    }

    // Where nothing happened nothing is said, and it is due when its time comes round again.
    Plan Summed(Subscription following, Follower follower, long head)
    {
        // Late, as after a downtime, it may fall into quiet hours.
        if (Due.After(following with { Schedule = null, MutedUntil = null }, now) is { } ends) return new(follower, following.Told, [], ends);
        var theirs = rows.As(follower.Reader);
        var hasNews = theirs.Mission(following.MissionId) is not null && Digest.For(theirs, following, new Window(following.Told, head), follower.Turn(now, newId, client)) is not null;
        return new(follower, head, [], Due.After(following, now)) { IsDigest = hasNews };
    }

    // It starts at now, with one line on what was missed.
    Plan AfterPause(Follower follower, List<Update> theirs, DateTimeOffset until, long head)
    {
        var missed = theirs.Where(update => update.Logged.Place.At <= until).ToList();
        if (missed.Count == 0) return new(follower, head, [.. theirs.Select(update => update.Seq)]);
        var turn = follower.Turn(now, newId, client);
        var card = UpdateCards.Missed(rows.Mission(follower.Subscription.MissionId)!, missed, follower.Subscription.Told, turn);
        return new(follower, missed[^1].Seq, [], Message: Outgoing.Write(Outgoing.Message(Cards.Views.Seen(card, null, turn, rows), follower.Reference.ChannelId)));
    }
}
