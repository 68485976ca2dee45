using MissionBot.Commands;

namespace MissionBot.Trials;

static class ShowTrial
{
    public static readonly ReferenceField<Trial> TrialField = new("trial", new("trial action", "prøvehandling", "trial"), TrialReferences.Only);

    public static Verb Verb { get; } = new Verb.Question(
        new("trial", "prøvehandling", "trial action", "vis prøvehandling"),
        Shape.Of(TrialField, null),
        (given, turn, rows) =>
        {
            var trial = given.Get(TrialField);
            return new Reply.Shown(TrialCards.Shown(trial, rows.Around(trial, turn), turn), trial.Topic);
        })
    {
        TellsOf = TrialField,
        IsOfferedForName = true,
        Phrases = TrialPhrases.Show,
        Hints = ["what happened", "what about", "hvad skete", "hvad med"],
        Help = new("Shows one trial action.", "Viser en prøvehandling."),
        Example = new("trial breakfast", "prøvehandling fælleskøkken"),
    };
}
