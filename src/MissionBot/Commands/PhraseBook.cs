using System.Collections.Immutable;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>All phrases of all verbs, found by their first plain word.</summary>
sealed class PhraseBook
{
    // Names are short: a place that is not the last holds at most so many words.
    const int LongestName = 8;

    readonly Dictionary<string, List<Beginning>> beginning = [];
    readonly Dictionary<string, List<Beginning>> afterName = [];
    readonly NearWords vocabulary = new();

    public PhraseBook(IEnumerable<(Verb, Phrase)> phrases)
    {
        // What comes behind several ways to say something is one step, that many lead to.
        var learned = new HashSet<PhraseStep>(ReferenceEqualityComparer.Instance);
        foreach (var (verb, phrase) in phrases)
            foreach (var step in PhraseStep.Of(phrase.Pattern))
            {
                Learn(step, learned);
                Add(new Beginning(verb, phrase, step));
            }
    }

    /// <summary>What the line may mean, the phrase with the most words of its own first.</summary>
    public IReadOnlyList<Phrased> Match(string line) => Match(Token.Of(line), line);

    /// <summary>The same for a line with typing errors: a word within one letter of one that phrases use is taken for it.</summary>
    public IReadOnlyList<Phrased> NearlyMatch(string line)
    {
        var tokens = Token.Of(line);
        if (tokens.Count > 12) return [];
        var mended = tokens.ConvertAll(token => token with { Word = vocabulary.Near(token.Word) ?? token.Word });
        return mended.SequenceEqual(tokens) ? [] : Match(mended, line);
    }

    IReadOnlyList<Phrased> Match(List<Token> tokens, string line)
    {
        if (tokens.Count == 0) return [];
        var found = new List<Phrased>();
        foreach (var one in beginning.GetValueOrDefault(tokens[0].Word) ?? [])
            if (Fit(one.Step.Next, tokens, 1, 1) is { } fit) found.Add(Phrased.Of(one, fit, line));
        for (var at = 1; at < tokens.Count && at <= LongestName && (at == 1 || !tokens[at - 2].IsLast); at++)
            foreach (var one in afterName.GetValueOrDefault(tokens[at].Word) ?? [])
                if (Fit(one.Step.Next, tokens, at, 0) is { } fit) found.Add(Phrased.Of(one, fit.With(one.Step.Place, tokens[0].At, tokens[at - 1].End), line));
        return found.Count < 2 ? found : [.. found.OrderByDescending(one => one.Words).DistinctBy(one => one.Verb)];
    }

    // Of several ways the one with the most words of the phrase's own: "is down to" rather than "is".
    static Fitted? Fit(ImmutableArray<PhraseStep> steps, List<Token> tokens, int at, int words)
    {
        Fitted? best = null;
        foreach (var step in steps)
        {
            var fit = step.IsEnd ? (at == tokens.Count ? new Fitted(words, []) : null)
                : at >= tokens.Count ? null
                : step.Word is null ? FitName(step, tokens, at, words)
                : step.Word == tokens[at].Word ? Fit(step.Next, tokens, at + 1, words + 1)
                : null;
            if (fit?.Words > (best?.Words ?? -1)) best = fit;
        }

        return best ?? (at < tokens.Count && Fillers.Is(tokens[at].Word, out var isUnsure) && Fit(steps, tokens, at + 1, words) is { } behind ? behind with { IsUnsure = isUnsure || behind.IsUnsure } : null);
    }

    static Fitted? FitName(PhraseStep step, List<Token> tokens, int at, int words)
    {
        for (var end = at + 1; end < tokens.Count && end - at <= LongestName && (end == at + 1 || !tokens[end - 2].IsLast); end++)
            if (Fit(step.Next, tokens, end, words) is { } fit) return fit.With(step.Place, tokens[at].At, tokens[end - 1].End);
        return step.Next.Any(next => next.IsEnd) ? new Fitted(words, [(step.Place, tokens[at].At, tokens[^1].End)]) : null;
    }

    void Add(Beginning one)
    {
        if (one.Step.Word is { } first)
        {
            Under(beginning, first, one);
            return;
        }

        foreach (var word in one.Step.Next.Select(next => next.Word).OfType<string>().Distinct()) Under(afterName, word, one);
    }

    void Learn(PhraseStep step, HashSet<PhraseStep> learned)
    {
        if (!learned.Add(step)) return;
        if (step.Word is { } word) vocabulary.Add(word);
        foreach (var next in step.Next) Learn(next, learned);
    }

    static void Under(Dictionary<string, List<Beginning>> index, string word, Beginning one)
    {
        if (!index.TryGetValue(word, out var same)) index[word] = same = [];
        same.Add(one);
    }

    internal sealed record Beginning(Verb Verb, Phrase Phrase, PhraseStep Step);

    /// <summary>How a pattern fits: how many words are its own, and where its places begin and end in the line.</summary>
    internal sealed record Fitted(int Words, ImmutableArray<(int Place, int At, int End)> Places)
    {
        /// <summary>A word between those of the pattern said "perhaps".</summary>
        public bool IsUnsure { get; init; }

        public Fitted With(int place, int at, int end) => this with { Places = Places.Add((place, at, end)) };
    }

    /// <summary>A word of the line as phrases know it, and where it stands.</summary>
    /// <param name="IsLast">A clause ends with it, and so does a name.</param>
    readonly record struct Token(string Word, int At, int End, bool IsLast)
    {
        public static List<Token> Of(string line)
        {
            var tokens = new List<Token>();
            for (var at = Scan.SkipSpace(line, 0); at < line.Length; at = Scan.SkipSpace(line, at))
            {
                var begin = at;
                while (at < line.Length && !char.IsWhiteSpace(line[at])) at++;
                var word = Folded.Of(line[begin..at]).Replace('’', '\'').Trim(',', '.', '…', ':', ';', '!', '?', '"', '(', ')', '“', '”');
                if (word.Length == 0) continue;
                var isLast = line[at - 1] is ':' or ';' or '!' or '?' or '…' || (line[at - 1] == '.' && !IsOrdinal(word));
                // "We've" is two words; the second has no place of its own in the line.
                foreach (var part in Contractions.Whole(word).Split(' ')) tokens.Add(new Token(part, begin, at, isLast));
            }

            return tokens;
        }

        // "16. februar"
        static bool IsOrdinal(string word) => word.Length <= 2 && word.All(char.IsAsciiDigit);
    }
}

/// <summary>A phrase that fits a line, and the plain line it stands for.</summary>
/// <param name="Line">What follows the verb.</param>
/// <param name="Words">How many of the line's words are the phrase's own: the more, the surer.</param>
public sealed record Phrased(Verb Verb, Phrase Phrase, string Line, int Words)
{
    /// <summary>It is only offered: people also say the phrase without meaning it, or said "perhaps".</summary>
    public bool Asks { get; init; }

    /// <summary>It speaks of "it": of what was named before.</summary>
    public bool IsOfIt { get; init; }

    // "Where are we with it?" names nothing.
    static readonly string[] Nothing = ["it", "this", "that", "things", "we", "us", "everything", "the mission", "mission", "this mission", "our mission", "denne mission", "den her mission", "vores mission", "det", "det hele", "den", "dette", "missionen", "vi", "os"];

    static readonly string[] Articles = ["the ", "our ", "a ", "an ", "vores ", "den ", "det ", "de ", "en ", "et "];

    internal static Phrased Of(PhraseBook.Beginning one, PhraseBook.Fitted fit, string line)
    {
        var plain = one.Phrase.Line;
        var isOfIt = false;
        for (var place = 0; place < 3; place++)
        {
            var said = fit.Places.FirstOrDefault(said => said.Place == place && said.End > 0) is { End: > 0 } found ? line[found.At..found.End] : "";
            // The last place may be a sentence of its own; a name has no article and no comma after it.
            var named = place == 0 ? Name(said) : said;
            isOfIt |= said.Length > 0 && named.Length == 0;
            plain = plain.Replace($"{{{place}}}", named, StringComparison.Ordinal);
        }

        return new Phrased(one.Verb, one.Phrase, plain.Trim(), fit.Words) { Asks = one.Phrase.Asks || fit.IsUnsure, IsOfIt = isOfIt };
    }

    static string Name(string said)
    {
        var name = said.Trim().TrimEnd(',', ';', ':');
        if (Nothing.Contains(name, StringComparer.OrdinalIgnoreCase)) return "";
        return Articles.FirstOrDefault(article => name.Length > article.Length && name.StartsWith(article, StringComparison.OrdinalIgnoreCase)) is { } article ? name[article.Length..] : name;
    }
}
