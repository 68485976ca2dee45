namespace MissionBot.Commands;

/// <summary>Whether what a sentence tells happened, as far as its words show.</summary>
static class Reality
{
    // It did not happen, or not yet, or somebody else said so: no change is offered.
    static readonly string[] Unreal =
    [
        "not", "never", "nobody", "nothing", "if", "unless", "hope", "hopes", "before", "until", "said", "says", "will", "won't", "don't", "doesn't", "didn't", "can't", "isn't", "hasn't", "haven't",
        "ikke", "aldrig", "ingen", "ingenting", "hvis", "medmindre", "håber", "inden", "før", "siger", "sagde", "når",
    ];

    // "Perhaps an experiment" is a wish to ask about; a number that is wished for is no measurement.
    static readonly string[] Wished = ["might", "maybe", "perhaps", "would", "should", "target", "goal", "aim", "måske", "målet", "måltallet", "ville", "burde"];

    static readonly string[] Supposed = ["think", "thinks", "believe", "heard", "want", "wants", "could", "must", "tror", "mener", "hørte", "hørt", "bør", "skal", "skulle", "kunne", "ønsker"];

    // Before the hint, or just after it as in Danish: "startede ikke".
    public static bool IsUnreal(string said, int hint, bool isOfNumbers)
    {
        var before = Words(said[..hint]);
        var after = said[hint..].Split(' ', 3);
        return before.Any(word => Unreal.Contains(word) || (isOfNumbers && Wished.Contains(word))) || (after.Length > 1 && after[1] is "ikke" or "not");
    }

    /// <summary>Nothing in it speaks for its having happened without doubt.</summary>
    public static bool IsDoubtful(string said) => Words(said).Any(word => Unreal.Contains(word) || Wished.Contains(word) || Supposed.Contains(word));

    static string[] Words(string said) => said.Split([' ', ',', '.', '?', '!', ':', ';', '\n', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
}
