namespace MissionBot.Commands;

/// <summary>A line that begins with a verb, as the grammar splits it.</summary>
static class PlainLine
{
    public static Understood Read((Verb Verb, int End) at, string said, string bare, ReadContext context, Known? known)
    {
        at.End = Politely(said, at.End);
        if (at.Verb.Writes && Politeness.IsAll(said, at.End)) said = bare = said[..at.End];
        var given = Split(at.Verb, said, at.End, context);
        // "start gadekøkken tak": no name holds the politeness, and a verb without a text of its own has no other words.
        if (bare.Length < said.Length && bare.Length >= at.End && at.Verb.Shape.Rest is null && known?.Certainty(at.Verb, given) == Certainty.None) given = Split(at.Verb, bare, at.End, context);
        if (known is not null && at.Verb is { Writes: true, Shape: { About: IReferenceField and Field about, Rest: { } rest } } && !given.Values.ContainsKey(about.Id))
            given = NamedInText(at.Verb, (about, rest), said, at.End, given, context, known);
        // A code may begin with a word: THEM-2345-ABCD.
        var isPlain = at.Verb.Alone?.Invoke(said[at.End..].Trim()) == true;
        return new(at.Verb, given) { IsGuess = IsAsked(at.Verb, said, given) || (!isPlain && IsOfSpeech(at, said)) };
    }

    /// <summary>"Try to be there", "fortæl lidt om mad-2": with what follows, the verb may be no command.</summary>
    public static bool IsOfSpeech((Verb Verb, int End) at, string said) => at.Verb.NoCommandBefore.Any(word => Scan.WordAt(said, Scan.SkipBlanks(said, Politely(said, at.End)), word));

    // "Learning from mentors: what is the budget?" wants to know it; who begins with the verb has it kept.
    static bool IsAsked(Verb verb, string said, Given given) => said.EndsWith('?') && verb.Quoted is { } text && given.Typed.GetValueOrDefault(text.Id) is { } words
        && verb.Name.MatchAt(said, Scan.SkipSpace(said, 0)) < 0 && Interrogative.Is(words);

    // "Registrer venligst følgende: …".
    static int Politely(string said, int at)
    {
        while (Polite.FirstOrDefault(word => Scan.WordAt(said, Scan.SkipBlanks(said, at), word)) is { } word)
            at = Scan.SkipBlanks(said, at) + word.Length is var end && end < said.Length && said[end] == ':' ? end + 1 : end;
        return at;
    }

    static readonly string[] Polite = ["please", "kindly", "the following", "venligst", "lige", "følgende"];

    // "learn breakfast clubs the fruit was left": nobody is asked which trial action was meant. The words stay whole, for they may need the name.
    static Given NamedInText(Verb verb, (Field Thing, Field Text) about, string said, int at, Given given, ReadContext context, Known known)
    {
        foreach (var colon in new[] { Dashed(said, at), said.IndexOf('\n', at) is var end and > 0 ? $"{said[..end].TrimEnd()}:{said[end..]}" : null })
            if (colon is not null && Split(verb, colon, at, context) is var split && split.Values.ContainsKey(about.Thing.Id) && known.Certainty(verb, split) == Certainty.Sure) return split;
        // A name alone is no text.
        return given.Typed.TryGetValue(about.Text.Id, out var text) && known.Named((IReferenceField)about.Thing, text) is { At: 0, IsNear: false } named && Scan.WordCount(text[Math.Min(named.Length, text.Length)..]) > 1
            && !known.IsAll(about.Thing, text)
            ? given.With(about.Thing, named.Thing.Key, new Unresolved(named.Thing.Key))
            : given;
    }

    // "Learning from mentors - calls are too many": a dash after a name is a colon.
    static string? Dashed(string said, int at)
    {
        var dash = said.IndexOfAny(['-', '–', '—'], at);
        while (dash > 0 && !(said[dash - 1] == ' ' && dash + 1 < said.Length && said[dash + 1] == ' ')) dash = said.IndexOfAny(['-', '–', '—'], dash + 1);
        return dash > 0 && said.IndexOf(':', at) is var colon && (colon < 0 || colon > dash) ? $"{said[..(dash - 1)]}:{said[(dash + 1)..]}" : null;
    }

    public static Given Split(Verb verb, string line, int at, ReadContext context) => verb.Writes
        ? LineSplitter.Split(verb.Shape, line, at, context)
        : QuestionSplitter.Split(verb.Shape, line, at, context);
}
