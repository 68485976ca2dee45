using System.Buffers;
using System.Collections.Frozen;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>
/// A note whose head says that it is one, and of what, whatever stands behind it: "save this learning under mentors, they …", "Læring skolehaver ⏎ …",
/// "stick this in mentors learnings will you, …". What stands behind is the text. It is offered, not done: without a colon it may have been said of something else.
/// </summary>
sealed class HeadedNotes
{
    const int LongestHead = 120;

    const int LongestName = 4;

    const int ShortestText = 3;

    const int LongestEnding = 4;

    static readonly FrozenSet<string> Filing = NoteHeads.Filing
        .Concat(["stick", "pop", "chuck", "drop", "capture", "create", "smid", "smide", "stik", "logge", "opret", "oprette", "indtast"]).ToFrozenSet(StringComparer.Ordinal);

    // Around the noun and the name; with NoteHeads' own they are all that a head may hold.
    static readonly FrozenSet<string> Around = NoteHeads.Beside.Union(Filing).Union(
    [
        "can", "could", "would", "will", "you", "u", "i", "i'd", "i've", "we", "we've", "have", "has", "got", "want", "like", "need", "please", "pls", "plz", "thanks", "thank", "thx", "ta", "cheers",
        "also", "just", "quickly", "here", "here's", "herewith", "is", "comes", "follows", "that", "it", "more", "4", "my", "up", "into", "against", "share", "keep", "remember",
        "last",
        "quick", "short", "little", "small", "big", "good", "important", "useful", "first", "second", "next", "learned", "learnt", "tonight", "morning", "afternoon", "evening", "week", "month",
        "kan", "kunne", "vil", "gider", "du", "jeg", "vi", "har", "fik", "fået", "gerne", "lige", "også", "bare", "her", "hermed", "kommer", "er", "følger", "følgende", "dette", "endnu", "én", "et", "mere", "min", "ind", "tak", "venligst", "husk", "huske",
        "sidste", "forrige",
        "hurtig", "kort", "lille", "god", "stor", "nyttig", "dagens", "ugens", "uge", "måned", "aften", "formiddag", "eftermiddag",
    ]).Union(Weekdays.All).ToFrozenSet(StringComparer.Ordinal);

    // "Learnings from mentors, please": several, or the one that is known, may be asked for.
    static readonly FrozenSet<string> AskedFor =
        new[] { "the", "my", "learnings", "lessons", "findings", "insights", "takeaways", "læringen", "læringer", "læringerne", "erfaringen", "erfaringer", "pointen", "pointer" }.ToFrozenSet(StringComparer.Ordinal);

    // "A learning from mentors before I go: …"
    static readonly FrozenSet<string> Tails = new[] { "before", "while", "after", "inden", "før", "mens", "efter" }.ToFrozenSet(StringComparer.Ordinal);

    static readonly char[] Blanks = [' ', '(', ')', ',', '\n', ':', '-', '"', '.', '!', ';', '→', '>', '=', '/'];

    readonly IReadOnlyList<Verb> noted;
    readonly string[] stems;
    readonly SearchValues<string> nouns;
    readonly NearWords near = new();

    public HeadedNotes(IReadOnlyList<Verb> verbs)
    {
        noted = [.. verbs.Where(verb => verb.NoteNouns.Length > 0)];
        stems = [.. noted.SelectMany(verb => verb.NoteNouns).SelectMany(noun => noun.All).Distinct()];
        nouns = SearchValues.Create(stems, StringComparison.OrdinalIgnoreCase);
        foreach (var stem in stems) near.Add(stem);
    }

    /// <param name="isRequest">It was put as a request, so that a question mark behind the head asks for nothing.</param>
    public Understood? Of(string said, bool isRequest, Known known, ReadContext context)
    {
        // Nearly no line speaks of a learning at its beginning.
        if (!said.AsSpan(0, Math.Min(said.Length, LongestHead)).ContainsAny(nouns))
        {
            if (Respelt(said) is not { } respelt) return null;
            said = respelt;
        }

        var begin = 0;
        for (var at = 1; at < said.Length && at < LongestHead; at++)
        {
            // "… on mentors, thanks: they …"
            if (!EndsHead(said, at) || (said[at] == ',' && said.IndexOf(':', at) is var colon and > 0 && Politeness.IsAll(said[..colon], at + 1))) continue;
            var text = said[(at + 1)..].TrimStart(' ', '\n', '-', '–', '—', ':', '•', '*').TrimEnd();
            if (Scan.WordCount(text) < ShortestText || text.EndsWith('?')) return null;
            var isMarked = said[at] is ':' or '\n' or '→' or '>' or '/';
            if ((said[at] != '?' || isRequest) && (isMarked || !Interrogative.Is(text)))
            {
                if (Noted(said[..at], "", text, isMarked, known, context) is { } noted) return noted;
                // "Following the visit on 26 Feb, a lesson for mentors: …"
                if (begin > 0 && isMarked && !Interrogative.Is(said[..begin]) && Noted(said[begin..at], $"{said[..begin]} ", text, isMarked, known, context) is { } led) return led;
            }

            begin = at + 1;
        }

        return null;
    }

    // "Lærring fra skolehaver: …". The text behind the colon stays as it was written.
    string? Respelt(string said)
    {
        var colon = said.IndexOf(':');
        if (colon is <= 0 or >= LongestHead) return null;
        for (var at = 0; at < colon; at = Scan.SkipBlanks(said, Scan.WordEnd(said, at) + 1))
            if (near.Near(Folded.Of(said[at..Scan.WordEnd(said, at)])) is { } noun) return said[..at] + noun + said[Scan.WordEnd(said, at)..];
        return null;
    }

    Understood? Noted(string head, string lead, string text, bool isMarked, Known known, ReadContext context)
    {
        if (!head.AsSpan().ContainsAny(nouns)) return null;
        var folded = Folded.Of(head).Replace('’', '\'');
        var words = folded.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        if (isMarked && Array.FindIndex(words, Tails.Contains) is var tail and > 1) words = words[..tail];
        if (words.Count(word => !Around.Contains(word) && !IsNoun(word)) > LongestName || (!isMarked && words.Any(AskedFor.Contains) && !words.Any(Filing.Contains))) return null;
        foreach (var verb in noted)
            if (words.Any(IsNoun) && known.Named(verb, folded) is { } named && IsAll(words, folded[named.At..Scan.WordEnd(folded, named.At + named.Length)]))
                return new Understood(verb, Given.Nothing.With(verb.Shape.About!, named.Thing.Key, new Unresolved(named.Thing.Key)).With(verb.Quoted!, lead + text, lead + text)) { IsGuess = true, Named = named.Thing.Title };
        return null;
    }

    // Beside the name there is nothing that could be meant otherwise.
    bool IsAll(string[] words, string name) =>
        name.Split(Blanks, StringSplitOptions.RemoveEmptyEntries) is var own && words.All(word => Around.Contains(word) || IsNoun(word) || own.Contains(word) || KnownName.Endings.Contains(word));

    // "Learnings", "erfaringerne".
    bool IsNoun(string word) => Array.Exists(stems, stem => word.Length - stem.Length is >= 0 and <= LongestEnding && word.StartsWith(stem, StringComparison.Ordinal));

    static bool EndsHead(string said, int at) => said[at] switch
    {
        '\n' => true,
        ':' or ',' or '.' or '?' or '!' or ';' => at + 1 < said.Length && char.IsWhiteSpace(said[at + 1]),
        '-' or '–' or '—' or '→' or '/' => said[at - 1] == ' ' && at + 1 < said.Length && said[at + 1] == ' ',
        '>' => said[at - 1] is '-' or '=' && at + 1 < said.Length && said[at + 1] == ' ',
        _ => false,
    };
}
