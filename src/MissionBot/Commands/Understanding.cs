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

    const int LongestTitle = 40;

    // So many words may be the name of something that is not there.
    const int LongestUnknown = 3;

    readonly Lazy<PhraseBook> phrases = new(() => new PhraseBook(verbs.All.SelectMany(verb => verb.Phrases.Select(phrase => (verb, phrase)))));
    readonly Hints hints = new(verbs.All);

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
        var own = exact is { } verb ? WordCount(said[..verb.End]) : 0;
        // As it was said first: what looks like politeness at its end may be somebody's words.
        var readings = Readings(Phrases(said)).Concat(bare.Length < said.Length ? Readings(Phrases(bare)) : []).ToList();
        if (exact is null && readings.TrueForAll(one => one.Certainty != Certainty.Sure)) readings.AddRange(Readings(phrases.Value.NearlyMatch(Whole(bare))));
        if (readings.Find(one => one.Certainty == Certainty.Sure) is { } sure) return sure.Understood;
        if (exact is null && verbs.All.FirstOrDefault(one => one.Alone?.Invoke(bare) == true) is { } alone) return new Understood(alone, Split(alone, bare, 0, context));
        if (exact is { } plain) return AsTold(AsAsked(Plain(plain, said, bare, Moved(context, line, said), known), readings, known), said, known, context, isExact: true);
        if (readings.Find(one => one.Certainty == Certainty.Nearly) is { } nearly) return nearly.Understood with { IsGuess = nearly.Understood.Verb!.Writes };
        if (readings.Find(one => !one.Understood.Verb!.Writes) is { } question) return AsTold(question.Understood, said, known, context, isExact: false);
        if (known is not null && said.Length <= LongestPhrase)
        {
            if (Interrogative.Is(said) && hints.Tell(said, known, context) is { } told) return told;
            if (hints.Of(said, known, context) is { Count: > 0 } hinted) return Hinted(hinted);
        }

        if (verbs.At(line) is { } greeting) return new Understood(greeting.Verb, Split(greeting.Verb, line, greeting.End, context));
        var misspelt = Misspelt(said, Moved(context, line, said), turn);
        return misspelt.Verb is null && known is not null && said.Length <= LongestPhrase && hints.ForName(said, known, context) is { Count: > 0 } offered ? Chosen(offered) : misspelt;

        IEnumerable<Reading> Readings(IEnumerable<Phrased> phrased) =>
            from one in phrased
            where one.Words > own
            let given = Split(one.Verb, one.Line, 0, Moved(context, line, one.Line))
            let asks = one.Verb.Writes && (one.Phrase.Asks || (said.EndsWith('?') && !isRequest))
            select new Reading(new Understood(one.Verb, given) { IsGuess = asks }, known?.Certainty(one.Verb, given) ?? Certainty.Sure);
    }

    // A question about what is named costs nothing to answer; between several readings people choose.
    static Understood Hinted(IReadOnlyList<Understood> hinted) => hinted is [{ Verb.Writes: false, Named: not null } only]
        ? only with { IsGuess = false }
        : Chosen(hinted);

    static Understood Chosen(IReadOnlyList<Understood> offered) => offered[0] with { Others = [.. offered.Skip(1)] };

    static Understood Plain((Verb Verb, int End) at, string said, string bare, ReadContext context, Known? known)
    {
        var given = Split(at.Verb, said, at.End, context);
        // "start gadekøkken tak": no name holds the politeness, and a verb without a text of its own has no other words.
        if (bare.Length < said.Length && bare.Length >= at.End && at.Verb.Shape.Rest is null && known?.Certainty(at.Verb, given) == Certainty.None) given = Split(at.Verb, bare, at.End, context);
        if (known is not null && at.Verb is { Writes: true, Shape: { About: IReferenceField and Field about, Rest: { } rest } } && !given.Values.ContainsKey(about.Id))
            given = NamedInText(at.Verb, (about, rest), said, at.End, given, context, known);
        return new(at.Verb, given) { IsGuess = at.Verb.NoCommandBefore.Any(word => Scan.WordAt(said, Scan.SkipBlanks(said, at.End), word)) };
    }

    // "learn breakfast clubs the fruit was left": nobody is asked which trial action was meant. The words stay whole, for they may need the name.
    static Given NamedInText(Verb verb, (Field Thing, Field Text) about, string said, int at, Given given, ReadContext context, Known known)
    {
        foreach (var colon in new[] { Dashed(said, at), said.IndexOf('\n', at) is var end and > 0 ? $"{said[..end].TrimEnd()}:{said[end..]}" : null })
            if (colon is not null && Split(verb, colon, at, context) is var split && split.Values.ContainsKey(about.Thing.Id) && known.Certainty(verb, split) == Certainty.Sure) return split;
        // A name alone is no text.
        return given.Typed.TryGetValue(about.Text.Id, out var text) && known.Named((IReferenceField)about.Thing, text) is { At: 0 } named && WordCount(text[Math.Min(named.Length, text.Length)..]) > 1
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
        var isLong = asked.Verb.Shape.About is { } about && asked.Given.Typed.GetValueOrDefault(about.Id) is { } typed && WordCount(typed) > LongestUnknown;
        return hints.Tell(said, known, context) is { } told && (isLong || (!isExact && told.Verb != asked.Verb)) ? told
            : !isExact && hints.Of(said, known, context) is [{ Verb.Writes: false } hinted, ..] && hinted.Verb != asked.Verb ? hinted with { IsGuess = false }
            : asked;
    }

    Understood Misspelt(string line, ReadContext context, Turn turn)
    {
        if (verbs.Near(line) is not [var near, ..]) return new Understood(null, Given.Nothing);
        var given = Split(near.Verb, line, near.End, context);
        return new Understood(near.Verb, near.Verb.Writes ? given : given with { Note = CommandWords.In(turn.Language).TookFor(line.Trim(), near.Verb.Name.In(turn.Language)) })
        {
            IsGuess = near.Verb.Writes,
        };
    }

    IReadOnlyList<Phrased> Phrases(string said) => said.Length > LongestPhrase ? [] : phrases.Value.Match(Whole(said));

    static string Whole(string said) => said.TrimEnd(' ', '?', '!', '.', '…');

    static int WordCount(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    // A mention is where its words are: in the plain line they stand elsewhere.
    static ReadContext Moved(ReadContext context, string line, string plain) => context with
    {
        Mentions = [.. from mention in context.Mentions
                       let at = plain.IndexOf(line.Substring(mention.Start, mention.Length), StringComparison.Ordinal)
                       where at >= 0
                       select mention with { Start = at }],
    };

    /// <summary>What may be meant is offered as buttons, each with the line filled in.</summary>
    public static AdaptiveCard Offer(Understood guess, Turn turn)
    {
        var words = CommandWords.In(turn.Language);
        return Parts.Card(turn.Language, Parts.Line(guess.Others.Count > 0 ? words.WhatDoYouMean : words.DidYouMean(guess.Verb!.Name.In(turn.Language))))
            .With(guess.Others.Prepend(guess).Select(one => Commands.Offer.Line(one.Verb!, one.Given, Titled(one, turn.Language), turn)));
    }

    // What is pressed says what it is done to.
    static string Titled(Understood one, Language language) =>
        (one.Named ?? (one.Verb!.Shape.About is { } about ? one.Given.Typed.GetValueOrDefault(about.Id) : null)) is { } named
            ? $"{one.Verb!.ButtonTitle(language)}: {Parts.Cut(named, LongestTitle)}"
            : one.Verb!.ButtonTitle(language);

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
