using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Following;
using MissionBot.Storage;
using MissionBot.Updates;

namespace MissionBot.Replies;

/// <summary>Those who work on a mission answer what a conversation said; the answer goes there.</summary>
public sealed record AnswerReply(GivenReply To, string Text)
{
    internal static readonly ReferenceField<GivenReply> ReplyField = new("reply", new("reply", "svar", "which reply", "hvilket svar"), GivenReplies.Only);

    static readonly TextField TextField = new("text", new("your answer", "jeres svar", "answer", "message", "besked"));

    public static Verb Verb { get; } = new Verb.Change<AnswerReply, Loaded>(
        new("answer", "besvar"),
        Right.Contribute,
        Shape.Of(ReplyField, TextField) with { LoneTextIsRest = true },
        given => new AnswerReply(given.Get(ReplyField), given.Get(TextField)),
        Load,
        Decide)
    {
        NoCommandBefore = ["is", "to", "was", "may", "me", "us", "mig", "os", "venligst"],
        Phrases = ReplyPhrases.Answer,
        Help = new("Answers what a conversation that follows the mission said. The answer goes there.", "Besvarer det, en samtale, der følger missionen, har sagt. Svaret går dertil."),
        Example = new("answer youth/3: Yes please, from next Tuesday", "besvar mad/3: Ja tak, fra næste tirsdag"),
        Button = new("Answer", "Besvar"),
        Submit = new("Send", "Send"),
    };

    public static Execute ButtonFor(GivenReply reply, string title, Turn turn) => Offer.Open(Verb, title, turn, (ReplyField, reply.Key));

    static Loaded Load(AnswerReply command, Turn turn, Rows rows)
    {
        var reply = command.To;
        return new(
            rows.Listener(reply.MissionId, reply.Conversation),
            rows.NameOf(reply, turn.Language),
            reply.AnsweredBy is { } by ? turn.NameOf(by, rows) : null);
    }

    static Outcome Decide(AnswerReply command, Loaded loaded, Turn turn)
    {
        var words = ReplyWords.In(turn.Language);
        var reply = command.To;
        if (reply.IsWithdrawn) return new Reply.Refused(words.IsWithdrawn(reply.Key));
        if (reply.Answer is { } before) return new Reply.Refused(words.IsAnswered(reply.Key, loaded.AnsweredBy!, Parts.Cut(before)));
        if (loaded.To is not { } to) return new Reply.Refused(words.IsGone(loaded.Name, reply.MissionKey));
        var answered = reply with { Answer = command.Text, AnsweredBy = turn.Speaker.Id };
        return new Outcome(new Reply.Shown(ReplyCards.Answered(answered, loaded.Name, turn), GiveReply.About(reply)), [new NewFact(reply.MissionId, new ReplyAnswered(reply.Id, new(null, command.Text)))])
        {
            Retold = [ReplyInverses.Retold(answered)],
            Keeps = rows => rows.Post(to, reply.MissionId, rows.SeqOf(reply.MissionId), OutboxRow.Answer, turn.Now),
        };
    }

    /// <param name="To">Null where it follows no longer.</param>
    internal sealed record Loaded(Recipient? To, string Name, string? AnsweredBy);
}
