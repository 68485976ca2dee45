using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Replies;

/// <summary>What a conversation said to those who work on a mission, and what it was answered.</summary>
static class ShowReply
{
    public static Verb Verb { get; } = new Verb.Question(
        new("show reply", "vis svar", "replies", "svarene"),
        Shape.Of(AnswerReply.ReplyField, null),
        (given, turn, rows) => Answer(given.Get(AnswerReply.ReplyField), turn, rows))
    {
        Phrases = ReplyPhrases.Show,
        Help = new("Shows what a conversation that follows the mission said, and what it was answered.", "Viser, hvad en samtale, der følger missionen, har sagt, og hvad den fik at vide."),
        Example = new("show reply youth/3", "vis svar mad/3"),
        Button = new("Show the reply", "Vis svaret"),
    };

    static Reply Answer(GivenReply reply, Turn turn, Rows rows)
    {
        if (reply.IsWithdrawn) return new Reply.Refused(ReplyWords.In(turn.Language).WasTakenBack(reply.Key));
        var card = rows.Reader.IsPartner ? ReplyCards.Given(reply, turn, rows) : ReplyCards.AtHome(reply, rows.NameOf(reply, turn.Language), reply.TrialId is { } id ? rows.Trial(id) : null, turn, rows);
        return new Reply.Shown(rows.Reader.IsPartner ? card.ViewOf(Verb, AnswerReply.ReplyField, reply.Key, turn) : card, GiveReply.About(reply));
    }
}
