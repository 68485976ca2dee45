namespace MissionBot.Trials;

static class TrialsCapability
{
    public static Capability All { get; } = new(
        "Trials",
        [PlanTrial.Verb, StartTrial.Verb, EndTrial.Verb, ListTrials.Verb, ShowTrial.Verb],
        TrialFacts.Kinds,
        ["trials", "hypotheses", "trial_hypotheses"]);
}
