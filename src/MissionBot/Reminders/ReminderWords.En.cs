using MissionBot.Words;

namespace MissionBot.Reminders;

sealed record ReminderWordsEn : ReminderWords
{
    const Language En = Language.English;

    public static readonly ReminderWordsEn Said = new();

    public override string Heading(int things) => things == 1 ? "A reminder" : $"{things} reminders";

    public override string AllDone => "Nothing waits here any more";

    public override string NotAlone => ", this is for you. I may not write to you alone: add me as a personal app, and it comes there.";

    public override string IsForYou => ", this is for you.";

    public override string Why(bool isLast) =>
        $"You get this because it is yours to do. {(isLast ? "This is the second time, and the last." : "You hear of it once more, and then no more.")}";

    public override string AndMore(int left) => $"… and {left} more: see “reminders”.";

    public override string Ends(DateOnly on, DateOnly today) => on >= today
        ? $"It is meant to end {Dates.Until(today, on, En)}, on {Dates.Long(on, En)}. What did it teach?"
        : $"It was meant to end {Dates.Until(today, on, En)}, on {Dates.Long(on, En)}. What did it teach?";

    public override string HasTaughtNothing(DateOnly ended) => $"It ended on {Dates.Long(ended, En)}, and nothing is captured yet.";

    public override string IsDue(string latest, Period period, DateOnly on) => $"Last: {latest} ({Dates.Period(period, En)}). A new number is due since {Dates.Long(on, En)}.";

    public override string IsDue(DateOnly on) => $"A new number is due since {Dates.Long(on, En)}.";

    public override string EndIt => "End it, with what it taught";

    public override string MoveEnd => "Move the end";

    public override string SaveMeasurement => "Save the measurement";

    public override string Tomorrow => "Tomorrow";

    public override string NextWeek => "Next week";

    public override string AnotherDay => "Another day";

    public override string HandOn => "Hand on";

    public override string Never(ReminderKind kind) => $"Never of {Of(kind)}";

    public override string Again(ReminderKind kind) => $"Again of {Of(kind)}";

    public override string Switched(ReminderKind kind, bool isOn) => (kind, isOn) switch
    {
        (ReminderKind.Ends, true) => "Ends: three days before a trial action ends",
        (ReminderKind.Learnings, true) => "Learnings: the day after one ended with nothing captured",
        (ReminderKind.Measurements, true) => "Measurements: when a number is due by its indicator's cadence",
        _ => $"{char.ToUpperInvariant(Of(kind)[0])}{Of(kind)[1..]}: never",
    };

    public override string IsMeasured(string name, string value, Period period) => $"{name}: {value} ({Dates.Period(period, En)}) is recorded.";

    public override string HasEndedAndTaught(string name, int learnings) => $"{name} has ended, with {Plural.Count(learnings, "learning", "learnings", En)}.";

    public override string HasEnded(string name) => $"{name} has ended.";

    public override string EndsNow(string name, DateOnly end) => $"{name} ends on {Dates.Long(end, En)}.";

    public override string NoMore(string name) => name.Length == 0 ? "It needs nothing any more." : $"{name} needs nothing any more.";

    public override string IsAnothers(string name, string people) => $"{name}: {people} sees to it.";

    public override string Unwanted(string name) => $"{name}: you want no reminders of this kind.";

    public override string Later(string name, DateOnly until) => $"{name}: again on {Dates.WithWeekday(until, En)}.";

    public override string RemindsOn(DateOnly until) => $"You hear of it again on {Dates.WithWeekday(until, En)}";

    public override string LiesBehind(DateOnly until) => $"{Dates.Long(until, En)} is no day to come: write tomorrow, Monday or 1 May.";

    public override string RecordsFromNowOn => " records its measurements from now on, and is reminded of them.";

    public override string IsTheirs(string name) => $"{name} records them already.";

    public override string NothingToRemind => "There is nothing yet that one could be reminded of.";

    public override string YourReminders => "Your reminders";

    public override string HowOften => "On weekdays at nine, all of a day in one card: once, once more three days later, and then no more.";

    public override string WhatComes => "What comes";

    public override string NothingComes => "Nothing in the next 30 days.";

    public override string DueNow => "Now";

    public override string SaidAgain => "I reminded you of this once more, further down.";

    public override string Snoozed => "put off by you";

    public override string ComesEnd(string name, DateOnly on) => $"{name} ends on {Dates.Long(on, En)}";

    public override string ComesLearning(string name) => $"{name} has ended with nothing captured";

    public override string ComesMeasurement(string name) => $"a new number for “{name}”";

    public override string ReminderOf(string name) => $"Reminder of {name}";

    public override string SnoozeInstead => "Say: snooze … until …";

    public override string ResponsibleFor(string indicator) => $"Who measures “{indicator}”";

    public override string AssignInstead => "Say: assign … to @…";

    static string Of(ReminderKind kind) => ReminderChoices.Kinds.Word(kind, En);
}
