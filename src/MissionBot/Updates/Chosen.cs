using MissionBot.Following;

namespace MissionBot.Updates;

/// <summary>What one card writes out, in the order in which it happened, and how many of each kind it leaves to be looked at.</summary>
sealed record Chosen(IReadOnlyList<Update> Shown, IReadOnlyList<(UpdateKind Kind, int Count)> Left)
{
    /// <summary>Where not all fit, those that turn a page come first, and then the newest.</summary>
    public static Chosen Of(IReadOnlyList<Update> all)
    {
        if (all.Count <= UpdateCards.MostLines) return new(all, []);
        var shown = all.OrderByDescending(update => update.IsMilestone).ThenByDescending(update => update.Seq).Take(UpdateCards.MostLines).OrderBy(update => update.Seq).ToList();
        return new(shown, Counted(all.Except(shown)));
    }

    public static IReadOnlyList<(UpdateKind Kind, int Count)> Counted(IEnumerable<Update> updates) =>
        [.. updates.GroupBy(update => update.Kind).OrderBy(same => same.Key).Select(same => (same.Key, same.Count()))];
}
