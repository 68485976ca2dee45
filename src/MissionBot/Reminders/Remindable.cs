using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Indicators;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Reminders;

/// <summary>A thing that one can be reminded of: a trial action, or an indicator.</summary>
public sealed record Remindable(Trial? Trial, Indicator? Indicator) : IOfMission
{
    public string MissionId => Trial?.MissionId ?? Indicator!.MissionId;

    public string Id => Trial?.Id ?? Indicator!.Id;

    public string Key => Trial?.Key ?? Indicator!.Id;

    public string Title => Trial is null ? Indicator!.Name : $"{Trial.Key} · {Trial.Title}";

    public ReminderKind Kind => Trial is null ? ReminderKind.Measurements : Trial.Stage is Stage.Ended ? ReminderKind.Learnings : ReminderKind.Ends;
}

/// <summary>Called as trial actions and indicators are.</summary>
sealed class RemindableReferences : IReferences<Remindable>
{
    public static readonly RemindableReferences Only = new();

    public IReadOnlyList<Remindable> Find(Rows rows, Turn turn, string typed) =>
        [.. TrialReferences.Only.Find(rows, turn, typed).Select(Of), .. IndicatorReferences.Only.Find(rows, turn, typed).Select(Of)];

    public IReadOnlyList<Remindable> Usual(Rows rows, Turn turn) => [.. TrialReferences.Only.Usual(rows, turn).Select(Of)];

    public IReadOnlyList<Remindable> All(Rows rows, Turn turn) =>
        [.. TrialReferences.Only.All(rows, turn).Where(trial => trial.Stage is Stage.Running or Stage.Paused || trial.HasTaughtNothing).Select(Of), .. IndicatorReferences.Only.All(rows, turn).Select(Of)];

    public Reply.Refused NoneYet(Turn turn) => new(ReminderWords.In(turn.Language).NothingToRemind)
    {
        Instead = [Parts.Button(turn, ShowReminders.Verb, ShowReminders.Verb.ButtonTitle(turn.Language))],
    };

    public Offered Offer(Remindable thing) => new(thing.Key, thing.Title);

    static Remindable Of(Trial trial) => new(trial, null);

    static Remindable Of(Indicator indicator) => new(null, indicator);
}
