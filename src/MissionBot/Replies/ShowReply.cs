using MissionBot.Commands;
using MissionBot.Trials;

namespace MissionBot.Replies;

/// <summary>A reply and what became of it: for the mission's team, and for the conversation that gave it.</summary>
static class ShowReply
{
    public static Verb Verb { get; } = new Verb.Question(
        new("show reply", "vis svar"),
        Shape.Of(AnswerReply.ReplyField, null),
        (given, turn, rows) =>
        {
            var reply = given.Get(AnswerReply.ReplyField);
            if (reply.IsWithdrawn) return new Reply.Refused(ReplyWords.In(turn.Language).TookBack(ReplyWords.In(turn.Language).SomeFollower, reply.Key));
            var card = rows.Reader.IsPartner
                ? ReplyCards.Given(reply, turn, rows)
                : ReplyCards.AtHome(reply, rows.NameOf(reply, turn.Language), reply.TrialId is { } id ? rows.Trial(id) : null, turn, rows);
            return new Reply.Shown(card, GiveReply.About(reply));
        })
    {
        Help = new("Shows what a conversation that follows a mission said, and what it was answered.", "Viser, hvad en samtale, der følger en mission, har sagt, og hvad den har fået af svar."),
        Example = new("show reply youth/3", "vis svar mad/3"),
    };
}
