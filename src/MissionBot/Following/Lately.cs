using MissionBot.Commands;
using MissionBot.Digests;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Updates;

namespace MissionBot.Following;

/// <summary>What a follower would have been told lately; where nothing of the kind happened yet, what may come of a trial action there is.</summary>
sealed class Lately(IReadOnlyList<(Update Update, string Headline)> updates, IReadOnlyList<Trial> trials, UpdateWords words)
{
    // Enough to hold one of each kind in any mission that is worked on.
    const int Most = 60;

    public static Lately Of(string mission, long seq, IReadOnlyList<Trial> trials, Turn turn, Rows rows) => new(
        [.. rows.UpdatesOf(mission, Math.Max(0, seq - Most), seq).Select(update => (update, UpdateText.Of(update, isGone: false, turn, rows).Headline))],
        trials,
        UpdateWords.In(turn.Language));

    /// <returns>A headline; null where there is nothing to make one of.</returns>
    public string? Example(Subscription subscription, Us us)
    {
        foreach (var (update, headline) in updates.Reverse())
            if (subscription.Wishes.Wants(update, us)) return headline;
        return trials.FirstOrDefault(new Wished(subscription.Wishes, us).WantsState) is { } one ? words.HasStarted(one.Title) : null;
    }
}
