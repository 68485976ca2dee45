using Cronos;

namespace MissionBot.Following;

/// <summary>When a digest is due. Days and hours are those of the follower's zone, through summer time and back (Cronos).</summary>
public static class Schedule
{
    /// <summary>The next time after this instant.</summary>
    /// <param name="cron">Five fields.</param>
    /// <param name="zone">An IANA name; UTC where this machine does not know it.</param>
    /// <returns>Null where there is none, such as for 31 February.</returns>
    /// <exception cref="CronFormatException">It is no cron expression.</exception>
    public static DateTimeOffset? Next(string cron, string zone, DateTimeOffset after) =>
        CronExpression.Parse(cron).GetNextOccurrence(after, Zone(zone));

    /// <summary>When a day begins there: midnight, or when the clock goes on where it skips that.</summary>
    public static DateTimeOffset Begins(DateOnly day, string zone) => Next("0 0 * * *", zone, Noon(day.AddDays(-1), Zone(zone)))!.Value;

    /// <summary>UTC where this machine does not know the name.</summary>
    public static TimeZoneInfo Zone(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out var known) ? known : TimeZoneInfo.Utc;

    // No zone skips noon.
    static DateTimeOffset Noon(DateOnly day, TimeZoneInfo zone)
    {
        var noon = day.ToDateTime(new(12, 0));
        return new(noon, zone.GetUtcOffset(noon));
    }
}
