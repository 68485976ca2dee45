using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Teams;

/// <summary>application/search: what somebody types into a list of choices that is too long to be sent along.</summary>
/// <param name="Dataset">What the list is of, as the card named it.</param>
public sealed record ChoiceSearch(string? Dataset, string Text, int Skip, int Top)
{
    const int Usual = 15, Most = 100, MostSkipped = 10_000;

    public static ChoiceSearch Of(Activity activity) => new(
        activity.Value.TextAt("dataset"),
        activity.Value.TextAt("queryText")?.Trim() ?? "",
        Math.Clamp(activity.Value.NumberAt("queryOptions", "skip") ?? 0, 0, MostSkipped),
        Math.Clamp(activity.Value.NumberAt("queryOptions", "top") ?? Usual, 1, Most));
}
