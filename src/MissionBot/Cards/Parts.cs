using System.Text.Json.Nodes;
using MissionBot.AdaptiveCards;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Words;

namespace MissionBot.Cards;

/// <summary>What all our cards share, so that look and accessibility change in one place.</summary>
public static class Parts
{
    /// <summary>Texts are cut at this length on cards that show many; their own card shows all.</summary>
    public const int Excerpt = 300;

    public static AdaptiveCard Card(Language language, params IEnumerable<Element?> body) => new([.. body.OfType<Element>()])
    {
        Lang = Code(language),
    };

    public static AdaptiveCard With(this AdaptiveCard card, params IEnumerable<CardAction?> buttons) =>
        card with { Actions = [.. buttons.OfType<CardAction>()] };

    /// <summary>Takes the whole width in Teams: for cards that are put before others.</summary>
    public static AdaptiveCard Wide(this AdaptiveCard card) => card with { FullWidth = true };

    public static TextBlock Heading(CardText text) => new(text) { Style = TextStyle.Heading, Size = TextSize.Large, Weight = TextWeight.Bolder };

    public static TextBlock Subheading(CardText text) => new(text) { Weight = TextWeight.Bolder, Spacing = Spacing.Medium, Separator = true };

    public static TextBlock Line(CardText text) => new(text) { Spacing = Spacing.Small };

    public static TextBlock Subtle(CardText text) => new(text) { IsSubtle = true, Spacing = Spacing.Small, Size = TextSize.Small };

    /// <summary>What people should not overlook. The sign carries it, the colour only helps.</summary>
    public static TextBlock Warning(CardText text) => new("⚠ " + text) { Color = TextColor.Attention };

    /// <summary>A person's own words: nothing in them is read as Markdown and their line breaks are kept.</summary>
    public static TextBlock Words(string words) => new(CardText.Plain(words)) { Spacing = Spacing.Small };

    /// <summary>Tells the person that they are spoken of; by name alone, where the channel has no address of theirs.</summary>
    public static CardText Mention(Person person) => person.Address is { } address ? CardText.Mention(new Mention(address, person.Name)) : CardText.Plain(person.Name);

    public static FactSet? Facts(params IEnumerable<(string Title, CardText? Value)> facts) =>
        facts.Where(fact => fact.Value is not null).Select(fact => new AdaptiveCards.Fact(fact.Title, fact.Value!)).ToList() is { Count: > 0 } shown
            ? new FactSet(shown)
            : null;

    /// <summary>A word with a colour; where badges are not drawn, the word alone.</summary>
    public static Badge Badge(string text, BadgeStyle style) => new(text, new TextBlock(text) { Weight = TextWeight.Bolder, Spacing = Spacing.Small }) { Style = style };

    /// <summary>A button for a command that is known in full or in part; a form asks for the rest.</summary>
    public static Execute Button(Turn turn, Verb verb, CardText title, params (Field Field, string Value)[] given) =>
        new(title, verb.Id, Data(turn, verb, given));

    /// <summary>A button whose answer takes the place of the card it stands on.</summary>
    public static Execute ButtonHere(Turn turn, Verb verb, CardText title, params (Field Field, string Value)[] given)
    {
        var data = Data(turn, verb, given);
        data[PressData.Here] = true;
        return new(title, verb.Id, data);
    }

    public static string Cut(string text, int most = Excerpt) =>
        text.Length <= most ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[most - 1]) ? most - 1 : most).TrimEnd(), "…");

    /// <summary>ISO 639-1.</summary>
    public static string Code(Language language) => language == Language.Danish ? "da" : "en";

    static JsonObject Data(Turn turn, Verb verb, (Field Field, string Value)[] given)
    {
        var data = new JsonObject { [PressData.Language] = Code(turn.Language) };
        foreach (var (field, value) in given) data[field.Id] = value;
        // Teams gives the retry of a press a new id, so a button that writes carries a token of its own.
        if (verb.Writes) data[PressData.Once] = turn.NewId();
        return data;
    }
}
