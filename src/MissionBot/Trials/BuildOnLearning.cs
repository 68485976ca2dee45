using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Learnings;

namespace MissionBot.Trials;

/// <summary>Keeps from which learning a trial action comes, whichever mission taught it.</summary>
public sealed record BuildOnLearning(Trial Trial, Learning Learning)
{
    internal static readonly ReferenceField<Learning> LearningField = new ReferenceField<Learning>("learning", new("learning", "læring"), AnyLearning.Only).Lead("on", "på");

    public static Verb Verb { get; } = new Verb.Change<BuildOnLearning, Loaded>(
        new("build", "byg", "build trial action", "byg videre", "use as basis", "brug som grundlag"),
        Right.Contribute,
        Shape.Of(ShowTrial.TrialField, null, LearningField),
        given => new BuildOnLearning(given.Get(ShowTrial.TrialField), given.Get(LearningField)),
        load: (command, turn, rows) => Load(command, turn, rows),
        Decide)
    {
        Help = new("Keeps the learning that a trial action is built on; both cards show it.", "Gemmer den læring, en prøvehandling bygger på; begge kort viser det."),
        Example = new("build youth-5 on youth-4/1", "byg mad-3 på mad-1/1"),
        Button = new("Use as basis", "Brug som grundlag"),
    };

    static Loaded Load(BuildOnLearning command, Turn turn, Storage.Rows rows)
    {
        var around = rows.Around(command.Trial, turn);
        return new(around, rows.SimilarTo(command.Trial.Title, around.Hypotheses is [var first, ..] ? first.Wording : null, command.Trial.Id));
    }

    static Outcome Decide(BuildOnLearning command, Loaded loaded, Turn turn)
    {
        var words = TrialWords.In(turn.Language);
        var (trial, learning, around) = (command.Trial, command.Learning, loaded.Around);
        if (learning.TrialId == trial.Id) return new Reply.Refused(words.IsItsOwn(learning.Key), LearningField);
        if (around.Bases.Any(basis => basis.Id == learning.Id)) return TrialCards.Based(trial, around, loaded.Similar, turn);
        var based = around with { Bases = [.. around.Bases, learning] };
        return new Outcome(
            new Reply.Shown(TrialCards.Based(trial, based, loaded.Similar, turn), trial.Topic),
            [new NewFact(trial.MissionId, new TrialBased(trial.Id, learning.Id, false, true))]);
    }

    internal sealed record Loaded(Around Around, IReadOnlyList<SimilarLearning> Similar);
}
