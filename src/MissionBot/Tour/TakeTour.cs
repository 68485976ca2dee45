using MissionBot.Commands;
using MissionBot.Learnings;

namespace MissionBot.Tour;

/// <summary>
/// Plays the sample mission. It is a verb like any other, so that it is typed, pressed and explained like one; what it shows comes
/// from <see cref="Tours"/>, for it must never touch the store that a command runs in.
/// </summary>
static class TakeTour
{
    public static readonly ChoiceField<Step> StepField = new ChoiceField<Step>("step", new("step", "trin"), TourChoices.Steps).Bare().Optional();

    /// <summary>What the visitor learned; its id is that of the real command's.</summary>
    public static readonly TextField SeenField = LogLearning.Verb.Quoted! with { Name = new("learning", "læring"), IsRequired = false };

    public static readonly TextField WordsField = new TextField("words", new("words", "ord"), TextField.Title).Optional();

    public static Verb Verb { get; } = new Verb.Question(
        new("tour", "rundtur", "example", "eksempel", "demo", "show me around", "vis mig rundt"),
        Shape.Of(null, null, StepField, SeenField, WordsField),
        // Where nobody plays it, it is said where it is played.
        (_, turn, _) => TourCards.Elsewhere(null, null, turn))
    {
        Help = new("Plays an example: a mission of Camden's, apart from your own.", "Viser et eksempel: en mission fra Camden, adskilt fra jeres egne."),
        Example = new("tour", "rundtur"),
        Button = new("Take the tour", "Tag rundturen"),
    };
}

/// <summary>Where in the tour one is, or goes. To save, to take back and to put back is to stay.</summary>
enum Step { Status, Trial, Learn, Save, Undo, TakeBack, PutBack, Find, End }

static class TourChoices
{
    public static readonly Choices<Step> Steps = new(
        (Step.Status, new("status", "status")),
        (Step.Trial, new("trial action", "prøvehandling")),
        (Step.Learn, new("learn", "lær")),
        (Step.Save, new("save", "gem")),
        (Step.Undo, new("undo", "fortryd")),
        (Step.TakeBack, new("take back", "tag tilbage")),
        (Step.PutBack, new("put back", "læg tilbage")),
        (Step.Find, new("find", "find")),
        (Step.End, new("end", "slut")));
}
