using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Missions;

namespace MissionBot.Trials;

/// <summary>A trial action rests, and goes on. When it is meant to end stays as it was; the card says if that is past.</summary>
public sealed record PauseTrial(Trial Trial, string? Why)
{
    internal static readonly TextField WhyField = new TextField("why", new("why", "hvorfor", "because", "fordi"), TextField.Statement).Lead("because", "fordi").Optional();

    static readonly ReferenceField<Trial> RunningField = new("trial", ShowTrial.TrialField.Name, TrialReferences.In(Stage.Running));

    static readonly ReferenceField<Trial> PausedField = new("trial", ShowTrial.TrialField.Name, TrialReferences.In(Stage.Paused));

    public static Verb Pause { get; } = new Verb.Change<PauseTrial, Around>(
        new("pause", "pause", "put on hold", "sæt på pause"),
        Right.Contribute,
        Shape.Of(RunningField, null, WhyField),
        given => new PauseTrial(given.Get(RunningField), given.Find(WhyField)),
        (command, turn, rows) => rows.Around(command.Trial, turn),
        (command, around, turn) => Decide(command, around, Stage.Running, Stage.Paused, turn))
    {
        Phrases = TrialPhrases.Pause,
        Hints = ["paused", "on hold", "hold", "standby", "på pause", "pause"],
        Help = new("Puts a running trial action on hold.", "Sætter en prøvehandling, der er i gang, på pause."),
        Example = new("pause breakfast clubs because the school is closed", "pause fælleskøkken fordi huset er lukket"),
    };

    public static Verb Resume { get; } = new Verb.Change<PauseTrial, Around>(
        new("resume", "genoptag", "go on with", "continue with", "fortsæt med"),
        Right.Contribute,
        Shape.Of(PausedField, null, WhyField),
        given => new PauseTrial(given.Get(PausedField), given.Find(WhyField)),
        (command, turn, rows) => rows.Around(command.Trial, turn),
        (command, around, turn) => Decide(command, around, Stage.Paused, Stage.Running, turn))
    {
        Phrases = TrialPhrases.Resume,
        Help = new("Goes on with a trial action that is on hold.", "Genoptager en prøvehandling, der er på pause."),
        Example = new("resume breakfast clubs", "genoptag fælleskøkken"),
    };

    static Outcome Decide(PauseTrial command, Around around, Stage from, Stage to, Turn turn)
    {
        var trial = command.Trial;
        if (StageRules.Refuse(trial, turn, from) is { } refused) return refused;
        var after = trial with { Stage = to, StageWhy = command.Why };
        return new Outcome(
            new Reply.Shown(TrialCards.Moved(after, around, turn), trial.Topic),
            [new NewFact(trial.MissionId, new TrialMoved(trial.Id, from, to, new(command.Why, trial.StageWhy)))]);
    }
}
