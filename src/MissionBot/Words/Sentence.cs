namespace MissionBot.Words;

/// <summary>How a sentence joins its parts.</summary>
public static class Sentence
{
    /// <summary>"a, b and c", "a, b og c".</summary>
    public static string List(IReadOnlyList<string> items, Language language) => items.Count < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items.Take(items.Count - 1))} {language.Pick("and", "og")} {items[^1]}";
}
