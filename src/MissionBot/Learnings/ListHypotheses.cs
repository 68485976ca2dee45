using MissionBot.Commands;
using MissionBot.Missions;
using MissionBot.Trials;

namespace MissionBot.Learnings;

static class ListHypotheses
{
    static readonly ReferenceField<Mission> MissionField = new("mission", new("mission", "mission"), MissionReferences.Only);

    public static Verb Verb { get; } = new Verb.Question(
        new("hypotheses", "hypoteser", "list hypotheses", "vis hypoteser"),
        Shape.Of(MissionField, null),
        (given, turn, rows) =>
        {
            var mission = given.Get(MissionField);
            var all = rows.HypothesesOf(mission);
            var tested = all.Take(HypothesisCards.MostShown).Select(hypothesis => new Tested(
                hypothesis, rows.TrialsTesting(hypothesis), rows.VerdictsOn(hypothesis),
                [.. Enum.GetValues<Verdict>().Select(verdict => rows.NewestOn(hypothesis, verdict)).OfType<Learning>()]));
            return new Reply.Shown(HypothesisCards.List(mission, [.. tested], all.Count, turn));
        })
    {
        Phrases = LearningPhrases.Hypotheses,
        HintsAlone = true,
        Hints = ["hypotheses", "assumptions", "betting on", "hypoteser", "hypoteserne", "antagelser", "formodninger"],
        Help = new("Lists what we believe, who tests it, and what was found for and against.", "Viser, hvad vi tror på, hvad der afprøver det, og hvad der taler for og imod."),
        Example = new("hypotheses", "hypoteser"),
    };
}

/// <summary>A hypothesis with what speaks for and against it.</summary>
/// <param name="Newest">The newest learning for each verdict that there is.</param>
sealed record Tested(Hypothesis Hypothesis, IReadOnlyList<Trial> Trials, IReadOnlyList<VerdictCount> Verdicts, IReadOnlyList<Learning> Newest)
{
    /// <summary>What speaks for it and what speaks against it.</summary>
    public (Learning For, Learning Against)? Contradiction =>
        (Newest.FirstOrDefault(learning => learning.Verdict == Verdict.Supported), Newest.FirstOrDefault(learning => learning.Verdict == Verdict.Refuted)) is ({ } supporting, { } refuting)
            ? (supporting, refuting)
            : null;
}
