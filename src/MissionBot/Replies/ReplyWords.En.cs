using MissionBot.BotFramework.Activities;
using MissionBot.Words;

namespace MissionBot.Replies;

sealed record ReplyWordsEn : ReplyWords
{
    public static readonly ReplyWordsEn Said = new();

    public override string SomeFollower => "a conversation that follows";

    public override string About => "About";

    public override string IsSent => "Your reply goes to the mission’s team";

    public override string AnswerComesHere => "What they answer comes here.";

    public override string IsAnsweredBy(string name) => $"Answered by {name}";

    public override string TheirAnswer => "The answer";

    public override string YouWrote => "You wrote";

    public override string From(string name) => $"Reply from {name}";

    public override string HasCome(string key) => $"A reply has come: {key}";

    public override string TookBack(string name, string key) => $"The reply {key} from {name} was taken back.";

    public override string AnswerGoesTo(string name) => $"Your answer goes to {name}";

    public override string ToWhat(string key) => $"To the reply {key}:";

    public override string AnswerFrom(string mission) => $"Answer from mission {mission}";

    public override string AnswerTakenBack(string mission) => $"Mission {mission} took back an answer that stood here.";

    public override string NothingToReplyTo(string kind) => $"{Place(kind)} follows no mission, so nobody would get your reply. What you wrote is not lost: follow a mission first, then say it again.";

    public override string IsNotFollowed(string key, string kind) => $"{Place(kind)} does not follow {key} (any more), so nobody would get your reply. It was not sent; what you wrote is not lost.";

    public override string LivesHere(string key, bool waits) => waits
        ? $"Mission {key} lives here: replies of those who follow it arrive here, and you answer them. These wait for an answer:"
        : $"Mission {key} lives here: replies of those who follow it arrive here. None waits for an answer. To write to all of them: announce {key}: …";

    public override string AnswerThis(string key) => $"Answer {key}";

    public override string HomeIsGone(string key, string leaders) => leaders.Length > 0
        ? $"I cannot write to where mission {key} lives at the moment, so your reply was not sent; what you wrote is not lost. Ask those who lead the mission: {leaders}."
        : $"I cannot write to where mission {key} lives at the moment, so your reply was not sent; what you wrote is not lost. Try again later.";

    public override string NothingWaits => "No reply waits for an answer here.";

    public override string IsWithdrawn(string key) => $"The reply {key} was taken back by those who gave it, so there is nothing to answer. Your text was not sent.";

    public override string IsAnswered(string key, string by, string answer) => $"{by} has answered {key} already: “{answer}”. Your text was not sent. To write to all who follow: announce.";

    public override string IsGone(string name, string mission) => $"{Beginning(name)} cannot be reached any more, or follows {mission} no longer, so your answer was not sent. What you wrote is not lost.";

    public override string WasTakenBack(string key) => $"The reply {key} was taken back by those who gave it.";

    public override string DidNotReach(string what, IReadOnlyList<string> names) => names.Count == 0 ? $"{what} did not arrive" : $"{what} did not reach {Sentence.List(names, Language.English)}";

    public override string NoLongerReached => "They cannot be reached any more: they took me out, or the conversation is gone.";

    public override string StandsHere => "They cannot be reached any more, so it stands here:";

    public override string Named(string key) => $"Reply {key}";

    public override string AnswerTo(string key) => $"Answer to reply {key}";

    public override string ReplyAnew => "Say in another reply what holds now: reply …";

    public override string AnswersStay => "It was read by now: say what holds instead, when they reply again.";

    static string Beginning(string name) => name == Said.SomeFollower ? char.ToUpperInvariant(name[0]) + name[1..] : name;

    static string Place(string kind) => kind switch
    {
        ConversationTypes.Channel => "This channel",
        ConversationTypes.GroupChat => "This chat",
        _ => "This chat of ours",
    };
}
