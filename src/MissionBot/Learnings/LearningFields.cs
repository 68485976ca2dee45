using MissionBot.Commands;

namespace MissionBot.Learnings;

/// <summary>What may be said of a learning beside what was seen: the same when it is logged and when it is corrected.</summary>
static class LearningFields
{
    public static readonly ChoiceField<Verdict> Verdict =
        new ChoiceField<Verdict>("verdict", new("verdict", "vurdering", "hypothesis", "hypotese"), LearningChoices.Verdicts).Optional();

    public static readonly ChoiceField<Evidence> Evidence =
        new ChoiceField<Evidence>("evidence", new("evidence", "evidens"), LearningChoices.Evidence).Optional();

    public static readonly ChoiceField<Proposal> Proposal =
        new ChoiceField<Proposal>("proposal", new("proposal", "forslag"), LearningChoices.Proposals).Optional();

    public static readonly TextField Expected = new TextField("expected", new("expected", "forventet")).Optional()
        .Hint("what did you think would happen?", "hvad troede I, der ville ske?");

    public static readonly TextField Why = new TextField("why", new("why", "hvorfor")).Optional()
        .Hint("why did it turn out so?", "hvorfor gik det sådan?");

    public static readonly TextField Next = new TextField("next", new("next", "næste")).Optional()
        .Hint("what would you do next?", "hvad ville I gøre nu?");

    public static LearningMarks Marks(Given given) => new(given.Find(Verdict), given.Find(Evidence), given.Find(Proposal));
}
