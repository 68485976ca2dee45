namespace MissionBot.Learnings;

/// <summary>
/// How much a text has in common with what is planned. One shared word is chance, so it takes two that tell something, or one
/// that both are called by.
/// </summary>
sealed class Likeness
{
    const int MostWords = 12;

    const double Enough = 2, FaintWeight = 0.5, TitleWeight = 0.5;

    readonly IReadOnlyList<string> title;

    Likeness(IReadOnlyList<string> title, IReadOnlyList<string> words)
    {
        this.title = title;
        Words = words;
    }

    /// <summary>What is looked for: the words that tell most, those of the title first.</summary>
    public IReadOnlyList<string> Words { get; }

    public IEnumerable<string> Telling => Words.Where(word => !TellingWords.IsFaint(word));

    public static Likeness To(string title, string? hypothesis)
    {
        var called = TellingWords.Of(title).ToList();
        return new(called, [.. called.Concat(TellingWords.Of(hypothesis ?? "")).Distinct(StringComparer.Ordinal).OrderBy(TellingWords.IsFaint).Take(MostWords)]);
    }

    /// <param name="otherTitle">What the other trial action is called.</param>
    /// <param name="texts">What else is said there: hypothesis, what was seen.</param>
    /// <returns>Null where they are not alike.</returns>
    public double? With(string otherTitle, params ReadOnlySpan<string?> texts)
    {
        var called = TellingWords.Of(otherTitle).ToList();
        var said = called.ToList();
        foreach (var text in texts)
            if (text is not null) said.AddRange(TellingWords.Of(text));
        var (telling, faint, shared) = (0, 0, 0.0);
        foreach (var word in Words)
        {
            if (!said.Exists(other => TellingWords.AreAlike(word, other))) continue;
            if (TellingWords.IsFaint(word)) faint++;
            else telling++;
            if (!TellingWords.IsFaint(word) && title.Contains(word) && called.Exists(other => TellingWords.AreAlike(word, other))) shared += TitleWeight;
        }

        if (telling == 0) return null;
        var likeness = telling + (FaintWeight * faint) + shared;
        return likeness >= Enough ? likeness : null;
    }
}
