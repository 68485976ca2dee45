using MissionBot.Commands;
using MissionBot.Conversations;

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
            var owner = trial.Owner is { } person ? rows.OwnerNamed(person, turn) : null;
            return new Reply.Shown(TrialCards.Shown(trial, rows.HypothesesOf(trial), owner, turn), trial.Topic);
        })
    {
        Help = new("Shows one trial action.", "Viser en prøvehandling."),
        Example = new("trial breakfast", "prøvehandling fælleskøkken"),
    };
}
