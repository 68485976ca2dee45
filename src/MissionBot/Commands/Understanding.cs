using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Words;
using Mention = MissionBot.BotFramework.Activities.Mention;

namespace MissionBot.Commands;

/// <summary>From a typed line to the one command that it means, or to what is offered instead.</summary>
public sealed class Understanding(VerbList verbs)
{
    /// <summary>The language that the line itself is in; null where its words are in both.</summary>
    public Language? LanguageOf(string line) => verbs.At(line) is { } found ? found.Verb.Name.LanguageOf(line.Trim()) : null;

    public Understood Read(string line, IReadOnlyList<Mention> mentions, Turn turn)
    {
        var context = new ReadContext(turn.Today, turn.Language, mentions);
        if (verbs.At(line, turn.Conversation.Topic) is { } exact) return new Understood(exact.Verb, Split(exact.Verb, line, exact.End, context));
        if (verbs.Near(line) is not [var near, ..]) return new Understood(null, Given.Nothing);
        var given = Split(near.Verb, line, near.End, context);
        return new Understood(near.Verb, near.Verb.Writes ? given : given with { Note = CommandWords.In(turn.Language).TookFor(line.Trim(), near.Verb.Name.In(turn.Language)) })
        {
            IsGuess = near.Verb.Writes,
        };
    }

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

/// <param name="Verb">Null where nothing was understood.</param>
public sealed record Understood(Verb? Verb, Given Given)
{
    public bool IsGuess { get; init; }
}
