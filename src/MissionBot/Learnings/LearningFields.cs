using MissionBot.Commands;

namespace MissionBot.Learnings;

/// <summary>What may be said of a learning beside what was seen: the same when it is logged and when it is corrected.</summary>
static class LearningFields
{
    public static readonly ChoiceField<Verdict> Verdict =
        new ChoiceField<Verdict>("verdict", new("verdict", "vurdering", "hypothesis", "hypotese"), LearningChoices.Verdicts).Optional()
        .Means("What it says of what you believed: whether it holds.", "Hvad det siger om det, I troede: om det holder.");

    public static readonly ChoiceField<Evidence> Evidence =
        new ChoiceField<Evidence>("evidence", new("evidence", "evidens"), LearningChoices.Evidence).Optional()
        .Means("How much it rests on, from an impression to what works elsewhere, too. Any of them is worth having.", "Hvor meget det bygger på, fra et indtryk til noget, der også virker andre steder. Alle trin er noget værd.");

    public static readonly ChoiceField<Proposal> Proposal =
        new ChoiceField<Proposal>("proposal", new("proposal", "forslag"), LearningChoices.Proposals).Optional()
        .Means("What you would do with the trial action; leaders decide.", "Hvad du ville gøre med prøvehandlingen; det er lederne, der beslutter.");

    public static readonly TextField Expected = new TextField("expected", new("expected", "forventet")).Optional()
        .Hint("what did you think would happen?", "hvad troede I, der ville ske?");

    public static readonly TextField Why = new TextField("why", new("why", "hvorfor")).Optional()
        .Hint("why did it turn out so?", "hvorfor gik det sådan?");

    public static readonly TextField Next = new TextField("next", new("next", "næste")).Optional()
        .Hint("what would you do next?", "hvad ville I gøre nu?");

    public static readonly LinkField Link = new LinkField("link", new("link", "link", "source", "kilde")).Optional()
        .Means("Where it comes from: a message, a page.", "Hvor det kommer fra: en besked, en side.");

    public static LearningMarks Marks(Given given) => new(given.Find(Verdict), given.Find(Evidence), given.Find(Proposal));
}
