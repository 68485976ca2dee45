using MissionBot.Commands;

namespace MissionBot.Reminders;

/// <summary>The speaker wants no reminders of a kind, or wants them again.</summary>
public sealed record StopReminders(ReminderKind? Kind)
{
    internal static readonly ChoiceField<ReminderKind> KindField = new ChoiceField<ReminderKind>("reminder-kind", new("of", "om", "kind", "slags"), ReminderChoices.Kinds).Lead("of", "about", "om").Bare().Optional()
        .Hint("all of them", "dem alle");

    public static Verb Stop { get; } = Of(
        new("stop reminders", "stop påmindelser", "no reminders", "never remind me", "ingen påmindelser"),
        wants: false,
        new("Reminds you never again, of one kind or of anything.", "Minder dig aldrig igen, om én slags eller om noget."),
        new("stop reminders of measurements", "stop påmindelser om målinger"));

    public static Verb Start { get; } = Of(
        new("start reminders", "start påmindelser", "remind me again", "mind mig igen"),
        wants: true,
        new("Reminds you again, of one kind or of everything.", "Minder dig igen, om én slags eller om det hele."),
        new("start reminders of measurements", "start påmindelser om målinger"));

    static Verb Of(Name name, bool wants, Name help, Name example) => new Verb.Change<StopReminders, Mine>(
        name,
        Right.TakePart,
        Shape.Of(null, null, KindField),
        given => new StopReminders(given.Find(KindField)),
        load: (_, turn, rows) => Mine.Of(rows, turn),
        (command, mine, turn) =>
        {
            IReadOnlyList<ReminderKind> kinds = command.Kind is { } one ? [one] : Enum.GetValues<ReminderKind>();
            var after = mine with { Unwanted = wants ? mine.Unwanted.Except(kinds) : mine.Unwanted.Union(kinds) };
            return new Outcome(MyReminderCards.Shown(after, turn), [])
            {
                Keeps = rows =>
                {
                    foreach (var kind in kinds) rows.Wants(turn.Speaker.Id, kind, wants, turn.Now);
                },
            };
        })
    {
        Phrases = wants ? ReminderPhrases.Start : ReminderPhrases.Stop,
        Help = help,
        Example = example,
    };
}
