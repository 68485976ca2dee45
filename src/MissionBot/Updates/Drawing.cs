using MissionBot.BotFramework.Activities;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Digests;
using MissionBot.Following;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Undoing;

namespace MissionBot.Updates;

/// <summary>A message as it is sent: an update is drawn from its facts each time, as things stand by then.</summary>
/// <param name="Topic">What an answer to it is about; null where it tells of several things.</param>
sealed record Drawing(Activity Message, Topic? Topic = null)
{
    /// <returns>Null where there is nothing left to say, or nobody to whom.</returns>
    public static Drawing? Of(OutboxRow row, Rows rows, DateTimeOffset now, Func<string> newId, TeamsClient client)
    {
        if (row.Message is { } stored) return new(Outgoing.Read(stored));
        if (row.Subscription is null || rows.SubscriptionWithId(row.Subscription) is not { } subscription || rows.Follower(subscription) is not { } follower) return null;
        var theirs = rows.As(follower.Reader);
        if (theirs.Mission(row.Mission) is not { } mission) return null;
        var turn = follower.Turn(now, newId, client);
        if (row.Kind == OutboxRow.Digest)
            return Digest.For(theirs, subscription, new Window(row.FromSeq, row.ToSeq), turn) is { } digest
                ? new(Outgoing.Message(digest.ToldTo(subscription, mission, turn).Seen(row.Mission, turn, theirs), follower.Reference.ChannelId))
                : null;
        var seqs = row.Seqs.ToList();
        var gone = rows.GoneSince(row.Mission, seqs.Min() - 1);
        // Who was never told of it need not hear that it was taken back.
        var facts = seqs.Where(seq => row.SentId is not null || !gone.Contains(seq)).Select(seq => rows.Logged(row.Mission, seq)).OfType<LoggedFact>().ToList();
        var told = theirs.Told(facts, fact => fact)
            .Select(rows.UpdateOf).OfType<Update>()
            .Select(update => UpdateText.Of(update, gone.Contains(update.Seq), turn, theirs)).ToList();
        // A message that stands there must not go on saying what its readers may not see any more.
        if (told.Count == 0) return row.SentId is null ? null : new(Outgoing.Message(Parts.Card(turn.Language, Parts.Line(UpdateWords.In(turn.Language).ShownNoLonger)), follower.Reference.ChannelId));
        var card = UpdateCards.Of(mission, subscription, told, row.FromSeq, turn).Seen(row.Mission, turn, theirs);
        return new(Outgoing.Message(card, follower.Reference.ChannelId), told.Select(one => one.Topic).Distinct().Take(2).ToList() is [var only] ? only : null);
    }
}
