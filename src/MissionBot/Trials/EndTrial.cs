using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Words;

namespace MissionBot.Trials;

public sealed record EndTrial(Trial Trial, DateOnly? On)
{
    static readonly DateField OnField =
        new DateField("on", new("on", "den", "date", "dato", "end"), DateLean.Past).Lead("on", "den", "d.").Bare().Optional();

    public static Verb Verb { get; } = new Verb.Change<EndTrial, Around>(
        new("end", "slut", "finish", "afslut"),
        Right.Contribute,
        Shape.Of(ShowTrial.TrialField, null, OnField),
        given => new EndTrial(given.Get(ShowTrial.TrialField), given.Find(OnField)),
        load: (command, turn, rows) => rows.Around(command.Trial, turn),
        Decide)
    {
        Phrases = TrialPhrases.End,
        Hints = ["ended", "last day", "sidste dag", "end", "ends", "is over", "are over", "finished", "finish", "done", "stopped", "stop", "completed", "wrapped up", "concluded", "came to an end", "slut", "sluttede", "slutter", "færdig", "færdige", "stoppet", "stoppede", "stoppe", "overstået", "afsluttet", "afslutte", "ovre"],
        Help = new("Ends a trial action, and asks what it taught.", "Afslutter en prøvehandling og spørger, hvad den lærte os."),
        Example = new("end breakfast clubs", "slut fælleskøkken"),
    };

    static Outcome Decide(EndTrial command, Around around, Turn turn)
    {
        var words = TrialWords.In(turn.Language);
        var trial = command.Trial;
        if (StageRules.Refuse(trial, turn, Stage.Running, Stage.Paused) is { } refused) return refused;
        var on = command.On ?? turn.Today;
        if (on > turn.Today) return new Reply.Refused(words.LiesAhead(on), OnField);
        if (on < trial.StartedOn) return new Reply.Refused(words.EndsBeforeItStarts(trial.StartedOn.Value), OnField);
        var ended = trial with { Stage = Stage.Ended, EndedOn = on };
        return new Outcome(
            new Reply.Shown(TrialCards.Ended(ended, around, turn), trial.Topic), [new NewFact(trial.MissionId, new TrialEnded(trial.Id, trial.Stage, trial.PlannedEnd), on)]);
    }
}
