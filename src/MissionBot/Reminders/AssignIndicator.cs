using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Indicators;

namespace MissionBot.Reminders;

/// <summary>Somebody records an indicator's measurements from now on, and is the one who is reminded of them.</summary>
public sealed record AssignIndicator(Indicator Indicator, PersonNamed To)
{
    static readonly PersonField ToField = new PersonField("to", new("to", "til", "who", "hvem")) { TakesPlainNames = true }.Lead("to", "til");

    public static Verb Verb { get; } = new Verb.Change<AssignIndicator, Loaded>(
        new("assign", "tildel", "entrust"),
        Right.Contribute,
        Shape.Of(MeasureIndicator.IndicatorField, null, ToField),
        given => new AssignIndicator(given.Get(MeasureIndicator.IndicatorField), given.Get(ToField)),
        load: (command, turn, rows) => new(rows.ResponsibleFor(command.Indicator), command.To.Id == turn.Speaker.Id ? turn.Speaker : rows.Person(command.To.Id!)),
        Decide)
    {
        Phrases = ReminderPhrases.Assign,
        Help = new("Says who records an indicator's measurements, and is reminded of them.", "Siger, hvem der registrerer en indikators målinger og bliver mindet om dem."),
        Example = new("assign young people to @Alex Wilber", "tildel madusikkerhed til @Alex Wilber"),
    };

    static Outcome Decide(AssignIndicator command, Loaded loaded, Turn turn)
    {
        var (indicator, to) = (command.Indicator, command.To);
        if (loaded.Before == to.Id) return new Reply.Refused(ReminderWords.In(turn.Language).IsTheirs(to.Name), ToField);
        return new Outcome(
            new Reply.Shown(ReminderCards.Assigned(indicator, to, loaded.Person, turn), indicator.Topic),
            [new NewFact(indicator.MissionId, new IndicatorAssigned(indicator.Id, loaded.Before, to.Id))]);
    }

    internal sealed record Loaded(string? Before, Person? Person);
}
