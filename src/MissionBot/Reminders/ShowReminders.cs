using System.Collections.Immutable;
using MissionBot.Commands;
using MissionBot.Storage;

namespace MissionBot.Reminders;

/// <summary>What the speaker is reminded of, and of what kinds never.</summary>
static class ShowReminders
{
    public static Verb Verb { get; } = new Verb.Question(
        new("reminders", "påmindelser", "my reminders", "mine påmindelser"),
        Shape.Of(null, null),
        (_, turn, rows) => new Reply.Shown(MyReminderCards.Shown(Mine.Of(rows, turn), turn)))
    {
        Phrases = ReminderPhrases.Show,
        Help = new("Shows what you are reminded of and when, and switches it off and on.", "Viser, hvad du bliver mindet om og hvornår, og slår det fra og til."),
        Example = new("reminders", "påmindelser"),
        Button = new("My reminders", "Mine påmindelser"),
    };
}

/// <summary>Of one person, what is theirs to do soon.</summary>
sealed record Mine(IReadOnlyList<(Due Due, DateOnly Begins, bool IsSnoozed)> Dues, ImmutableHashSet<ReminderKind> Unwanted)
{
    const int Ahead = 30;

    public static Mine Of(Rows rows, Turn turn)
    {
        var person = turn.Speaker.Id;
        var snoozes = rows.Snoozes();
        return new(
            [
                .. rows.Dues(turn.Today, Ahead).Where(due => due.People.Contains(person) && due.From <= turn.Today.AddDays(Ahead))
                    .Select(due => (Due: due, Begins: Pace.Begins(due, snoozes.TryGetValue((person, due.Kind, due.Thing), out var until) ? until : null)))
                    .Select(one => (one.Due, one.Begins, one.Begins > one.Due.From && one.Begins > turn.Today)).OrderBy(one => one.Begins),
            ],
            [.. rows.Unwished().Where(one => one.Person == person).Select(one => one.Kind)]);
    }
}
