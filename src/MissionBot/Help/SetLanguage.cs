using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Following;
using MissionBot.Words;

namespace MissionBot.Help;

public sealed record SetLanguage(Language Language)
{
    static readonly ChoiceField<Language> LanguageField = new("language", new("language", "sprog"), HelpChoices.Languages);

    public static Verb Verb { get; } = new Verb.Change<SetLanguage, object?>(
        new("language", "sprog"),
        Right.Hear,
        Shape.Of(LanguageField, null),
        given => new SetLanguage(given.Get(LanguageField)),
        load: (_, _, _) => null,
        (command, _, turn) => new Outcome(Parts.Card(command.Language, Parts.Line(HelpWords.In(command.Language).LanguageSet)), []) { Language = command.Language })
    {
        // Where it takes part for their organisation, partners are answered as they like.
        Phrases = HelpPhrases.Language,
        Help = new("Sets the language of this conversation.", "Vælger sproget i denne samtale."),
        Example = new("language danish", "sprog engelsk"),
    };
}

static class HelpChoices
{
    public static readonly Choices<Language> Languages = new(
        (Language.English, new("English", "engelsk", "en")),
        (Language.Danish, new("Danish", "dansk", "da")));
}
