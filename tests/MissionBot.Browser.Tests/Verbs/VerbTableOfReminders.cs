namespace MissionBot.Browser.Tests.Verbs;

/// <summary>The part of the table that is about reminders: put off, handed on, switched off and on.</summary>
static class VerbTableOfReminders
{
    public static IReadOnlyList<Tried> English { get; } =
    [
        new("reminders", "reminders", "Your reminders") { Button = new("help reminders", "Reminders", "Your reminders"), NoForm = VerbTable.Nothing },
        new("snooze", "snooze young people until Monday", "You hear of it again on Monday 9 March 2026")
        {
            Form = new("help snooze", "Snooze", new("Until", "yesterday", "1 March 2026 is no day to come", "in 2 weeks"), "You hear of it again on Monday 16 March 2026", ("Thing", "Young people without work or education")),
        },
        new("assign", "assign young people to Megan Bowen", "Megan Bowen records its measurements from now on")
        {
            Form = new("help assign", "Assign", new("To", "Megan Bowen", "Megan Bowen records them already", "Adele Vance"), "Adele Vance records its measurements from now on", ("Indicator", "Young people without work or education")),
        },
        new("stop-reminders", "stop reminders of measurements", "Measurements: never")
        {
            Button = new("reminders", "Never of ends", "Ends: never"),
            NoForm = "It has one field, and without it means all; its buttons name each kind.",
        },
        new("start-reminders", "start reminders", "Measurements: when a number is due")
        {
            First = ["stop reminders"],
            Button = new("stop reminders of ends", "Again of ends", "Ends: three days before"),
            NoForm = "It has one field, and without it means all; its buttons name each kind.",
        },
    ];
}
