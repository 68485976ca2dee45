namespace MissionBot.Learnings;

static class LearningsCapability
{
    public static Capability All { get; } = new(
        "Learnings",
        [LogLearning.Verb, ListLearnings.Verb, ShowLearning.Verb, CorrectLearning.Verb, FindLearnings.Verb, ListHypotheses.Verb],
        LearningFacts.Kinds,
        ["learnings", "learning_corrections", "learning_counts", "learning_search"]);
}
