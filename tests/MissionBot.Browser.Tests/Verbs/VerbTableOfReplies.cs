namespace MissionBot.Browser.Tests.Verbs;

/// <summary>The part of the table that is about what goes to other conversations and comes back. The table is played where the mission lives, and nobody else is there.</summary>
static class VerbTableOfReplies
{
    public static IReadOnlyList<Tried> English { get; } =
    [
        new("reply", "reply youth: We can lend our hall on Tuesdays", "Mission youth lives here")
        {
            Form = new("help reply", "Reply", new("What you want to say", "", "What you want to say is needed", "We can lend our hall on Tuesdays"), "Mission youth lives here", ("Mission or trial action", "youth")) { Save = "Send" },
        },
        new("answer", "answer youth/1: Yes please", "No reply waits for an answer here") { Button = new("help answer", "Answer", "No reply waits for an answer here"), NoForm = "Where nothing waits for an answer, it asks for none." },
        new("show-reply", "show reply youth/1", "No reply waits for an answer here") { Button = new("help show reply", "Show reply", "No reply waits for an answer here") { IsBelow = true }, NoForm = VerbTable.Nothing },
        new("announce", "announce youth: We meet at the library on Friday", "No other conversation follows youth yet")
        {
            Form = new("help announce", "Announce", new("What you want to say", "", "What you want to say is needed", "We meet at the library on Friday"), "No other conversation follows youth yet", ("Mission", "youth")) { Save = "See who gets it" },
        },
        new("mark-as-seen", "mark as seen", "No announcement came here yet") { Button = new("help mark as seen", "Mark as seen", "No announcement came here yet"), NoForm = VerbTable.Nothing },
    ];
}
