namespace MissionBot.Commands;

/// <summary>English words drawn together, with the apostrophe or, as people type, without it: "we've", "whats". Both are one way to say it.</summary>
static class Contractions
{
    static readonly Dictionary<string, string> Known = new[]
    {
        ("i", "'ve", "have"), ("we", "'ve", "have"), ("they", "'ve", "have"), ("you", "'ve", "have"),
        ("we", "'re", "are"), ("they", "'re", "are"), ("you", "'re", "are"), ("i", "'m", "am"),
        ("i", "'d", "would"), ("we", "'d", "would"), ("they", "'d", "would"), ("you", "'d", "would"), ("they", "'ll", "will"),
        ("what", "'s", "is"), ("what", "'ve", "have"), ("how", "'s", "is"), ("where", "'s", "is"), ("who", "'s", "is"), ("when", "'s", "is"), ("there", "'s", "is"), ("here", "'s", "is"), ("that", "'s", "is"), ("let", "'s", "us"),
    }.SelectMany(one => new[] { ($"{one.Item1}{one.Item2}", $"{one.Item1} {one.Item3}"), ($"{one.Item1}{one.Item2[1..]}", $"{one.Item1} {one.Item3}") })
        .Where(one => one.Item1 is not ("were" or "id" or "wed"))
        // Danish, as it is spoken.
        .Concat([("hva", "hvad"), ("ka", "kan"), ("ku", "kunne"), ("sku", "skulle"), ("ska", "skal"), ("ik", "ikke")])
        .ToDictionary(one => one.Item1, one => one.Item2, StringComparer.Ordinal);

    public static string Whole(string word) => Known.GetValueOrDefault(word, word);
}
