using MissionBot.Commands;

namespace MissionBot.Learnings;

static class LearningChoices
{
    public static readonly Choices<Verdict> Verdicts = new(
        (Verdict.Supported, new("supported", "understøttet", "confirmed", "bekræftet")),
        (Verdict.Refuted, new("refuted", "afkræftet", "disproved")),
        (Verdict.Inconclusive, new("inconclusive", "uafklaret", "unclear", "unknown")));

    public static readonly Choices<Evidence> Evidence = new(
        (Learnings.Evidence.Impression, new("impression", "indtryk", "0", "level 0", "niveau 0")),
        (Learnings.Evidence.OneAccount, new("one account", "en enkelt beretning", "1", "level 1", "niveau 1")),
        (Learnings.Evidence.DataShowChange, new("data show change", "data viser en ændring", "2", "level 2", "niveau 2")),
        (Learnings.Evidence.CauseShown, new("cause shown", "årsagen er vist", "3", "level 3", "niveau 3")),
        (Learnings.Evidence.RepeatedIndependently, new("repeated independently", "gentaget af andre", "4", "level 4", "niveau 4")),
        (Learnings.Evidence.WorksAtScale, new("works at scale elsewhere", "virker i stor skala andre steder", "5", "level 5", "niveau 5")));

    public static readonly Choices<Part> Parts = new(
        (Part.Expected, new("expected", "forventet")),
        (Part.Why, new("why", "hvorfor")),
        (Part.Next, new("next", "næste")));

    public static readonly Choices<Proposal> Proposals = new(
        (Proposal.Scale, new("scale", "skalér", "skaler", "scale up")),
        (Proposal.Adapt, new("adapt", "tilpas")),
        (Proposal.Continue, new("continue", "fortsæt")),
        (Proposal.Stop, new("stop", "stop")));
}
