using System.Collections.Frozen;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>
/// A text with a head that says what it is and of what: "our staff found out through the mentors that …", "Læring (Skolehaver): …", "… Please
/// record this as a learning." What stands behind the head is the text.
/// </summary>
sealed class NoteHeads(IReadOnlyList<Verb> verbs)
{
    const int LongestHead = 30;

    const int ShortHead = 5;

    // In English it is said that, in Danish at; "at the library" says nothing.
    static readonly (string Words, Language? Language)[] Cuts = [(": ", null), (":\n", null), (", that ", Language.English), (" that ", Language.English), (", at ", Language.Danish), (" at ", Language.Danish)];

    internal static readonly string[] Filing =
    [
        "record", "recorded", "logged", "noted", "written", "skrevet", "noteret", "log", "note", "add", "save", "put", "write", "enter", "register", "file",
        "notere", "notér", "noter", "lægge", "læg", "sætte", "sæt", "skrive", "skriv", "registrere", "registrer", "registrér", "tilføje", "tilføj", "gemme", "gem", "føre", "før", "noterer", "skriver", "gemmer", "registrerer",
    ];

    static readonly string[] Filed = ["this", "that", "it", "them", "these", "det", "dette", "den", "dem"];

    // What may stand beside the noun and the name: "a new learning from the mentors today".
    internal static readonly FrozenSet<string> Beside = new[]
    {
        "a", "an", "the", "new", "another", "one", "key", "main", "our", "this", "from", "of", "on", "in", "at", "for", "about", "to", "with", "under", "as", "today", "yesterday", "trial", "action", "down",
        "en", "den", "det", "ny", "nye", "vigtig", "vores", "denne", "fra", "af", "om", "på", "i", "til", "for", "med", "hos", "under", "som", "dag", "går", "prøvehandlingen", "prøvehandling", "ned",
    }.Concat(Filing).ToFrozenSet(StringComparer.Ordinal);

    readonly IReadOnlyList<Verb> noted = [.. verbs.Where(verb => verb.NoteVerbs.Length > 0)];

    /// <param name="isRequest">It was put as a request, so that its question mark asks for nothing.</param>
    /// <returns>Null where no head names a thing, or where the line asks or only wishes.</returns>
    public Understood? Of(string said, bool isRequest, Known known, ReadContext context)
    {
        var (line, isFiled) = WithoutRequest(said);
        // "What mentors taught us: …": it may begin like a question, and is offered.
        var isAsked = !isRequest && Interrogative.Is(line);
        if (!isRequest && (line.EndsWith('?') || (isAsked && !isFiled && !Interrogative.IsToldBehindColon(line)))) return null;
        foreach (var verb in noted)
            foreach (var (head, text, language) in Heads(line))
                if (known.Named(verb, head) is { } named && Folded.Of(head) is var folded && (isFiled || !Reality.IsDoubtful(folded)) && Certainty(verb, folded, named, language, isFiled) is { } isSure)
                    return new Understood(verb, LineSplitter.Split(verb.Shape, $"{named.Thing.Key}: {verb.Quoted!.Id}: {text}", 0, context with { Mentions = [] }))
                    {
                        IsGuess = !isSure || named.IsNear || isAsked,
                        Named = named.Thing.Title,
                    };

        return Unmarked(line, known, context);
    }

    // Null where the head says nothing of the kind. A noun may be another's: "learning lunch with the mentors: room 4".
    static bool? Certainty(Verb verb, string head, NamedThing named, Language? language, bool isFiled)
    {
        if (isFiled || Says(head, verb.NoteVerbs, language)) return true;
        if (!Says(head, verb.NoteNouns, language)) return Filing.Any(word => Scan.WholeWord(head, word) >= 0) ? false : null;
        var others = $"{head[..named.At]} {head[(named.At + named.Length)..]}".Split([' ', '(', ')', ',', '\n', ':', '-'], StringSplitOptions.RemoveEmptyEntries);
        return others.All(word => Beside.Contains(word) || KnownName.Endings.Contains(word) || Says(word, verb.NoteNouns, language));
    }

    static bool Says(string head, IEnumerable<Name> words, Language? language) =>
        words.Any(word => (language is not Language.Danish && Scan.WholeWord(head, word.English) >= 0) || (language is not Language.English && Scan.WholeWord(head, word.Danish) >= 0));

    // "Læring skolehaver børn smager mere": the text begins behind the name.
    Understood? Unmarked(string line, Known known, ReadContext context) =>
        (from verb in noted
         let named = known.Named(verb, line)
         where named is not null
         let end = Scan.WordEnd(line, named.At + named.Length)
         let head = Folded.Of(line[..end])
         let text = line[end..].TrimStart(' ', ')', ':', '-', '–', '.').TrimEnd()
         where !text.StartsWith(',') && !Politeness.Begins(text) && !Reality.IsDoubtful(head) && text.Count(c => c == ' ') > 1 && (Certainty(verb, head, named, null, isFiled: false) ?? false) && head.Split(' ').Length <= ShortHead
         select new Understood(verb, LineSplitter.Split(verb.Shape, $"{named.Thing.Key}: {verb.Quoted!.Id}: {text}", 0, context with { Mentions = [] })) { IsGuess = true, Named = named.Thing.Title }).FirstOrDefault();

    // The shortest head first: a later colon is the text's own.
    static IEnumerable<(string Head, string Text, Language? Language)> Heads(string line) =>
        from cut in Cuts
        from at in Places(line, cut.Words)
        let head = line[..at]
        let text = line[(at + cut.Words.Length)..].Trim()
        where text.Contains(' ', StringComparison.Ordinal) && head.Count(char.IsWhiteSpace) < LongestHead
        orderby at
        select (head, text, cut.Language);

    static IEnumerable<int> Places(string line, string cut)
    {
        for (var at = line.IndexOf(cut, StringComparison.OrdinalIgnoreCase); at >= 0; at = line.IndexOf(cut, at + 1, StringComparison.OrdinalIgnoreCase)) yield return at;
    }

    // "… Kan du lægge det ind?" at the end asks for what stands before it.
    static (string Line, bool IsFiled) WithoutRequest(string said)
    {
        if (Sentences.Of(said) is not [.., var last]) return (said, false);
        if (last.LastIndexOf(", ", StringComparison.Ordinal) is var comma and > 0 && IsShort(last[comma..])) last = last[comma..];
        else if (last.Length >= said.Trim().Length) return (said, false);
        var words = Folded.Of(Chatter.Strip(last.TrimStart(',', ' ')).Said).Split([' ', ',', '.', '?', '!'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and < 12 && Filing.Contains(words[0]) && (words.Length == 1 || words.Any(Filed.Contains))
            ? (said[..said.LastIndexOf(last, StringComparison.Ordinal)].TrimEnd(), true)
            : (said, false);

        static bool IsShort(string clause) => Scan.WordCount(clause) < 6;
    }
}
