using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Following;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Undoing;
using MissionBot.Updates;

namespace MissionBot.Replies;

/// <summary>What is sent of a reply and of its answer, drawn each time as things stand by then.</summary>
static class ReplyDrawings
{
    /// <returns>Null where there is nothing left to say, or nobody to whom.</returns>
    public static Drawing? Of(ReplyGiven fact, OutboxRow row, Rows rows, DateTimeOffset now, Func<string> newId, TeamsClient client)
    {
        if (rows.Mission(row.Mission) is not { } mission || rows.Recipient(row.Conversation) is not { IsReached: true } home) return null;
        var turn = home.Turn(row.Tenant, fact.Language, now, newId, client);
        if (rows.Reply(fact.Reply) is not { } reply)
        {
            // Who never heard of it need not hear that it was taken back.
            if (row.SentId is null) return null;
            var gone = GivenReply.Withdrawn(mission, fact.Number) with { Conversation = fact.Conversation, Partner = fact.Partner, By = rows.Logged(row.Mission, row.ToSeq)!.Place.By };
            return Message(ReplyCards.Withdrawn(home.IsPartner ? ReplyWords.In(turn.Language).SomeFollower : rows.NameOf(gone, turn.Language), gone.Key, turn), home);
        }

        if (home.IsPartner) return Message(ReplyCards.AtHomeOfPartners(ReplyWords.In(turn.Language).HasCome(reply.Key), reply, turn, rows), home, GiveReply.About(reply with { TrialId = null }));
        var trial = reply.TrialId is { } id ? rows.Trial(id) : null;
        return Message(ReplyCards.AtHome(reply, rows.NameOf(reply, turn.Language), trial, turn, rows), home, GiveReply.About(trial is null ? reply with { TrialId = null } : reply));
    }

    public static Drawing? Of(ReplyAnswered fact, OutboxRow row, Rows rows, DateTimeOffset now, Func<string> newId, TeamsClient client)
    {
        if (rows.Reply(fact.Reply) is not { } reply || rows.Recipient(row.Conversation) is not { IsReached: true } to) return null;
        // Who was removed meanwhile is told nothing more; what they were told is taken back all the same.
        if ((row.SentId is null || reply.Answer is not null) && rows.Listener(row.Mission, row.Conversation) is null) return null;
        if (row.SentId is null && reply.Answer is null) return null;
        var turn = to.Turn(row.Tenant, reply.Language, now, newId, client) with { Language = reply.Language };
        var trial = reply.TrialId is { } id ? rows.As(to.Reader(row.Tenant)).Trial(id) : null;
        return Message(ReplyCards.Answer(reply, trial, turn, rows), to, GiveReply.About(trial is null ? reply with { TrialId = null } : reply));
    }

    public static Drawing Message(AdaptiveCard card, Recipient to, Topic? topic = null) => new(Outgoing.Message(card, to.Channel), topic);
}
