using MissionBot.AdaptiveCards;
using MissionBot.Announcements;
using MissionBot.BotFramework.Activities;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Missions;
using MissionBot.Partners;
using MissionBot.Reminders;
using MissionBot.Storage;
using MissionBot.Updates;
using MissionBot.Words;

namespace MissionBot.Replies;

/// <summary>
/// What people wrote to a conversation that is no more, or that the bot may not write to, comes back to where it was written: an answer and
/// an announcement to where the mission lives, a reply to whoever gave it. Nobody goes on thinking that it arrived.
/// </summary>
static class Returned
{
    /// <returns>Null where it was taken back meanwhile, or there is nobody to tell.</returns>
    public static Drawing? Of(ReplyAnswered fact, OutboxRow row, Rows rows, DateTimeOffset now, Func<string> newId, TeamsClient client)
    {
        if (rows.Reply(fact.Reply) is not { Answer: { } answer } reply || rows.Recipient(row.Conversation) is not { IsReached: true } home) return Gone(row, rows, now, newId, client);
        var turn = home.Turn(row.Tenant, reply.Language, now, newId, client);
        var words = ReplyWords.In(turn.Language);
        var alone = IsRefusedAlone(reply, row, rows) ? rows.Person(reply.By) : null;
        var own = Parts.Card(turn.Language,
                [
                    Parts.Heading(words.DidNotReach(words.AnswerTo(reply.Key), [rows.NameOf(reply, turn.Language)])),
                    alone is null ? Parts.Line(words.StandsHere) : ForYou(alone, turn),
                    Parts.Words(answer),
                    Parts.Subtle(words.ToWhat(reply.Key)),
                    Parts.Words(Parts.Cut(reply.Text)),
                ])
            .With(Invite(reply, turn, rows));
        // Where partners read along, whoever it is for is called all the same, and is shown it by their client, as the team is.
        var card = home.IsPartner ? ReplyCards.AtHomeOfPartners(words.DidNotReach(words.AnswerTo(reply.Key), []), reply, turn, rows) : own;
        if (alone is not null && home.IsPartner)
            card = card with { Body = [ForYou(alone, turn), Parts.Line(words.AnswerTo(reply.Key))], Refresh = card.Refresh is { } refresh ? refresh with { UserIds = [alone.Address!, .. refresh.UserIds] } : null };
        return ReplyDrawings.Message(card, home, GiveReply.About(reply with { TrialId = null }));
    }

    /// <inheritdoc cref="Of(ReplyAnswered, OutboxRow, Rows, DateTimeOffset, Func{string}, TeamsClient)"/>
    public static Drawing? Of(ReplyGiven fact, OutboxRow row, Rows rows, DateTimeOffset now, Func<string> newId, TeamsClient client)
    {
        if (rows.Reply(fact.Reply) is not { } reply || rows.Listener(row.Mission, row.Conversation) is not { } to) return Gone(row, rows, now, newId, client);
        var turn = to.Turn(row.Tenant, reply.Language, now, newId, client);
        var leaders = rows.LeadersOf(reply.MissionId).Where(leader => leader.IsHere).Select(leader => turn.NameOf(leader.Person, rows));
        return ReplyDrawings.Message(
            Parts.Card(turn.Language, Parts.Line(ReplyWords.In(turn.Language).HomeIsGone(reply.MissionKey, Sentence.List([.. leaders], turn.Language))), Parts.Words(reply.Text)), to);
    }

    /// <inheritdoc cref="Of(ReplyAnswered, OutboxRow, Rows, DateTimeOffset, Func{string}, TeamsClient)"/>
    public static Drawing? Of(AnnouncementMade fact, OutboxRow row, Rows rows, DateTimeOffset now, Func<string> newId, TeamsClient client)
    {
        if (rows.Announcement(fact.Announcement) is not { } announcement || rows.Recipient(row.Conversation) is not { IsReached: true } home) return Gone(row, rows, now, newId, client);
        var turn = home.Turn(row.Tenant, fact.Language, now, newId, client);
        var words = ReplyWords.In(turn.Language);
        var names = rows.LostAt(row.Mission, row.ToSeq).Select(place => rows.NameOfPlace(place, row.Mission, turn.Language)).Distinct().ToList();
        return ReplyDrawings.Message(
            Parts.Card(turn.Language, Parts.Heading(words.DidNotReach(AnnouncementWords.In(turn.Language).Named(announcement.Key), names)), Parts.Subtle(words.NoLongerReached), Parts.Words(Parts.Cut(announcement.Text))),
            home);
    }

    // What was said of it is said no longer; who never heard of it need not hear that.
    static Drawing? Gone(OutboxRow row, Rows rows, DateTimeOffset now, Func<string> newId, TeamsClient client)
    {
        if (row.SentId is null || rows.Recipient(row.Conversation) is not { IsReached: true } there) return null;
        var turn = there.Turn(row.Tenant, Language.English, now, newId, client);
        return ReplyDrawings.Message(Parts.Card(turn.Language, Parts.Line(UpdateWords.In(turn.Language).ShownNoLonger)), there);
    }

    static TextBlock ForYou(Person person, Turn turn) => Parts.Line(Parts.Mention(person) + CardText.Plain(ReminderWords.In(turn.Language).NotAlone));

    static AdaptiveCards.CardAction? Invite(GivenReply reply, Turn turn, Rows rows) =>
        reply.Partner is { } partner && rows.Partner(partner) is { } known && rows.Mission(reply.MissionId) is { } mission ? PartnerCards.Invite(known.Name, mission, turn) : null;

    // Who may not be written to alone reads where the mission lives, as long as they are there; whose account is gone does not.
    static bool IsRefusedAlone(GivenReply reply, OutboxRow row, Rows rows) =>
        rows.Recipient(reply.Conversation) is { Kind: ConversationTypes.Personal } place && (place.PlaceTenant.Length == 0 || place.PlaceTenant == row.Tenant)
        && rows.WhyLost(row.Mission, row.ToSeq, reply.Conversation) == nameof(Ending.Refused) && !rows.HasLeft(row.Conversation, reply.By)
        && rows.Person(reply.By) is { Address: not null };
}
