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

    public IReadOnlyList<Understood> Of(string line, Known known, ReadContext context)
    {
        var said = Folded.Of(line).Replace('’', '\'');
        return
        [
            .. (from verb in verbs
                let hints = verb.Hints.Select(hint => Scan.WholeWord(said, hint)).Where(at => at >= 0).ToList()
                where hints.Count > 0 && (!verb.Writes || !IsUnreal(said, hints.Min())) && (verb.HintNeeds is not { } needs || said.Any(needs))
                let named = known.Named(verb, said)
                where named is not null || verb.HintsAlone
                orderby hints.Count + (named is null ? 0 : 2) descending
                select Understood(verb, line, named, context)).Take(MostOffered),
        ];
    }

    static Understood Understood(Verb verb, string line, Offered? named, ReadContext context)
    {
        var given = Given.Nothing;
        if (named is not null && verb.Shape.About is { } about) given = given.With(about, named.Key, new Unresolved(named.Key));
        if (verb is { Writes: true, Quoted: { } text }) given = given.With(text, line.Trim(), line.Trim());
        foreach (var field in verb.Shape.Others)
            if (Read(field, line, context) is { } typed) given = given.With(field, typed, context);
        return new Understood(verb, given) { IsGuess = true, Named = named?.Title };
    }

    // What can be read anywhere comes along with the button: the day of a start, the value of a measurement.
    static string? Read(Field field, string line, ReadContext context)
    {
        if (field is not (DateField or NumberField)) return null;
        string? found = null;
        for (var at = 0; at < line.Length; at = Scan.NextWord(line, at))
        {
            if (field.ReadAt(line, at, context) is not { } read || read.End <= at) continue;
            found = line[at..read.End];
            if (field is DateField) break;
        }

        return found;
    }

    // Before the hint, or just after it as in Danish: "startede ikke".
    static bool IsUnreal(string said, int hint)
    {
        var before = said[..hint].Split([' ', ',', '.', '?', '!', ':', ';', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var after = said[hint..].Split(' ', 3);
        return before.Any(Unreal.Contains) || (after.Length > 1 && after[1] is "ikke" or "not");
    }
}
