namespace MissionBot.Commands;

/// <summary>The sentences of a message. Few are one: "Who leads youth? The invitation has to go out."</summary>
static class Sentences
{
    const int Most = 5;

    static readonly char[] Ends = ['.', '?', '!', '…', '\n'];

    /// <returns>The message itself where it has one, or too many to be a question with its reason.</returns>
    public static string[] Of(string said)
    {
        var parts = new List<string>();
        var begin = 0;
        for (var at = 0; at < said.Length; at++)
            if ((Ends.Contains(said[at]) || IsSmile(said, at)) && (at + 1 >= said.Length || char.IsWhiteSpace(said[at + 1]) || said[at] == '\n') && !IsNumbered(said, at)) Add(at + 1);
        Add(said.Length);
        return parts.Count is 0 or > Most ? [said] : [.. parts];

        void Add(int end)
        {
            if (said[begin..end].Trim() is { Length: > 1 } part) parts.Add(part);
            begin = end;
        }
    }

    /// <summary>The sentences, and what stands before a comma or a dash: "where are we on food, just the headlines".</summary>
    public static IEnumerable<string> AndClauses(string said) => Of(said) is var all
        ? all.Concat(all.Select(Clause).OfType<string>())
        : [];

    /// <summary>
    /// What stands behind each comma, colon or dash: "since I'm changing jobs, hand mentors over to Priya, she knows". Of two words it is only a
    /// question: "been off two weeks, anything new".
    /// </summary>
    public static IEnumerable<string> Later(string said) =>
        from sentence in Of(said)
        from clause in sentence.Split(Breaks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Skip(1).Take(Most)
        where Scan.WordCount(Chatter.Strip(clause).Bare) >= ShortestClause || (Scan.WordCount(clause) >= ShortestQuestion && Interrogative.Is(clause))
        select WithoutThen(clause);

    static readonly string[] Breaks = [", ", ": ", " – ", " - "];

    const int ShortestQuestion = 2;

    const int ShortestClause = 3;

    // "…, så giv den videre".
    static string WithoutThen(string clause) => Scan.WordAt(clause, 0, "så") ? clause[2..].TrimStart() : clause;

    // ":)", ";-)", "😊": few people write a full stop behind them.
    static bool IsSmile(string said, int at) => at > 0 && ((said[at] == ')' && said[at - 1] is ':' or ';' or '-') || char.IsLowSurrogate(said[at]));

    // "5,1 %" is one number.
    static string? Clause(string sentence)
    {
        var at = sentence.IndexOfAny(Stops);
        while (at > 0 && sentence[at] == ',' && at + 1 < sentence.Length && char.IsDigit(sentence[at - 1]) && char.IsDigit(sentence[at + 1])) at = sentence.IndexOfAny(Stops, at + 1);
        return at > 0 ? sentence[..at].TrimEnd() : null;
    }

    static readonly char[] Stops = [',', '–', ';'];

    // "den 1. marts", "4. kvartal", "ca. otte", "kl. 17": a point behind a number or a short word may be part of it.
    static bool IsNumbered(string said, int at) => said[at] == '.' && at > 0
        && (char.IsDigit(said[at - 1]) || (at + 2 < said.Length && char.IsLower(said[at + 2])));
}
