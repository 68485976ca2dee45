namespace MissionBot.Browser.Tests.Verbs;

/// <summary>The part of the table that is about what was learned, and what is built on it.</summary>
static class VerbTableOfLearnings
{
    public static IReadOnlyList<Tried> English { get; } =
    [
        new("learn", "learn breakfast: Attendance rose by 8 % in six weeks, verdict: supported, evidence: 2", "Learning youth-1/1 is logged")
        {
            Form = new("trial youth-2", "Log a learning", new("On", "1 May 2031", "That day is still to come", "yesterday"), "Learning youth-2/1 is logged",
                ("What was seen", "Four came by bus, and six did not"), ("Verdict", "Refuted"), ("Next", "Ask the drivers"), ("Why", "The bus was late")),
        },
        new("learnings", "learnings breakfast", "Breakfast clubs in three schools: 1 learning")
        {
            Button = new("trial youth-1", "Learnings", "Breakfast clubs in three schools: 1 learning"),
            NoForm = VerbTable.LooksOnly,
        },
        new("learning", "learning youth-1/1", "Attendance rose by 8 % in six weeks") { Button = new("help learning", "Learning", "Which learning do you mean?"), NoForm = VerbTable.ButtonsAsk },
        new("correct-learning", "correct learning youth-1/1: Attendance rose by 9 % in six weeks", "Learning youth-1/1 is corrected")
        {
            Form = new("learning youth-2/1", "Say more", new("What was seen", VerbTable.Long(4010), "What was seen has 4010 characters; 4000 is the most", "Four came by bus; the others walked"),
                "Learning youth-2/1 is corrected", ("Evidence", "One account"), ("Next", "Ask the parents, too")),
        },
        new("find", "find attendance", "“attendance”: 1 learning")
        {
            Form = new("help find", "Find", new("Words", "", "What shall I look for?", "bus"), "“bus”: 1 learning") { Save = "Find" },
        },
        new("hypotheses", "hypotheses", "They come when they get home again") { Button = new("help hypotheses", "Hypotheses", "They come when they get home again"), NoForm = VerbTable.LooksOnly },
        new("share", "share youth-1/1 with the team", "youth-1/1 is visible to the team")
        {
            Form = new("help share", "Share", new("Trial action, learning or mission", "", "Which trial action, learning or mission do you mean?", "youth-1"), "youth-1 is visible to everyone", ("Visible to", "Everyone")),
        },
        new("build", "build youth-2 on youth-1/1", "Built on")
        {
            Button = new("try Breakfast cart at the station: hypothesis: Breakfast raises attendance", "Use as basis", "Built on"),
            Form = new("help build", "Build", new("Learning", "", "Which learning do you mean?", "youth-1/1"), "Built on", ("Trial action", "Walking bus")),
        },
    ];
}
