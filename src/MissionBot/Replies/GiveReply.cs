using MissionBot.AdaptiveCards;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Following;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Updates;
using MissionBot.Words;

namespace MissionBot.Replies;

/// <summary>A conversation that follows a mission says something to those who work on it; what they answer comes back.</summary>
public sealed record GiveReply(Followed To, string Text)
{
    const int MostOffered = 5;

    internal static readonly ReferenceField<Followed> ToField = new("mission", new("mission or trial action", "mission eller prøvehandling", "mission", "trial action", "prøvehandling"), RepliedTo.Only);

    internal static readonly TextField TextField = new TextField("text", new("what you want to say", "det, du vil sige", "message", "besked", "text", "tekst"))
        .Hint("a question, an offer, what you see yourselves", "et spørgsmål, et tilbud, det I selv ser");

    public static Verb Verb { get; } = new Verb.Change<GiveReply, Loaded>(
        new("reply", "svar", "reply to", "svar på"),
        Right.TakePart,
        Shape.Of(ToField, TextField) with { LoneTextIsRest = true },
        given => new GiveReply(given.Get(ToField), given.Get(TextField)),
        Load,
        Decide)
    {
        NoCommandBefore = ["all", "by", "soon", "later", "alle", "senere", "snart", "udbedes"],
        Phrases = ReplyPhrases.Give,
        Help = new(
            "Says something to those who work on a mission that this conversation follows. What they answer comes back here.",
            "Siger noget til dem, der arbejder med en mission, som samtalen følger. Det, de svarer, kommer hertil."),
        Example = new("reply youth-1: We can lend our hall on Tuesdays", "svar mad-1: Vi kan låne vores køkken ud om tirsdagen"),
        Button = new("Reply", "Svar"),
        Submit = new("Send", "Send"),
    };

    /// <summary>Below what a follower is told.</summary>
    public static Execute ButtonFor(string key, Turn turn) => Offer.Open(Verb, Verb.ButtonTitle(turn.Language), turn, (ToField, key));

    static Loaded Load(GiveReply command, Turn turn, Rows rows)
    {
        var mission = command.To.Mission;
        var place = turn.Conversation.PlaceId;
        return new(
            rows.HomeOf(mission.Id),
            rows.Listener(mission.Id, place) is not null,
            rows.PartnerAt(place, mission.Id),
            rows.LastReplyNumber(mission) + 1,
            turn.IsForPartners ? [] : rows.OpenReplies(mission.Id),
            [.. rows.LeadersOf(mission.Id).Where(leader => leader.IsHere).Select(leader => turn.NameOf(leader.Person, rows))]);
    }

    static Outcome Decide(GiveReply command, Loaded loaded, Turn turn)
    {
        var words = ReplyWords.In(turn.Language);
        var (mission, trial) = command.To;
        var place = turn.Conversation.PlaceId;
        if (loaded.Home?.Id == place)
            return new Reply.Refused(words.LivesHere(mission.Key, loaded.Open.Count > 0)) { Instead = [.. loaded.Open.Take(MostOffered).Select(open => AnswerReply.ButtonFor(open, words.AnswerThis(open.Key), turn))] };
        if (!loaded.Follows)
            return new Reply.Refused(words.IsNotFollowed(mission.Key, turn.Conversation.Kind)) { Instead = [Offer.Open(Follow.Verb, Follow.Verb.ButtonTitle(turn.Language), turn, (FollowFields.What, mission.Key))] };
        if (loaded.Home is not { IsReached: true } home) return new Reply.Refused(words.HomeIsGone(mission.Key, Sentence.List(loaded.Leaders, turn.Language)));
        var fact = new ReplyGiven(turn.NewId(), loaded.Number, place, loaded.Partner, trial?.Id, turn.Language, new(command.Text));
        var reply = new GivenReply(fact.Reply, mission.Id, mission.Key, loaded.Number, 1, place, loaded.Partner, trial?.Id, turn.Language, command.Text, turn.Speaker.Id, turn.Today, null, null);
        return new Outcome(new Reply.Shown(ReplyCards.Given(reply, trial, null, turn), About(reply)), [new NewFact(mission.Id, fact)])
        {
            IsToldOnHere = true,
            Keeps = rows => rows.Post(home, mission.Id, rows.Reply(fact.Reply)!.Seq, OutboxRow.Reply, turn.Now),
        };
    }

    internal static Topic About(GivenReply reply) =>
        new(reply.TrialId is null ? "mission" : "trial", reply.TrialId ?? reply.MissionId, reply.MissionId) { IsAside = true };

    /// <param name="Number">What the reply is called by.</param>
    /// <param name="Open">What waits for an answer, for those who may give one.</param>
    internal sealed record Loaded(Recipient? Home, bool Follows, string? Partner, int Number, IReadOnlyList<GivenReply> Open, IReadOnlyList<string> Leaders);
}
