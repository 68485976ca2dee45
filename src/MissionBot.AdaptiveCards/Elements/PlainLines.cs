namespace MissionBot.AdaptiveCards;

static class PlainLines
{
    /// <summary>What is hidden is not said.</summary>
    public static string Of(IEnumerable<Element> elements) => Join("\n", elements.Where(element => element.IsVisible is not false)
        .Select(element => element.PlainText()));

    public static string Of(IEnumerable<CardAction> actions) => Join(" ", actions.Select(action => $"({action.Title})"));

    public static string Join(string separator, IEnumerable<string> texts) =>
        string.Join(separator, texts.Where(text => !string.IsNullOrWhiteSpace(text)));

    /// <summary>Side by side where each is one line, else below one another.</summary>
    public static string Beside(string separator, IReadOnlyList<string> texts) =>
        Join(texts.Any(text => text.Contains('\n', StringComparison.Ordinal)) ? "\n" : separator, texts);
}
