namespace MissionBot.Trials;

static class TrialsCapability
{
    public static Capability All { get; } = new(
        "Trials",
        [
            PlanTrial.Verb, PlanTrial.Propose, JudgeTrial.Accept, JudgeTrial.Decline, StartTrial.Verb, PauseTrial.Pause, PauseTrial.Resume, EndTrial.Verb,
            ChangeTrial.Verb, HandOver.Verb, BuildOnLearning.Verb, ListTrials.Verb, ShowTrial.Verb,
        ],
        TrialFacts.Kinds,
        ["trials", "hypotheses", "trial_hypotheses", "trial_bases", "trial_numbers"]);
}
