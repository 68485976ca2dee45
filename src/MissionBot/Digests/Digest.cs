using MissionBot.AdaptiveCards;
using MissionBot.Commands;
using MissionBot.Following;
using MissionBot.Learnings;
using MissionBot.Missions;
using MissionBot.Storage;

namespace MissionBot.Digests;

/// <summary>What a window of a mission's log came to: what moved, was tried and was learned in it, and what is stuck or comes up now.</summary>
sealed record Digest(
    Mission Mission,
    IReadOnlyList<MissionNews> News,
    IReadOnlyList<Moved> Moved,
    IReadOnlyList<Tried> Tried,
    IReadOnlyList<Learned> Learned,
    IReadOnlyList<Stuck> Stuck,
    IReadOnlyList<ComingUp> ComesUp)
{
    /// <summary>Something happened. What is merely stuck, or comes up, sends no card: it stood there before.</summary>
    public bool HasNews => News.Count + Moved.Count + Tried.Count + Learned.Count > 0;

    public static Digest Of(DigestSource source, Wished wished, DateOnly today) => new(
        source.Mission,
        [.. MissionNews.In(source).Where(wished.Wants)],
        [.. Digests.Moved.In(source).Where(moved => wished.Wants(moved, today))],
        [.. Digests.Tried.In(source).Where(wished.Wants)],
        [.. Digests.Learned.In(source).Where(learned => wished.Wants(learned.Learning, source.Trial(learned.Learning.TrialId)))],
        [.. Digests.Stuck.In(source, wished, today)],
        [.. ComingUp.In(source, wished, today)]);

    /// <summary>The digest of a follower, in their language, for what was recorded since they were told last.</summary>
    /// <param name="turn">The moment it is told at, in the place and language of the subscription.</param>
    /// <returns>Null where nothing happened that they want to hear of.</returns>
    public static AdaptiveCard? For(Rows rows, Subscription subscription, Window window, Turn turn)
    {
        if (window.IsEmpty || rows.Mission(subscription.MissionId) is not { } mission) return null;
        var source = rows.DigestSource(mission, window, turn.Language);
        var digest = Of(source, new(subscription.Wishes, rows.Us(subscription)), turn.Today);
        return digest.HasNews ? DigestCards.Sent(digest, source.Since, subscription, turn) : null;
    }
}

/// <param name="IsCorrected">It was known before, and says something else now.</param>
sealed record Learned(Learning Learning, bool IsCorrected)
{
    /// <summary>Newest first.</summary>
    public static IEnumerable<Learned> In(DigestSource source)
    {
        var logged = source.Of<LearningLogged>().Select(one => one.Fact.Learning).ToHashSet();
        return source.Learnings
            .Select(learning => new Learned(learning, !logged.Contains(learning.Id)))
            .Reverse().OrderBy(learned => learned.IsCorrected);
    }
}
