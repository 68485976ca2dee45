using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>
/// A sentence that no phrase fits may still say what it is about: by words that hint at a verb, and by the thing it names. Then
/// what it may mean is offered as buttons; nothing is written, and only a question about a thing that is named is answered.
/// </summary>
sealed class Hints(IReadOnlyList<Verb> verbs)
{
    const int MostOffered = 3;

    // It did not happen, or not yet, or somebody else said so: no change is offered.
    static readonly string[] Unreal =
    [
        "not", "never", "nobody", "nothing", "if", "unless", "hope", "hopes", "before", "until", "said", "says", "will", "won't", "don't", "doesn't", "didn't", "can't", "isn't", "hasn't", "haven't",
        "ikke", "aldrig", "ingen", "ingenting", "hvis", "medmindre", "håber", "inden", "før", "siger", "sagde", "når",
    ];

    // "Perhaps an experiment" is a wish to ask about; a number that is wished for is no measurement.
    static readonly string[] Wished = ["might", "maybe", "perhaps", "would", "should", "target", "goal", "aim", "måske", "målet", "måltallet", "ville", "burde"];

    public IReadOnlyList<Understood> Of(string line, Known known, ReadContext context)
    {
        var said = Folded.Of(line).Replace('’', '\'');
        return [.. Candidates(line, said, known, context, Interrogative.Is(line)).Select(one => one.Understood).Take(MostOffered)];
    }

    /// <summary>The question that a sentence asks about the one thing that it names; null where it asks none, or names nothing.</summary>
    public Understood? Tell(string line, Known known, ReadContext context) =>
        Candidates(line, Folded.Of(line).Replace('’', '\''), known, context, isQuestion: true).Select(one => one.Understood).FirstOrDefault(one => one.Named is not null) is { } told && Looks(told.Verb!)
            ? told with { IsGuess = false }
            : null;

    IEnumerable<(Understood Understood, int Weight)> Candidates(string line, string said, Known known, ReadContext context, bool isQuestion)
    {
        var all = (from verb in verbs
                   let hints = verb.Hints.Select(hint => Scan.WholeWord(said, hint)).Where(at => at >= 0).ToList()
                   where hints.Count > 0 || (isQuestion && verb.TellsOf is not null) || (!isQuestion && verb.HintNeeds is not null)
                   where !verb.Writes || (isQuestion && verb.TellsOf is not null) || (!IsUnreal(said, hints.Count > 0 ? hints.Min() : said.Length, verb) && (verb.HintNeeds is not { } needs || said.Any(needs)))
                   let named = isQuestion && verb.TellsOf is { } things ? known.Named(things, said) : known.Named(verb, said)
                   where named is not null || (hints.Count > 0 && verb.HintsAlone)
                   let weight = hints.Count + (named is null ? 0 : 2)
                   orderby weight descending, named?.Length ?? 0 descending
                   select (Understood: Understood(verb, line, named?.Thing, context), Weight: weight)).ToList();
        // A question is no change, as long as there is something to answer it with.
        return isQuestion && all.Exists(one => Looks(one.Understood.Verb!)) ? all.Where(one => Looks(one.Understood.Verb!)) : all;
    }

    static bool Looks(Verb verb) => !verb.Writes || verb.TellsOf is not null;

    static Understood Understood(Verb verb, string line, Offered? named, ReadContext context)
    {
        var given = Given.Nothing;
        if (named is not null && verb.Shape.About is { } about)
            given = about is IReferenceField ? given.With(about, named.Key, new Unresolved(named.Key)) : given.With(about, named.Title, named.Title);
        if (!verb.Writes || verb.TellsOf is not null) return new Understood(verb, given) { IsGuess = true, Named = named?.Title };
        if (verb.Quoted is { } text && AfterItsHead(line, named).Trim() is var words) given = given.With(text, words, words);
        return new Understood(verb, HintedValues.Read(verb, line, given, context)) { IsGuess = true, Named = named?.Title };
    }

    // "Key takeaway from mentors: pay the travel": what stands before the colon says of what it is.
    static string AfterItsHead(string line, Offered? named)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && colon < LongestHead && (named is null || Known.IsNamed(Folded.Of(line[..colon]), named)) ? line[(colon + 1)..] : line;
    }

    const int LongestHead = 80;

    // Before the hint, or just after it as in Danish: "startede ikke".
    static bool IsUnreal(string said, int hint, Verb verb)
    {
        var before = said[..hint].Split([' ', ',', '.', '?', '!', ':', ';', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var after = said[hint..].Split(' ', 3);
        return before.Any(word => Unreal.Contains(word) || (verb.HintNeeds is not null && Wished.Contains(word))) || (after.Length > 1 && after[1] is "ikke" or "not");
    }
}
