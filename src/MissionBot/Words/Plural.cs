namespace MissionBot.Words;

/// <summary>English and Danish have the same two forms: one, and all other numbers.</summary>
public static class Plural
{
    /// <summary>The word alone.</summary>
    public static string Of(int n, string one, string many) => n is 1 or -1 ? one : many;

    /// <summary>The number and the word: "1 day", "1,200 residents".</summary>
    public static string Count(int n, string one, string many, Language language) => $"{Numbers.Write(n, language)} {Of(n, one, many)}";
}
