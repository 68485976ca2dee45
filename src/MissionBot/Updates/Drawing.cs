using MissionBot.Announcements;
using MissionBot.BotFramework.Activities;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Digests;
using MissionBot.Following;
using MissionBot.Missions;
using MissionBot.Replies;
using MissionBot.Storage;
using MissionBot.Trials;
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
        if (row is { Subscription: null, Facts: not null })
            return rows.Logged(row.Mission, row.Seqs.First())?.Fact switch
            {
                ReplyGiven given when row.Kind == OutboxRow.Returned => Returned.Of(given, row, rows, now, newId, client),
                ReplyAnswered answered when row.Kind == OutboxRow.Returned => Returned.Of(answered, row, rows, now, newId, client),
                AnnouncementMade made when row.Kind == OutboxRow.Returned => Returned.Of(made, row, rows, now, newId, client),
                ReplyGiven given => ReplyDrawings.Of(given, row, rows, now, newId, client),
                ReplyAnswered answered => ReplyDrawings.Of(answered, row, rows, now, newId, client),
                AnnouncementMade made => AnnouncementDrawings.Of(made, row, rows, now, newId, client),
                _ => null,
            };
        if (row.Subscription is null || rows.SubscriptionWithId(row.Subscription) is not { } subscription || rows.Follower(subscription) is not { } follower) return null;
        var theirs = rows.As(follower.Reader);
        if (theirs.Mission(row.Mission) is not { } mission) return null;
        var turn = follower.Turn(now, newId, client);
        if (row.Kind == OutboxRow.Digest)
            return Digest.For(theirs, subscription, new Window(row.FromSeq, row.ToSeq), turn) is { } digest
                ? new(Outgoing.Message(digest.ToldTo(subscription, mission, Reply(mission, null, subscription, turn, theirs), turn).Seen(row.Mission, turn, theirs), follower.Reference.ChannelId))
                : null;
        var seqs = row.Seqs.ToList();
        var gone = rows.GoneSince(row.Mission, seqs.Min() - 1);
        // Who was never told of it need not hear that it was taken back.
        var facts = seqs.Where(seq => row.SentId is not null || !gone.Contains(seq)).Select(seq => rows.Logged(row.Mission, seq)).OfType<LoggedFact>().ToList();
        // What was corrected while the message waited is told as it stands, once.
        var all = theirs.Told(facts, fact => fact).Where(fact => !facts.Exists(earlier => Corrections.Corrects(fact, earlier)))
            .Select(rows.UpdateOf).OfType<Update>().ToList();
        // A message that stands there must not go on saying what its readers may not see any more.
        if (all.Count == 0) return row.SentId is null ? null : new(Outgoing.Message(Parts.Card(turn.Language, Parts.Line(UpdateWords.In(turn.Language).ShownNoLonger)), follower.Reference.ChannelId));
        // Of very many a few are written out, and the rest is counted.
        var told = Chosen.Of(all);
        var texts = told.Shown.Select(update => UpdateText.Of(update, gone.Contains(update.Seq), turn, theirs)).ToList();
        var topic = told.Left.Count == 0 && texts.Select(one => one.Topic).Distinct().Take(2).ToList() is [var only] ? only : null;
        var card = UpdateCards.Of(mission, subscription, texts, told.Left, row.FromSeq, Reply(mission, topic, subscription, turn, theirs), turn).Seen(row.Mission, turn, theirs);
        return new(Outgoing.Message(card, follower.Reference.ChannelId), topic);
    }

    // Where the mission lives, those whom a reply would go to are there already.
    static AdaptiveCards.CardAction? Reply(Mission mission, Topic? about, Subscription subscription, Turn turn, Rows rows) => rows.HomeOf(mission.Id)?.Id == subscription.Conversation
        ? null
        : GiveReply.ButtonFor(about is { Kind: "trial" } && rows.Trial(about.Id) is { } trial ? trial.Key : mission.Key, turn);
}
