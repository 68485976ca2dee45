using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Reminders;

/// <summary>The speaker is reminded of it on a day, and not before.</summary>
public sealed record SnoozeReminder(Remindable Thing, DateOnly Until)
{
    internal static readonly ReferenceField<Remindable> ThingField = new("thing", new("thing", "ting", "what", "hvad"), RemindableReferences.Only);

    internal static readonly DateField UntilField = new DateField("until", new("until", "til", "till", "indtil")) { TakesFirstDay = true }.Lead("until", "till", "to", "til", "indtil").Bare()
        .Hint("tomorrow, Monday, 1 May", "i morgen, mandag, 1. maj");

    public static Verb Verb { get; } = new Verb.Change<SnoozeReminder, DateOnly?>(
        new("snooze", "udskyd", "remind me later", "mind mig senere"),
        Right.TakePart,
        Shape.Of(ThingField, null, UntilField),
        given => new SnoozeReminder(given.Get(ThingField), given.Get(UntilField)),
        load: (command, turn, rows) => rows.Snoozes().TryGetValue((turn.Speaker.Id, command.Thing.Kind, command.Thing.Id), out var until) ? until : null,
        Decide)
    {
        Phrases = ReminderPhrases.Snooze,
        Help = new("Reminds you of a trial action or an indicator on another day.", "Minder dig om en prøvehandling eller en indikator en anden dag."),
        Example = new("snooze breakfast clubs until next week", "udskyd fælleskøkken til næste uge"),
        Button = new("Another day", "En anden dag"),
    };

    static Outcome Decide(SnoozeReminder command, DateOnly? before, Turn turn)
    {
        if (command.Until <= turn.Today) return new Reply.Refused(ReminderWords.In(turn.Language).LiesBehind(command.Until), UntilField);
        var until = Pace.Weekday(command.Until);
        return new Outcome(
            ReminderCards.Snoozed(command.Thing, until, turn),
            until == before ? [] : [new NewFact(command.Thing.MissionId, new ReminderSnoozed(command.Thing.Kind, command.Thing.Id, turn.Speaker.Id, before, until))]);
    }
}
