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
            var tested = rows.HypothesesOf(mission).Select(hypothesis => new Tested(hypothesis, rows.TrialsTesting(hypothesis), rows.LearningsOn(hypothesis))).ToList();
            return new Reply.Shown(LearningCards.Hypotheses(mission, tested, turn));
        })
    {
        Help = new("Lists what we believe, who tests it, and what was found for and against.", "Viser, hvad vi tror på, hvad der afprøver det, og hvad der taler for og imod."),
        Example = new("hypotheses", "hypoteser"),
    };
}

/// <summary>A hypothesis with what speaks for and against it.</summary>
sealed record Tested(Hypothesis Hypothesis, IReadOnlyList<Trial> Trials, IReadOnlyList<Learning> Learnings);
