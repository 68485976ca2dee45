namespace MissionBot.Replies;

static class RepliesCapability
{
    public static Capability All { get; } = new("Replies", [GiveReply.Verb, AnswerReply.Verb, ShowReply.Verb], ReplyFacts.Kinds, ["replies", "reply_numbers"]);
}
