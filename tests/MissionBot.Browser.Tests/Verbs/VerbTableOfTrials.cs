namespace MissionBot.Browser.Tests.Verbs;

/// <summary>The part of the table that is about trial actions: planned, proposed, run and looked at.</summary>
static class VerbTableOfTrials
{
    public static IReadOnlyList<Tried> English { get; } =
    [
        new("try", "try Breakfast clubs in three schools: hypothesis: A free breakfast raises attendance, size: small, risk: safe, owner: me", "youth-1 is planned")
        {
            Form = new("trials", "Add a trial action", new("End", "whenever", "“whenever” is not a date I can read", "in 6 weeks"), "youth-2 is planned",
                ("Title", "Night bus"), ("Hypothesis", "They come when they get home again"), ("Size", "Large"), ("Risk", "Bold"), ("Owner", "me")),
        },
        new("propose", "propose Walking bus: hypothesis: Walking together raises attendance", "youth-3 is proposed")
        {
            Form = new("help propose", "Propose", new("Owner", "Nobody Known", "I have not met anyone called “Nobody Known” here", "me"), "youth-4 is proposed",
                ("Title", "Saturday studio"), ("Hypothesis", "They come when it is not called school"), ("Size", "Medium"), ("Criterion", "right if 60 % come twice")),
        },
        new("accept", "accept youth-3", "youth-3 is accepted and planned")
        {
            First = ["propose Holiday club"],
            Button = new("propose Evening school", "Accept", "youth-6 is accepted and planned"),
            Form = new("accept youth-99 because it fits the aims", null, new("Trial action", "", "Which trial action do you mean?", "Saturday studio"), "youth-4 is accepted and planned")
            {
                Understood = [("Comment", "it fits the aims")],
            },
        },
        new("decline", "decline youth-5 because it was tried last year", "youth-5 is declined")
        {
            Form = new("propose Summer school", "Decline", new("Why", "", "Why is needed", "Nobody has the time"), "youth-7 is declined"),
        },
        new("start", "start breakfast clubs on 1 March", "youth-1 is under way")
        {
            Button = new("trial youth-2", "Start", "youth-2 is under way"),
            Form = new("help start", "Start", new("On", "1 May 2031", "1 May 2031 lies ahead", "1 March"), "youth-3 is under way", ("Trial action", "Walking bus"), ("End", "in 6 weeks")),
        },
        new("pause", "pause breakfast clubs because the school is closed", "youth-1 is on hold")
        {
            First = ["start saturday studio"],
            Button = new("trial youth-2", "Pause", "youth-2 is on hold"),
            Form = new("pause youth-99 because the hall is closed", null, new("Trial action", "", "Which trial action do you mean?", "Walking bus"), "youth-3 is on hold")
            {
                Understood = [("Why", "the hall is closed")],
            },
        },
        new("resume", "resume breakfast clubs", "youth-1 goes on")
        {
            First = ["pause saturday studio"],
            Button = new("trial youth-2", "Resume", "youth-2 goes on"),
            Form = new("resume youth-99 because the hall is open", null, new("Trial action", "", "Which trial action do you mean?", "Walking bus"), "youth-3 goes on")
            {
                Understood = [("Why", "the hall is open")],
            },
        },
        new("change", "change breakfast clubs: end: 1 June", "youth-1 has changed")
        {
            Form = new("trial youth-2", "Change", new("End", "1 January 2020", "The end would be before the start", "in 8 weeks"), "youth-2 has changed",
                ("Title", "Night bus to the youth club"), ("Size", "Medium"), ("Place", "Kentish Town")),
        },
        new("end", "end saturday studio", "youth-4 has ended")
        {
            Button = new("trial youth-3", "End", "youth-3 has ended"),
            Form = new("help end", "End", new("On", "1 January 2026", "The end would be before the start", "2 March 2026"), "youth-1 has ended", ("Trial action", "Breakfast clubs in three schools")),
        },
        new("trials", "trials bold running", "youth-2 · Night bus to the youth club") { Button = new("status youth", "Trial actions", "youth-7 · Summer school"), NoForm = VerbTable.LooksOnly },
        new("trial", "trial breakfast", "A free breakfast raises attendance") { Button = new("help trial", "Trial", "Which trial action do you mean?"), NoForm = VerbTable.ButtonsAsk },
    ];
}
