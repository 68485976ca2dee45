using MissionBot.Commands;

namespace MissionBot.Reminders;

/// <summary>What one is reminded of, as coarse as people switch it off.</summary>
public enum ReminderKind
{
    /// <summary>A trial action is about to end, or should have.</summary>
    Ends,

    /// <summary>A trial action has ended, and nothing is captured.</summary>
    Learnings,

    /// <summary>An indicator's next measurement, by its cadence.</summary>
    Measurements,
}

static class ReminderChoices
{
    public static readonly Choices<ReminderKind> Kinds = new(
        (ReminderKind.Ends, new("ends", "afslutninger", "trial actions that end", "endings", "slutdatoer", "prøvehandlinger, der slutter")),
        (ReminderKind.Learnings, new("learnings", "læringer", "missing learnings", "manglende læringer")),
        (ReminderKind.Measurements, new("measurements", "målinger", "numbers", "measurements that are due", "tal")));
}
