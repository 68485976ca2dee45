using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>What is shown where a line was not understood, or not for sure.</summary>
public static class GuessCards
{
    const int LongestTitle = 24;

    const int LongestShown = 200;

    /// <summary>What may be meant is offered as buttons, each with the line filled in.</summary>
    public static AdaptiveCard Offer(Understood guess, Turn turn)
    {
        var words = CommandWords.In(turn.Language);
        var question = guess.Others.Count > 0 ? words.WhatDoYouMean : words.DidYouMean(guess.Verb!.Name.In(turn.Language));
        return Parts.Card(turn.Language, Parts.Line(question), guess.Others.Count > 0 ? null : AsRead(guess, turn.Language))
            .With(guess.Others.Prepend(guess).Select(one => Commands.Offer.Line(one.Verb!, one.Given, Titled(one, turn.Language), turn)));
    }

    // Who presses has seen the date, the words and the person that would be kept. What it is about is on the button, where there is room for it.
    static FactSet? AsRead(Understood guess, Language language) => Parts.Facts(
        from given in Commands.Offer.Typed(guess.Verb!, guess.Given)
        let isAbout = given.Field == guess.Verb!.Shape.About
        let told = isAbout ? Name(guess)! : guess.Given.Values.TryGetValue(given.Field.Id, out var value) ? given.Field.Tell(value, language) : given.Typed
        where !given.Field.IsSecret && (!isAbout || told.Length > LongestTitle)
        select (given.Field.Label(language), (CardText?)CardText.Plain(Parts.Cut(told, LongestShown))));

    // What is pressed says what it is done to.
    static string Titled(Understood one, Language language) =>
        Name(one) is { } name ? $"{one.Verb!.ButtonTitle(language)}: {Parts.Cut(name, LongestTitle)}" : one.Verb!.ButtonTitle(language);

    static string? Name(Understood one) => one.Named ?? (one.Verb!.Shape.About is { } about ? one.Given.Typed.GetValueOrDefault(about.Id) : null);

    public static AdaptiveCard NotUnderstood(string line, VerbList verbs, Turn turn)
    {
        var words = CommandWords.In(turn.Language);
        return Parts.Card(turn.Language, Parts.Line(words.DidNotUnderstand(Parts.Cut(line))), Parts.Subtle(words.TryOneOfThese))
            .With(from id in new[] { "status", "try", "learn", "help" }
                  let verb = verbs.WithId(id)
                  where verb is not null
                  select Parts.Button(turn, verb, verb.Title(turn.Language)));
    }
}
