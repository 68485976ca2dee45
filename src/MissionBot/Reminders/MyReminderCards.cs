using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Reminders;

static class MyReminderCards
{
    const int Most = 10;

    public static AdaptiveCard Shown(Mine mine, Turn turn)
    {
        var words = ReminderWords.In(turn.Language);
        var wanted = mine.Dues.Where(one => !mine.Unwanted.Contains(one.Due.Kind)).ToList();
        return Parts.Card(turn.Language,
            [
                Parts.Heading(words.YourReminders),
                Parts.Subtle(words.HowOften),
                .. Enum.GetValues<ReminderKind>().Select(kind => Parts.Line($"{(mine.Unwanted.Contains(kind) ? "○" : "●")} {words.Switched(kind, !mine.Unwanted.Contains(kind))}")),
                Parts.Subheading(words.WhatComes),
                wanted.Count == 0 ? Parts.Line(words.NothingComes) : null,
                .. wanted.Take(Most).Select(one => Parts.Line($"{(one.Begins <= turn.Today ? words.DueNow : $"{Dates.Long(one.Begins, turn.Language)} ({Dates.Until(turn.Today, one.Begins, turn.Language)})")}: {Of(one.Due, words)}{(one.IsSnoozed ? $" · {words.Snoozed}" : "")}")),
                wanted.Count > Most ? Parts.Subtle(words.AndMore(wanted.Count - Most)) : null,
            ])
            .With(Enum.GetValues<ReminderKind>().Select(kind => mine.Unwanted.Contains(kind)
                ? Parts.ButtonHere(turn, StopReminders.Start, words.Again(kind), (StopReminders.KindField, ReminderChoices.Kinds.Word(kind, turn.Language)))
                : Parts.ButtonHere(turn, StopReminders.Stop, words.Never(kind), (StopReminders.KindField, ReminderChoices.Kinds.Word(kind, turn.Language)))));
    }

    static string Of(Due due, ReminderWords words) => due switch
    {
        Due.OfTrial { Kind: ReminderKind.Ends } of => words.ComesEnd($"{of.Trial.Key} {of.Trial.Title}", of.On),
        Due.OfTrial of => words.ComesLearning($"{of.Trial.Key} {of.Trial.Title}"),
        Due.OfIndicator of => words.ComesMeasurement(of.Course.Indicator.Name),
        _ => "",
    };
}
