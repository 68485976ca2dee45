namespace MissionBot.Commands;

/// <summary>
/// Which hints stand in a sentence, and where. There are hundreds of them: by their first letters it is known which of them may begin
/// at a word, and only those are looked for.
/// </summary>
sealed class HintWords
{
    const int LongHint = 6;

    readonly Dictionary<(char First, char Second), List<(Verb Verb, string Hint)>> beginning = [];

    public HintWords(IEnumerable<Verb> verbs)
    {
        foreach (var verb in verbs)
            foreach (var hint in verb.Hints)
            {
                if (!beginning.TryGetValue((hint[0], hint[1]), out var same)) beginning[(hint[0], hint[1])] = same = [];
                same.Add((verb, hint));
            }
    }

    /// <param name="said">Folded.</param>
    public Dictionary<Verb, List<(int At, int Length)>> In(string said)
    {
        var found = new Dictionary<Verb, List<(int, int)>>();
        var looked = new HashSet<(char, char)>();
        for (var at = 0; at + 1 < said.Length; at++)
        {
            if (!Scan.IsBoundary(said, at) || !beginning.TryGetValue((said[at], said[at + 1]), out var hints) || !looked.Add((said[at], said[at + 1]))) continue;
            foreach (var (verb, hint) in hints)
            {
                if (Said(said, hint) is not (>= 0 and var place)) continue;
                if (!found.TryGetValue(verb, out var same)) found[verb] = same = [];
                same.Add((place, hint.Length));
            }
        }

        return found;
    }

    // A long word may have an ending: "prøvehandlingerne" speaks of prøvehandlinger.
    static int Said(string said, string hint) => Scan.WholeWord(said, hint) is var at && (at >= 0 || hint.Length < LongHint || hint.Contains(' ', StringComparison.Ordinal)) ? at : Scan.Word(said, hint, KnownName.Endings);
}
