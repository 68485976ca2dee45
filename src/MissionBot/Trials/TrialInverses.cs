using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Learnings;
using MissionBot.Missions;
using MissionBot.Storage;

namespace MissionBot.Trials;

/// <summary>How what happens to a trial action is taken back, and how it is told.</summary>
static class TrialInverses
{
    public static readonly Inverse HypothesisStated = Inverse.Of<HypothesisStated>(
        fact => new HypothesisWithdrawn(fact.Hypothesis),
        fact => [fact.Hypothesis],
        (fact, telling) => new(In(telling).Hypothesis, null, Parts.Cut(fact.Words.Wording), In(telling).LogInstead("")) { IsWhole = true })
        .UnlessUsed();

    public static readonly Inverse Planned = Inverse.Of<TrialPlanned>(
        fact => new TrialWithdrawn(fact.Trial),
        fact => [fact.Trial, .. fact.Hypotheses.Select(hypothesis => $"{hypothesis}/{fact.Trial}")],
        (fact, telling) => Told(KeyOf(fact, telling), null, fact.Words.Title, telling) with { IsWhole = true });

    public static readonly Inverse Started = Inverse.Of<TrialStarted>(
        fact => new TrialSetBack(fact.Trial, Stage.Running, fact.Old, fact.OldEnd),
        fact => [$"{fact.Trial}/stage", $"{fact.Trial}/end"],
        (fact, telling) => StageOf(fact.Trial, fact.Old, Stage.Running, telling));

    public static readonly Inverse Ended = Inverse.Of<TrialEnded>(
        fact => new TrialSetBack(fact.Trial, Stage.Ended, fact.Old, fact.PlannedEnd),
        fact => [$"{fact.Trial}/stage"],
        (fact, telling) => StageOf(fact.Trial, fact.Old, Stage.Ended, telling));

    public static readonly Inverse Moved = Inverse.Of<TrialMoved>(
        fact => fact with { Old = fact.New, New = fact.Old, Words = new(fact.Words.Old, fact.Words.Text) },
        fact => [$"{fact.Trial}/stage"],
        (fact, telling) => StageOf(fact.Trial, fact.Old, fact.New, telling))
        .ShownBy<TrialMoved>(Proposal);

    public static readonly Inverse Changed = Inverse.Of<TrialChanged>(
        fact => fact with { Old = fact.New, New = fact.Old, Words = fact.Words is { } words ? new(words.New, words.Old) : null },
        fact => [$"{fact.Trial}/{fact.Field}", .. Hypothesis(fact) is { } hypothesis ? [$"{hypothesis}/{fact.Trial}"] : Array.Empty<string>()],
        (fact, telling) => Told(telling.Rows.Trial(fact.Trial)?.Key ?? "", Value(fact, isNew: false, telling), Value(fact, isNew: true, telling), telling) with
        {
            What = $"{In(telling).Named(telling.Rows.Trial(fact.Trial)?.Key ?? "")} · {ChangeTrial.LabelOf(fact.Field, telling.Language)}",
        });

    public static readonly Inverse Based = Inverse.Of<TrialBased>(
        fact => fact with { Old = fact.New, New = fact.Old },
        fact => [$"{fact.Trial}/basis", $"{fact.Learning}/{fact.Trial}"],
        (fact, telling) => Told(telling.Rows.Trial(fact.Trial)?.Key ?? "", Basis(fact, fact.Old, telling), Basis(fact, fact.New, telling), telling));

    // What was proposed is decided on its own card; where that is taken back, the card is a proposal's again.
    static IEnumerable<Retold> Proposal(TrialMoved fact, Turn turn, Rows rows)
    {
        if (!(fact.Old is Stage.Proposed || fact.New is Stage.Proposed) || rows.Trial(fact.Trial) is not { PlannedSeq: { } seq } trial) yield break;
        yield return JudgeTrial.Proposal(trial, seq, (seen, there, eyes) => TrialCards.Shown(seen, eyes.Around(seen, there), there));
    }

    static string? Basis(TrialBased fact, bool isBuilt, Telling telling) => isBuilt ? telling.Rows.Learning(fact.Learning)?.Key : null;

    static string? Hypothesis(TrialChanged fact) => fact.Field == TrialTextFields.Hypothesis.Id ? fact.New ?? fact.Old : null;

    static string? Value(TrialChanged fact, bool isNew, Telling telling)
    {
        if (fact.Words is { } words) return Parts.Cut(isNew ? words.New ?? "" : words.Old ?? "") is { Length: > 0 } text ? text : null;
        return (isNew ? fact.New : fact.Old) is { } stored ? ChangeTrial.Spoken(fact.Field, stored, telling) : null;
    }

    static Told StageOf(string trial, Stage old, Stage now, Telling telling) =>
        Told(telling.Rows.Trial(trial)?.Key ?? "", TrialChoices.Stages.Word(old, telling.Language), TrialChoices.Stages.Word(now, telling.Language), telling);

    static Told Told(string key, string? old, string? now, Telling telling) => new(In(telling).Named(key), old, now, In(telling).LogInstead(key));

    static TrialWords In(Telling telling) => TrialWords.In(telling.Language);

    static string KeyOf(TrialPlanned fact, Telling telling) => $"{telling.Rows.Mission(telling.Stream)?.Key}-{fact.Number}";
}
