using MissionBot.Commands;
using MissionBot.Indicators;
using MissionBot.Trials;

namespace MissionBot.Reminders;

/// <summary>Something that somebody is reminded of: a trial action or an indicator, from a day on.</summary>
/// <param name="On">The day that it is about: the end, or when a measurement is wanted.</param>
/// <param name="People">Who is responsible, by id; nobody, where nobody is known.</param>
abstract record Due(ReminderKind Kind, DateOnly On, IReadOnlyList<string> People)
{
    /// <summary>In days, before an end and after it.</summary>
    public const int Before = 3, After = 1;

    /// <summary>What was not done for so long is no reminder's business any more; after a long downtime nobody is flooded.</summary>
    public const int Longest = 30;

    public sealed record OfTrial(ReminderKind Kind, Trial Trial, DateOnly On, IReadOnlyList<string> People) : Due(Kind, On, People);

    public sealed record OfIndicator(Course Course, DateOnly On, IReadOnlyList<string> People) : Due(ReminderKind.Measurements, On, People);

    public string Thing => this switch
    {
        OfTrial of => of.Trial.Id,
        OfIndicator of => of.Course.Indicator.Id,
        _ => throw new InvalidOperationException(),
    };

    public string MissionId => this switch
    {
        OfTrial of => of.Trial.MissionId,
        OfIndicator of => of.Course.Indicator.MissionId,
        _ => throw new InvalidOperationException(),
    };

    /// <summary>From when on it is said.</summary>
    public DateOnly From => Kind switch
    {
        ReminderKind.Ends => On.AddDays(-Before),
        ReminderKind.Learnings => On.AddDays(After),
        _ => On,
    };

    /// <param name="owners">Who is asked about it: its owner, else who leads the mission.</param>
    public static Due? Of(Trial trial, Func<Trial, IReadOnlyList<string>> owners) => trial switch
    {
        { Stage: Stage.Running or Stage.Paused, PlannedEnd: { } end } => new OfTrial(ReminderKind.Ends, trial, end, owners(trial)),
        { HasTaughtNothing: true, EndedOn: { } ended } => new OfTrial(ReminderKind.Learnings, trial, ended, owners(trial)),
        _ => null,
    };

    public static Due? Of(Course course, Func<Indicator, IReadOnlyList<string>> people) =>
        course.NextDue is { } due ? new OfIndicator(course, due, people(course.Indicator)) : null;
}

/// <summary>What a person was told of a thing.</summary>
/// <param name="Due">From when on it was to be said.</param>
/// <param name="On">The last day that it was said, where they are.</param>
/// <param name="WasRefused">The place it was said in did not take it.</param>
sealed record Told(DateOnly Due, int Times, DateOnly On, bool WasRefused);

/// <summary>When something is said: once, once more if nothing comes of it, and then no more.</summary>
static class Pace
{
    /// <summary>In days, until it is said once more; as long again, and it goes into the digest.</summary>
    public const int Again = 3;

    /// <summary>In days: how long a digest tells of what nobody answered.</summary>
    public const int InDigest = 7;

    /// <param name="snoozed">Until when the person does not want to hear of it.</param>
    /// <param name="told">Null where nothing was said of it yet.</param>
    public static bool IsToBeSaid(Due due, DateOnly? snoozed, Told? told, DateOnly today)
    {
        var from = Begins(due, snoozed);
        if (today < from || today > from.AddDays(Due.Longest)) return false;
        // A clock that was set back says nothing a second time.
        if (told is null || told.WasRefused) return true;
        if (told.On >= today) return false;
        return told.Due != from || (told.Times == 1 && today >= told.On.AddDays(Again));
    }

    public static DateOnly Begins(Due due, DateOnly? snoozed) => snoozed > due.From ? snoozed.Value : due.From;

    /// <summary>Where nobody works that day, the next on which somebody does.</summary>
    public static DateOnly Weekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    /// <summary>On weekdays between nine and five, as the person's clock shows it.</summary>
    public static bool IsDecent(DateTime local) => local.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && local.Hour is >= 9 and < 17;
}
