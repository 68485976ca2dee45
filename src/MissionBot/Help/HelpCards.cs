using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;

namespace MissionBot.Help;

static class HelpCards
{
    public static AdaptiveCard Overview(string? unknown, Turn turn)
    {
        var words = HelpWords.In(turn.Language);
        return Parts.Card(turn.Language,
            [
                Parts.Heading(words.Title),
                unknown is null ? null : Parts.Warning(words.NoSuchCommand(unknown)),
                Parts.Subtle(words.HowToSpeak),
                .. Capabilities.All.SelectMany(capability => Section(capability, turn)),
            ])
            .With(Buttons(turn, "status", "new-mission", "try", "learn"));
    }

    public static AdaptiveCard OneVerb(Verb verb, Turn turn)
    {
        var words = HelpWords.In(turn.Language);
        return Parts.Card(turn.Language,
                Parts.Heading(verb.Title(turn.Language)),
                Parts.Line(verb.Help.In(turn.Language)),
                Parts.Subheading(words.Example),
                Parts.Words(verb.Example.In(turn.Language)),
                verb.Shape.All.Any() ? Parts.Subheading(words.Fields) : null,
                Parts.Facts(verb.Shape.All.Select(field => (field.Label(turn.Language), (CardText?)Explained(field, turn)))))
            .With(Asks(verb) ? Offer.Open(verb, verb.Title(turn.Language), turn) : Parts.Button(turn, verb, verb.Title(turn.Language)));
    }

    // Who reads how a command works does not want it done yet, on whatever is meant just now.
    static bool Asks(Verb verb) => verb.Writes && verb.Shape.All.Any(field => field.IsRequired);

    static IEnumerable<Element?> Section(Capability capability, Turn turn)
    {
        yield return Parts.Subheading(HelpWords.In(turn.Language).Section(capability.Name));
        // No table: on a phone, two columns of Danish words are wider than the card.
        foreach (var verb in capability.Verbs)
            yield return Parts.Line(CardText.Markdown($"**{verb.Name.In(turn.Language)}**") + CardText.Plain($": {verb.Help.In(turn.Language)}"));
    }

    static string Explained(Field field, Turn turn)
    {
        var words = HelpWords.In(turn.Language);
        return string.Join(" · ", new[]
        {
            field.IsRequired ? words.Required : words.Optional,
            field.Meaning?.In(turn.Language) ?? field.Hint?.In(turn.Language),
        }.OfType<string>());
    }

    static IEnumerable<CardAction?> Buttons(Turn turn, params string[] ids)
    {
        return ids.Select(Capabilities.Verbs.WithId).OfType<Verb>().Select(verb => Parts.Button(turn, verb, verb.ButtonTitle(turn.Language)));
    }
}
