using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Words;

namespace MissionBot.Trials;

public sealed record StartTrial(Trial Trial, DateOnly? On, DateOnly? End)
{
    static readonly DateField OnField =
        new DateField("on", new("on", "den", "date", "dato", "start"), DateLean.Past) { TakesFirstDay = true }.Lead("on", "den", "d.", "from", "fra").Bare().Optional();

    static readonly DateField EndField = new DateField("end", new("end", "slut", "ends", "slutter")).Lead("until", "til", "by", "inden").Optional();

    public static Verb Verb { get; } = new Verb.Change<StartTrial, Around>(
        new("start", "start", "begin", "begynd"),
        Right.Contribute,
        Shape.Of(ShowTrial.TrialField, null, OnField, EndField),
        given => new StartTrial(given.Get(ShowTrial.TrialField), given.Find(OnField), given.Find(EndField)),
        load: (command, turn, rows) => rows.Around(command.Trial, turn),
        Decide)
    {
        Phrases = TrialPhrases.Start,
        Hints = ["set off", "first time", "for første gang", "started", "got going", "skød", "start", "starts", "begins", "starting", "begun", "beginning", "launching", "began", "begin", "running", "kicked off", "launched", "under way", "up and running", "off the ground", "op at køre", "har kørt", "startet", "startede", "starter", "starte", "startes", "igangsat", "igangsættes", "begyndt", "begyndte", "begynder", "i gang"],
        Help = new("Starts a trial action, today or on the day you say.", "Sætter en prøvehandling i gang, i dag eller den dag, du skriver."),
        Example = new("start breakfast clubs on 1 March", "start fælleskøkken den 1. marts"),
    };

    static Outcome Decide(StartTrial command, Around around, Turn turn)
    {
        var words = TrialWords.In(turn.Language);
        var trial = command.Trial;
        if (StageRules.Refuse(trial, turn, Stage.Planned) is { } refused) return refused;
        var on = command.On ?? turn.Today;
        if (on > turn.Today) return new Reply.Refused(words.LiesAhead(on), OnField);
        // An end that was planned for before it really starts is moved: it runs its usual length.
        var end = command.End ?? (trial.PlannedEnd is { } planned && planned > on ? planned : Trial.UsualEnd(on));
        if (end < on) return new Reply.Refused(words.EndsBeforeItStarts(on), EndField);
        var started = trial with { Stage = Stage.Running, StartedOn = on, PlannedEnd = end };
        return new Outcome(
            new Reply.Shown(TrialCards.Started(started, around, turn), trial.Topic),
            [new NewFact(trial.MissionId, new TrialStarted(trial.Id, trial.Stage, end, trial.PlannedEnd), on)]);
    }
}
