using MissionBot.Words;

namespace MissionBot.Replies;

abstract record ReplyWords
{
    public static ReplyWords In(Language language) => language.Pick<ReplyWords>(ReplyWordsEn.Said, ReplyWordsDa.Said);

    /// <summary>A conversation without a name that is known.</summary>
    public abstract string SomeFollower { get; }

    public abstract string About { get; }

    public abstract string IsSent { get; }

    public abstract string AnswerComesHere { get; }

    public abstract string IsAnsweredBy(string name);

    public abstract string TheirAnswer { get; }

    public abstract string YouWrote { get; }

    /// <param name="name">An organisation's, a conversation's or a person's.</param>
    public abstract string From(string name);

    /// <summary>Where others than the team read along, who said it and what is not told.</summary>
    public abstract string HasCome(string key);

    public abstract string TookBack(string name, string key);

    public abstract string AnswerGoesTo(string name);

    public abstract string ToWhat(string key);

    public abstract string AnswerFrom(string mission);

    public abstract string AnswerTakenBack(string mission);

    public abstract string NothingToReplyTo(string kind);

    public abstract string IsNotFollowed(string key, string kind);

    /// <param name="waits">Something waits for an answer.</param>
    public abstract string LivesHere(string key, bool waits);

    public abstract string AnswerThis(string key);

    /// <param name="leaders">By name; empty where nobody is named.</param>
    public abstract string HomeIsGone(string key, string leaders);

    public abstract string NothingWaits { get; }

    public abstract string IsWithdrawn(string key);

    public abstract string IsAnswered(string key, string by, string answer);

    public abstract string IsGone(string name, string mission);

    public abstract string WasTakenBack(string key);

    /// <param name="what">An answer or an announcement, by name.</param>
    /// <param name="names">Whom it was for; empty where that is not for all to read.</param>
    public abstract string DidNotReach(string what, IReadOnlyList<string> names);

    public abstract string NoLongerReached { get; }

    public abstract string StandsHere { get; }

    /// <summary>A reply as a thing that happened.</summary>
    public abstract string Named(string key);

    public abstract string AnswerTo(string key);

    /// <summary>What to do where it is too late to take it back.</summary>
    public abstract string ReplyAnew { get; }

    public abstract string AnswersStay { get; }
}
