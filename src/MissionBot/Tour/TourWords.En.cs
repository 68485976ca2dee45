namespace MissionBot.Tour;

sealed record TourWordsEn : TourWords
{
    public static readonly TourWordsEn Said = new();

    public override string Example => "Example";

    public override string WhoseItIs => "A mission of Camden’s, from published figures; what is marked “example” is invented. It is kept apart from your own missions.";

    public override string AfterLearning => "That was all: one sentence. With a real one, a button then says what it means for the hypothesis, and evidence or reasons can be added at any time.";

    public override string NothingToUndo => "What was saved by mistake can be undone for 15 minutes. Go back a step and save a learning; here you can then take it back, and put it back again.";

    public override string TakenBack => "Taken back: nobody finds it any more. Nothing is lost by that either; put it back, if that was the mistake.";

    public override string PutBack => "It is back, word for word. The history keeps all three steps.";

    public override string YourLearning => "What it might have taught";

    public override string WriteFirst => "Write a sentence first, for example: They came because of the music.";

    public override string Words => "Words";

    public override string Save => "Save the learning";

    public override string Find => "Find";

    public override string Back => "Back";

    public override string Next => "Next";

    public override string Finish => "Finish";

    public override string EndTour => "End the tour";

    public override string EndedTitle => "That was the tour";

    public override string Ended => "The example is put away, with what you wrote in it. Your own begins with one sentence: what shall be reached, and by when?";

    public override string Over => "This tour is over: it ends after half an hour, and when I am restarted. Nothing of yours was in it. You can start again.";

    public override string Again => "Start the tour";

    public override string PlayedElsewhere => "So a mission looks after a while. To try it out – log a learning, find it again – write “tour” to me in a personal chat: there it is yours alone.";

    public override string OpenChat => "Open our chat";

    public override string WriteThere => "tour";

    public override string StepOf(int step, int steps) => $"Example · step {step} of {steps}";

    public override string About(Step step) => step switch
    {
        Step.Status => "The status of a mission, as “status” shows it: is it on its way, what is being tried, what was learned, and what to look at next.",
        Step.Trial => "A trial action tests a hypothesis on a small scale, for a while. This one has ended, and its learnings stay with it.",
        Step.Undo => "This is what you saved. Was it a mistake? “Undo” stands on every confirmation, for 15 minutes.",
        Step.Learn => "Now you: what might it have taught? Write it on this card. What you write in the chat itself goes to your own missions.",
        _ => "A learning is found again by its words, in all missions.",
    };
}
