namespace MissionBot.Learnings;

/// <summary>
/// How much a text has in common with what is planned. One shared word is chance, so it takes two that tell something; a faint word
/// counts half, and a word that both are called by half as much again.
/// </summary>
sealed class Likeness
{
    const int MostWords = 12;

    const double Enough = 2, FaintWeight = 0.5, TitleWeight = 0.5;

    readonly IReadOnlyList<Term> terms;

    // Many learnings are of one trial action, and many of those are called alike.
    readonly Dictionary<string, List<string>> stems = new(StringComparer.Ordinal);

    Likeness(IReadOnlyList<Term> terms) => this.terms = terms;

    /// <summary>What is looked for: the words that tell most, those of the title first.</summary>
    public IEnumerable<string> Telling => terms.Where(term => !term.IsFaint).Select(term => term.Word);

    public static Likeness To(string title, string? hypothesis)
    {
        var called = TellingWords.Of(title).ToList();
        return new([
            .. from word in called.Concat(TellingWords.Of(hypothesis ?? "")).Distinct(StringComparer.Ordinal)
               let isFaint = TellingWords.IsFaint(word)
               orderby isFaint
               select new Term(word, TellingWords.Stem(word), isFaint, called.Contains(word)),
        ]);
    }

    /// <param name="otherTitle">What the other trial action is called.</param>
    /// <param name="texts">What else is said there: hypothesis, what was seen.</param>
    /// <returns>Null where they are not alike.</returns>
    public double? With(string otherTitle, params ReadOnlySpan<string?> texts)
    {
        var called = Stems(otherTitle);
        var said = called.ToList();
        foreach (var text in texts)
            if (text is not null) said.AddRange(Stems(text));
        var (telling, likeness) = (0, 0.0);
        foreach (var term in terms.Take(MostWords))
        {
            if (!said.Exists(term.IsLike)) continue;
            likeness += term.IsFaint ? FaintWeight : 1;
            if (term.IsFaint) continue;
            telling++;
            if (term.IsOfTitle && called.Exists(term.IsLike)) likeness += TitleWeight;
        }

        return telling > 0 && likeness >= Enough ? likeness : null;
    }

    List<string> Stems(string text) => stems.TryGetValue(text, out var known) ? known : stems[text] = [.. TellingWords.Of(text).Select(TellingWords.Stem)];

    sealed record Term(string Word, string Stem, bool IsFaint, bool IsOfTitle)
    {
        public bool IsLike(string stem) => TellingWords.AreAlike(Stem, stem);
    }
}
