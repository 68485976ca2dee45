namespace MissionBot.Following;

/// <summary>When a follower wants to hear, as it was said.</summary>
/// <param name="Cron">Five fields; null for at once.</param>
public sealed record Timing(string? Cron)
{
    public static readonly Timing AtOnce = new((string?)null);

    /// <summary>Mondays, as the week begins.</summary>
    public static readonly Timing Weekly = new("0 9 * * 1");

    /// <summary>Why it is no time that comes round; null where it is.</summary>
    public TimingFault? Fault { get; init; }

    /// <summary>"weekdays at 7:30": a time of day, on the days of a pace that was said beside it.</summary>
    public Timing On(string? pace) => pace is not null && Fault is null && Cron?.Split(' ') is [var minute, var hour, "*", "*", "*"]
        ? new($"{minute} {hour} {string.Join(' ', pace.Split(' ')[2..])}")
        : this;
}

/// <summary>What stands in the way of a schedule.</summary>
public abstract record TimingFault
{
    /// <summary>No clock shows it: 25:00.</summary>
    public sealed record NoSuchTime(string Typed) : TimingFault;

    /// <summary>Some months do not have it: the 31st.</summary>
    public sealed record NotInEveryMonth(int Day) : TimingFault;

    /// <summary>No month has it: the 32nd.</summary>
    public sealed record NotInAnyMonth(int Day) : TimingFault;

    /// <summary>Every second week, every three days: it would need a day to count from.</summary>
    public sealed record Counted : TimingFault;

    /// <summary>Several times a day.</summary>
    public sealed record TooOften : TimingFault;

    /// <summary>It begins as a schedule does, and goes on otherwise.</summary>
    public sealed record Unclear : TimingFault;
}
