namespace MissionBot.Reminders;

static class RemindersCapability
{
    public static Capability All { get; } = new(
        "Reminders",
        [ShowReminders.Verb, SnoozeReminder.Verb, AssignIndicator.Verb, StopReminders.Stop, StopReminders.Start],
        ReminderFacts.Kinds,
        ["snoozes", "indicator_people"]);
}
