using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Words;
using Mention = MissionBot.BotFramework.Activities.Mention;

namespace MissionBot.Commands;

/// <summary>From a typed line to the one command that it means, or to what is offered instead.</summary>
public sealed class Understanding(VerbList verbs)
{
    // A longer line is somebody's text; only its beginning could be a phrase, and no name is that long.
    const int LongestPhrase = TextField.Long + TextField.Title;

    readonly Lazy<PhraseBook> phrases = new(() => new PhraseBook(verbs.All));

    /// <summary>The language that the line itself is in; null where its words are in both.</summary>
    public Language? LanguageOf(string line)
    {
        var said = Chatter.Strip(line).Line;
        if (verbs.At(said) is { } found && found.Verb.Name.LanguageOf(said) is { } language) return language;
        return Phrases(said) is [var best, ..] ? best.Phrase.Language : verbs.At(line)?.Verb.Name.LanguageOf(line.Trim());
    }

    /// <param name="certainty">Whether what a reading names is in the store: a sentence that only looks like a command names nothing.</param>
    public Understood Read(string line, IReadOnlyList<Mention> mentions, Turn turn, Func<Verb, Given, Certainty>? certainty = null)
    {
        var context = new ReadContext(turn.Today, turn.Language, mentions);
        var (said, isRequest) = Chatter.Strip(line);
        var exact = verbs.At(said);
        var own = exact is { } verb ? WordCount(said[..verb.End]) : 0;
        var readings = Readings(Phrases(said).Where(one => one.Words > own));
        if (exact is null && readings.TrueForAll(one => one.Certainty != Certainty.Sure)) readings.AddRange(Readings(phrases.Value.NearlyMatch(Bare(said))));
        if (readings.Find(one => one.Certainty == Certainty.Sure) is { } sure) return sure.Understood;
        if (exact is { } plain) return Plain(plain.Verb, said, plain.End, Moved(context, line, said));
        if (readings.Find(one => one.Certainty == Certainty.Nearly) is { } nearly) return nearly.Understood with { IsGuess = nearly.Understood.Verb!.Writes };
        if (readings.Find(one => !one.Understood.Verb!.Writes) is { } question) return question.Understood;
        return verbs.At(line) is { } greeting ? new Understood(greeting.Verb, Split(greeting.Verb, line, greeting.End, context)) : Misspelt(line, context, turn);

        List<Reading> Readings(IEnumerable<Phrased> phrased) =>
        [
            .. from one in phrased
               let given = Split(one.Verb, one.Line, 0, Moved(context, line, one.Line))
               let asks = one.Verb.Writes && (one.Phrase.Asks || (said.EndsWith('?') && !isRequest))
               select new Reading(new Understood(one.Verb, given) { IsGuess = asks }, certainty?.Invoke(one.Verb, given) ?? Certainty.Sure),
        ];
    }

    static Understood Plain(Verb verb, string said, int end, ReadContext context) => new(verb, Split(verb, said, end, context))
    {
        IsGuess = verb.NoCommandBefore.Any(word => Scan.WordAt(said, Scan.SkipBlanks(said, end), word)),
    };

    Understood Misspelt(string line, ReadContext context, Turn turn)
    {
        if (verbs.Near(line) is not [var near, ..]) return new Understood(null, Given.Nothing);
        var given = Split(near.Verb, line, near.End, context);
        return new Understood(near.Verb, near.Verb.Writes ? given : given with { Note = CommandWords.In(turn.Language).TookFor(line.Trim(), near.Verb.Name.In(turn.Language)) })
        {
            IsGuess = near.Verb.Writes,
        };
    }

    IReadOnlyList<Phrased> Phrases(string said) => said.Length > LongestPhrase ? [] : phrases.Value.Match(Bare(said));

    static string Bare(string said) => said.TrimEnd(' ', '?', '!', '.', '…');

    static int WordCount(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    // A mention is where its words are: in the plain line they stand elsewhere.
    static ReadContext Moved(ReadContext context, string line, string plain) => context with
    {
        Mentions = [.. from mention in context.Mentions
                       let at = plain.IndexOf(line.Substring(mention.Start, mention.Length), StringComparison.Ordinal)
                       where at >= 0
                       select mention with { Start = at }],
    };

    /// <summary>A mistyped verb that writes is offered as a button with the line filled in.</summary>
    public static AdaptiveCard Offer(Understood guess, Turn turn)
    {
        var words = CommandWords.In(turn.Language);
        return Parts.Card(turn.Language, Parts.Line(words.DidYouMean(guess.Verb!.Name.In(turn.Language))))
            .With(Commands.Offer.Line(guess.Verb, guess.Given, guess.Verb.Title(turn.Language), turn));
    }

    public AdaptiveCard NotUnderstood(string line, Turn turn)
    {
        var words = CommandWords.In(turn.Language);
        return Parts.Card(turn.Language, Parts.Line(words.DidNotUnderstand(Parts.Cut(line))), Parts.Subtle(words.TryOneOfThese))
            .With(from id in new[] { "status", "try", "learn", "help" }
                  let verb = verbs.WithId(id)
                  where verb is not null
                  select Parts.Button(turn, verb, verb.Title(turn.Language)));
    }

    static Given Split(Verb verb, string line, int at, ReadContext context) => verb.Writes
        ? LineSplitter.Split(verb.Shape, line, at, context)
        : QuestionSplitter.Split(verb.Shape, line, at, context);
}

sealed record Reading(Understood Understood, Certainty Certainty);

/// <summary>Whether what a reading names is in the store.</summary>
public enum Certainty
{
    /// <summary>It names nothing that is there, so most likely it was no command.</summary>
    None,

    /// <summary>With a typing error, or with words left over.</summary>
    Nearly,

    /// <summary>Each name is found, or none is said.</summary>
    Sure,
}

/// <param name="Verb">Null where nothing was understood.</param>
public sealed record Understood(Verb? Verb, Given Given)
{
    public bool IsGuess { get; init; }
}
