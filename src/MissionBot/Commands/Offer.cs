using MissionBot.AdaptiveCards;
using MissionBot.Cards;

namespace MissionBot.Commands;

/// <summary>Buttons that run a command again, with one thing settled.</summary>
static class Offer
{
    public static CardAction Again(Verb verb, Field field, Given given, Offered thing, Turn turn) =>
        Parts.Button(turn, verb, thing.Title,
            [.. verb.Shape.All.Where(other => other != field && given.Typed.ContainsKey(other.Id)).Select(other => (other, given.Typed[other.Id])), (field, thing.Key)]);

    /// <summary>Opens the form, also where nothing more is needed: for a card that only tells of the command, and for what is not done at one touch.</summary>
    public static Execute Open(Verb verb, string title, Turn turn, params (Field, string)[] given)
    {
        var button = Parts.Button(turn, verb, title, given);
        button.Data[PressData.Change] = true;
        return button;
    }

    /// <summary>The line as it was understood, to be run by a press.</summary>
    public static CardAction Line(Verb verb, Given given, string title, Turn turn) =>
        Parts.Button(turn, verb, title, Typed(verb, given));

    /// <summary>What was given, as it was typed.</summary>
    public static (Field Field, string Typed)[] Typed(Verb verb, Given given) =>
        [.. verb.Shape.All.Where(field => given.Typed.ContainsKey(field.Id)).Select(field => (field, given.Typed[field.Id]))];
}
