using MissionBot.Words;

namespace MissionBot.Reminders;

abstract record ReminderWords
{
    public static ReminderWords In(Language language) => language.Pick<ReminderWords>(ReminderWordsEn.Said, ReminderWordsDa.Said);

    public abstract string Heading(int things);

    public abstract string AllDone { get; }

    /// <summary>After the person's name, in a channel.</summary>
    public abstract string NotAlone { get; }

    /// <summary>The same to somebody of another organisation, among those of it.</summary>
    public abstract string IsForYou { get; }

    public abstract string Why(bool isLast);

    public abstract string AndMore(int left);

    public abstract string Ends(DateOnly on, DateOnly today);

    public abstract string HasTaughtNothing(DateOnly ended);

    public abstract string IsDue(string latest, Period period, DateOnly on);

    /// <summary>Where none of what was measured before is theirs to see.</summary>
    public abstract string IsDue(DateOnly on);

    public abstract string EndIt { get; }

    public abstract string MoveEnd { get; }

    public abstract string SaveMeasurement { get; }

    public abstract string Tomorrow { get; }

    public abstract string NextWeek { get; }

    public abstract string AnotherDay { get; }

    public abstract string HandOn { get; }

    public abstract string Never(ReminderKind kind);

    public abstract string Again(ReminderKind kind);

    public abstract string Switched(ReminderKind kind, bool isOn);

    public abstract string IsMeasured(string name, string value, Period period);

    public abstract string HasEndedAndTaught(string name, int learnings);

    public abstract string HasEnded(string name);

    public abstract string EndsNow(string name, DateOnly end);

    public abstract string NoMore(string name);

    public abstract string IsAnothers(string name, string people);

    public abstract string Unwanted(string name);

    public abstract string Later(string name, DateOnly until);

    public abstract string RemindsOn(DateOnly until);

    public abstract string LiesBehind(DateOnly until);

    public abstract string RecordsFromNowOn { get; }

    public abstract string IsTheirs(string name);

    public abstract string NothingToRemind { get; }

    public abstract string YourReminders { get; }

    public abstract string HowOften { get; }

    public abstract string WhatComes { get; }

    public abstract string NothingComes { get; }

    public abstract string Snoozed { get; }

    public abstract string DueNow { get; }

    public abstract string SaidAgain { get; }

    public abstract string ComesEnd(string name, DateOnly on);

    public abstract string ComesLearning(string name);

    public abstract string ComesMeasurement(string name);

    public abstract string ReminderOf(string name);

    public abstract string SnoozeInstead { get; }

    public abstract string ResponsibleFor(string indicator);

    public abstract string AssignInstead { get; }
}
