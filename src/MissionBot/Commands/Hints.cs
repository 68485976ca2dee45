using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>
/// A sentence that no phrase fits may still say what it is about: by words that hint at a verb, and by the thing it names. Then
/// what it may mean is offered as buttons; nothing is written, and only a question about a thing that is named is answered.
/// </summary>
sealed class Hints(IReadOnlyList<Verb> verbs)
{
    const int MostOffered = 3;

    readonly HintWords words = new(verbs);

    public IReadOnlyList<Understood> Of(string line, bool isQuestion, Known known, ReadContext context) =>
        [.. Candidates(line, known, isQuestion).Take(MostOffered).Select(one => Understood(one, line, context))];

    /// <summary>The question that a sentence asks about the one thing that it names; null where it asks none, or names nothing.</summary>
    public Understood? Tell(string line, Known known, ReadContext context) =>
        Candidates(line, known, isQuestion: true).Find(one => one.Named is not null) is { } told && Looks(told.Verb)
            ? Understood(told, line, context) with { IsGuess = false }
            : null;

    /// <summary>Where nothing else is understood: what may be done with the thing that the sentence names.</summary>
    public IReadOnlyList<Understood> ForName(string line, Known known, ReadContext context) =>
    [
        .. from verb in verbs
           where verb.IsOfferedForName
           let named = known.Named(verb, line)
           where named is not null
           orderby named.Length descending, verb.Writes descending
           select Understood(new Hinted(verb, named.Thing, -1), line, context),
    ];

    List<Hinted> Candidates(string line, Known known, bool isQuestion)
    {
        var said = Folded.Of(line).Replace('’', '\'');
        var hinted = words.In(said);
        var all = (from verb in verbs
                   where hinted.ContainsKey(verb) || verb is { TellsOf: not null } or { SpeaksOf: not null } or { HintNeeds: not null }
                   let hints = hinted.GetValueOrDefault(verb) ?? []
                   let isAsked = isQuestion && verb.TellsOf is not null
                   let isSpokenOf = !isQuestion && verb.SpeaksOf?.IsMatch(said) == true
                   where hints.Count > 0 || isAsked || isSpokenOf || (!isQuestion && verb.HintNeeds is not null)
                   where !verb.Writes || isAsked || isSpokenOf || (!Reality.IsUnreal(said, hints.Count > 0 ? hints.Min().At : said.Length, verb.HintNeeds is not null) && (verb.HintNeeds is not { } needs || said.Any(needs)))
                   let named = isAsked ? known.Named(verb.TellsOf!, said) : known.Named(verb, said)
                   where named is not null || (hints.Count > 0 && verb.HintsAlone) || isSpokenOf
                   orderby hints.Count + (named is null ? 0 : 2) descending, named?.Length ?? 0 descending, hints.Sum(hint => hint.Length) descending
                   select new Hinted(verb, named?.Thing, hints.Select(hint => hint.At + hint.Length).DefaultIfEmpty(-1).Max())).ToList();
        // "Skolehaver: drengene vil hellere …": a name and a colon begin a note of it, whatever words are in it.
        if (!isQuestion && line.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0 && verbs.FirstOrDefault(verb => verb is { IsOfferedForName: true, Quoted: not null }) is { } note
            && known.Named(note, line[..colon]) is { At: 0 } head && head.Length >= colon - LongestEnding)
            all = [new Hinted(note, head.Thing, -1), .. all.Where(one => one.Verb != note)];
        // A question is no change, as long as there is something to answer it with.
        if (isQuestion && all.Exists(one => Looks(one.Verb))) all.RemoveAll(one => !Looks(one.Verb));
        return all;
    }

    static bool Looks(Verb verb) => !verb.Writes || verb.TellsOf is not null;

    static Understood Understood(Hinted hinted, string line, ReadContext context)
    {
        var (verb, named, hintEnd) = hinted;
        var given = Given.Nothing;
        if (named is not null && verb.Shape.About is { } about)
            given = about is IReferenceField ? given.With(about, named.Key, new Unresolved(named.Key)) : given.With(about, named.Title, named.Title);
        if (!verb.Writes || verb.TellsOf is not null) return new Understood(verb, HintedValues.Filters(verb, line, given, context)) { IsGuess = true, Named = named?.Title };
        if (verb.Shape.About is TextField title && hintEnd >= 0 && Title(line, hintEnd) is { Length: > 0 } what && what.Length <= title.MaxLength) given = given.With(title, what, what);
        if (verb.Quoted is { } text && AfterItsHead(line, named).Trim() is var words) given = given.With(text, words, words);
        return new Understood(verb, HintedValues.Read(verb, line, given, context)) { IsGuess = true, Named = named?.Title };
    }

    // "Key takeaway from mentors: pay the travel": what stands before the colon says of what it is.
    static string AfterItsHead(string line, Offered? named)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && colon < LongestHead && (named is null || Known.IsNamed(Folded.Of(line[..colon]), named)) ? line[(colon + 1)..] : line;
    }

    // "Perhaps we should try a parents' café": what follows is what is tried.
    static string Title(string line, int at)
    {
        var title = at < line.Length ? line[at..].Trim(' ', ',', ':', '.', '?', '!') : "";
        while (Leading.FirstOrDefault(word => Scan.WordAt(title, 0, word)) is { } word) title = title[word.Length..].TrimStart();
        return title;
    }

    static readonly string[] Leading = ["with", "about", "on", "of", "out", "a", "an", "the", "med", "om", "af", "at", "en", "et", "den", "det"];

    const int LongestHead = 80;

    const int LongestEnding = 4;

    /// <summary>What a sentence may be about, before its values are read.</summary>
    /// <param name="End">Where its last hint ends, or -1.</param>
    sealed record Hinted(Verb Verb, Offered? Named, int End);
}
