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

    // So many words may be the name of something that is not there.
    const int LongestUnknown = 3;

    readonly Lazy<PhraseBook> phrases = new(() => new PhraseBook(verbs.All.SelectMany(verb => verb.Phrases.Select(phrase => (verb, phrase)))));
    readonly Hints hints = new(verbs.All);
    readonly NoteHeads notes = new(verbs.All);
    readonly HeadedNotes headed = new(verbs.All);

    /// <summary>The language that the line itself is in; null where its words are in both.</summary>
    public Language? LanguageOf(string line)
    {
        var said = Chatter.Strip(line).Bare;
        if (verbs.At(said) is { } found && found.Verb.Name.LanguageOf(said) is { } language) return language;
        return Phrases(said) is [var best, ..] ? best.Phrase.Language : verbs.At(line)?.Verb.Name.LanguageOf(line.Trim());
    }

    /// <param name="known">What the store knows of the names in a line: a sentence that only looks like a command names nothing.</param>
    public Understood Read(string line, IReadOnlyList<Mention> mentions, Turn turn, Known? known = null)
    {
        var context = new ReadContext(turn.Today, turn.Language, mentions);
        var (said, bare, isRequest) = Chatter.Strip(line);
        var exact = verbs.At(said, turn.Conversation.Topic);
        var own = exact is { } verb ? Scan.WordCount(said[..verb.End]) : 0;
        // As it was said first: what looks like politeness at its end may be somebody's words.
        var readings = Readings(Phrases(said)).Concat(bare.Length < said.Length ? Readings(Phrases(bare)) : []).ToList();
        if (exact is null && readings.TrueForAll(one => one.Certainty != Certainty.Sure)) readings.AddRange(Readings(phrases.Value.NearlyMatch(Whole(bare))));
        if (known is not null && said.Length <= LongestPhrase && Headed(exact, said, isRequest, readings, known, context) is { } note) return note;
        if (readings.Find(one => one.Certainty == Certainty.Sure && (exact is not { } plainly || plainly.Verb == one.Understood.Verb || !IsSurer(plainly, one.Understood, said, context, known))) is { } sure)
            return sure.Understood.IsGuess && AsQuestion(said, isRequest, known, context) is { } asked ? asked : sure.Understood;
        if (exact is null && verbs.All.FirstOrDefault(one => one.Alone?.Invoke(bare) == true) is { } alone) return new Understood(alone, PlainLine.Split(alone, bare, 0, context));
        if (known is not null && said.Length <= LongestPhrase && (exact is not { } at || PlainLine.IsOfSpeech(at, said) || (!at.Verb.Writes && IsAboutNothing(at, said, context, known))))
        {
            if (notes.Of(said, isRequest, known, context) is { } noted) return noted;
            if (!readings.Exists(one => one.Certainty == Certainty.Nearly && one.Understood.Verb!.Writes) && new OneSentence(verbs, hints, Phrases).Of(said, turn, known) is { } part) return part;
        }

        if (exact is { Verb.Writes: true } nothing && readings.Find(one => one.Certainty == Certainty.Nearly) is { Understood: { Verb.Writes: true } other } && known?.IsOne(other) == true
            && IsAboutNothing(nothing, said, context, known)) return other with { IsGuess = true };
        if (exact is { } plain) return AsTold(AsAsked(PlainLine.Read(plain, said, bare, Moved(context, line, said), known), readings, known), said, known, context, isExact: true);
        if (known is not null && NameFirst.Of(said, verbs, known, context) is { } called) return called with { Others = [.. hints.ForName(said, known, context).Where(one => one.Verb != called.Verb && one.Verb!.Quoted is not null)] };
        if (readings.Find(one => one.Certainty == Certainty.Nearly) is { } nearly)
            return (nearly.Understood.Verb!.Writes ? null : hints.Tell(said, known!, context)) ?? nearly.Understood with { IsGuess = nearly.Understood.Verb.Writes };
        if (readings.Find(one => !one.Understood.Verb!.Writes) is { } question) return AsTold(question.Understood, said, known, context, isExact: false);
        if (known is not null && said.Length <= LongestPhrase && ByHints(said, isRequest, known, context) is { } byHints) return byHints;

        if (verbs.At(line) is { } greeting) return new Understood(greeting.Verb, PlainLine.Split(greeting.Verb, line, greeting.End, context));
        var misspelt = Misspelt(said, Moved(context, line, said), turn, known);
        return misspelt.Verb is null && known is not null && said.Length <= LongestPhrase && hints.ForName(said, known, context) is { Count: > 0 } offered ? Chosen(offered) : misspelt;

        IEnumerable<Reading> Readings(IEnumerable<Phrased> phrased) =>
            from one in phrased
            where one.Words > own
            let given = PlainLine.Split(one.Verb, one.Line, 0, Moved(context, line, one.Line))
            where !one.Verb.Writes || !given.Typed.Values.Any(typed => Politeness.IsAll(typed, 0))
            let asks = one.Verb.Writes && (one.Asks || (said.EndsWith('?') && !isRequest))
            select new Reading(new Understood(one.Verb, given) { IsGuess = asks }, known);
    }

    // What is said plainly already is done as it was said.
    Understood? Headed((Verb Verb, int End)? exact, string said, bool isRequest, List<Reading> readings, Known known, ReadContext context)
    {
        if (headed.Of(said, isRequest, known, context) is not { Verb: { } verb } one) return null;
        if (readings.Exists(other => other.Certainty == Certainty.Sure && other.Understood is { IsGuess: false } done && done.Verb == verb && other.Understood.Given.Has(verb.Shape.About!))) return null;
        if (exact is { } at && at.Verb == verb && PlainLine.Read(at, said, said, context, known).Given is var given && given.Has(verb.Shape.About!) && known.Certainty(verb, given) == Certainty.Sure) return null;
        return notes.Of(said, isRequest, known, context) is { IsGuess: false } sure && sure.Named == one.Named ? sure : one;
    }

    // "Has the walking bus started yet?" wants to know it, and to start nothing.
    Understood? AsQuestion(string said, bool isRequest, Known? known, ReadContext context) =>
        known is not null && !isRequest && Interrogative.Is(said) ? hints.Tell(said, known, context) : null;

    // "Extend food to 2026" names a mission; that a trial action's name begins so, too, is no reason to change that.
    static bool IsSurer((Verb Verb, int End) at, Understood phrased, string said, ReadContext context, Known? known) =>
        known is null || !known.IsOne(phrased) || (PlainLine.Split(at.Verb, said, at.End, context) is var given && given.Values.Values.OfType<Unresolved>().Any() && known.IsOne(new Understood(at.Verb, given)));

    static bool IsAboutNothing((Verb Verb, int End) at, string said, ReadContext context, Known known) =>
        known.Certainty(at.Verb, PlainLine.Split(at.Verb, said, at.End, context)) == Certainty.None;

    Understood? ByHints(string said, bool isRequest, Known known, ReadContext context)
    {
        // The mark of a request asks for nothing: "could you record 16.8 for NEET?"
        var isQuestion = Interrogative.Is(isRequest ? said.TrimEnd(' ', '?') : said);
        if (isQuestion && hints.Tell(said, known, context) is { } told) return told;
        if (hints.Of(said, isQuestion, known, context) is not { Count: > 0 } hinted) return null;
        // A statement that names a thing is of that thing, whatever list its words remind of.
        var isOfList = !isQuestion && hinted[0] is { Named: null, Verb.Writes: false };
        return isOfList && hints.ForName(said, known, context).Count > 0 ? null : Hinted(hinted, isQuestion);
    }

    // What only looks costs nothing: it is shown. Between changes people choose.
    static Understood Hinted(IReadOnlyList<Understood> hinted, bool isQuestion) => hinted is [{ Verb.Writes: false } first, ..] && (first.Named is not null || (isQuestion && first.Verb.TellsOf is null)) && hinted.All(one => !one.Verb!.Writes)
        ? first with { IsGuess = false }
        : Chosen(hinted);

    static Understood Chosen(IReadOnlyList<Understood> offered) => offered[0] with { Others = [.. offered.Skip(1)] };

    // "status of the moon": what is not found is called the moon, not "of the moon".
    static Understood AsAsked(Understood plain, List<Reading> readings, Known? known) =>
        plain is { Verb.Writes: false } && known?.Certainty(plain.Verb, plain.Given) == Certainty.None
            ? readings.Find(one => one.Understood.Verb == plain.Verb)?.Understood ?? plain
            : plain;

    // What is asked about is not there by the words it was taken for, but the sentence names a thing: "how are mentors getting on".
    // A short name that is not there is told so: "how is youth housing going" is not about youth.
    Understood AsTold(Understood asked, string said, Known? known, ReadContext context, bool isExact)
    {
        if (asked.Verb!.Writes || known is null || said.Length > LongestPhrase || known.Certainty(asked.Verb, asked.Given) != Certainty.None) return asked;
        var isLong = asked.Verb.Shape.About is { } about && asked.Given.Typed.GetValueOrDefault(about.Id) is { } typed && Scan.WordCount(typed) > LongestUnknown;
        return hints.Tell(said, known, context) is { } told && (isLong || (told.Verb != asked.Verb && (!isExact || IsWhole(told, asked, known)))) ? told
            : !isExact && hints.Of(said, Interrogative.Is(said), known, context) is [{ Verb.Writes: false } hinted, ..] && hinted.Verb != asked.Verb ? hinted with { IsGuess = false }
            : asked;
    }

    // "status skolehaver": what the mission is not, a trial action is.
    static bool IsWhole(Understood told, Understood asked, Known known) =>
        told.Verb!.TellsOf is Field field && asked.Verb!.Shape.About is { } about && asked.Given.Typed.GetValueOrDefault(about.Id) is { } typed && known.IsAll(field, Chatter.Strip(typed).Bare);

    Understood Misspelt(string line, ReadContext context, Turn turn, Known? known)
    {
        if (verbs.Near(line) is not [var near, ..]) return new Understood(null, Given.Nothing);
        var given = PlainLine.Split(near.Verb, line, near.End, context);
        return new Understood(near.Verb, near.Verb.Writes ? given : given with { Note = CommandWords.In(turn.Language).TookFor(line.Trim(), near.Verb.Name.In(turn.Language)) })
        {
            IsGuess = near.Verb.Writes || given.Leftover is not null || known?.Certainty(near.Verb, given) == Certainty.None,
        };
    }

    IReadOnlyList<Phrased> Phrases(string said) => said.Length > LongestPhrase ? [] : phrases.Value.Match(Whole(said));

    static string Whole(string said) => said.TrimEnd(' ', '?', '!', '.', '…');

    // A mention is where its words are: in the plain line they stand elsewhere.
    static ReadContext Moved(ReadContext context, string line, string plain) => context with
    {
        Mentions = [.. from mention in context.Mentions
                       let at = plain.IndexOf(line.Substring(mention.Start, mention.Length), StringComparison.Ordinal)
                       where at >= 0
                       select mention with { Start = at }],
    };
}

/// <summary>What a line may mean. The store is asked about its names only where no surer reading came before.</summary>
sealed class Reading(Understood understood, Known? known)
{
    Certainty? certainty;

    public Understood Understood => understood;

    public Certainty Certainty => certainty ??= known?.Certainty(understood.Verb!, understood.Given) ?? Certainty.Sure;
}

/// <param name="Verb">Null where nothing was understood.</param>
public sealed record Understood(Verb? Verb, Given Given)
{
    /// <summary>It is offered, not done.</summary>
    public bool IsGuess { get; init; }

    /// <summary>The title of the thing that the line names, where that was looked for.</summary>
    public string? Named { get; init; }

    /// <summary>What else it may mean.</summary>
    public IReadOnlyList<Understood> Others { get; init; } = [];
}
