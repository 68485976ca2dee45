namespace MissionBot.Tests.Updates.Borough;

/// <summary>Days that come round and hours of the day, reckoned by walking through the calendar: not the way that the product does it.</summary>
/// <param name="Line">What is said to follow so.</param>
/// <param name="IsOn">Whether it comes on a day; null where all comes at once.</param>
sealed record BoroughPace(string Line, Func<DateOnly, bool>? IsOn, int Hour = 0)
{
    public (int From, int Until)? Quiet { get; init; }

    public static IReadOnlyList<BoroughPace> All { get; } =
    [
        new("at once", null),
        new("at once, quiet 18:00 to 8:00", null) { Quiet = (18, 8) },
        new("daily at 8:00", _ => true, 8),
        // The hour that the clock skips in spring and repeats in autumn.
        new("every day at 2:00", _ => true, 2),
        new("every weekday at 7:00, quiet 18:00 to 8:00", day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday), 7) { Quiet = (18, 8) },
        new("every Monday 9:00", day => day.DayOfWeek == DayOfWeek.Monday, 9),
        new("every Tuesday and Friday at 16:00", day => day.DayOfWeek is DayOfWeek.Tuesday or DayOfWeek.Friday, 16),
        new("on the 1st of every month at 10:00", day => day.Day == 1, 10),
        new("last day of the month at 17:00", day => day.AddDays(1).Day == 1, 17),
        new("first Monday of the month at 9:00", day => day.DayOfWeek == DayOfWeek.Monday && day.Day <= 7, 9),
    ];

    public DateTimeOffset Next(DateTimeOffset after, TimeZoneInfo zone)
    {
        for (var day = Day(after, zone); ; day = day.AddDays(1))
            if (IsOn!(day) && Instant(day, Hour, zone) is var at && at > after) return Heard(at, zone);
    }

    /// <summary>The same, or the end of the quiet hours that it falls into.</summary>
    public DateTimeOffset Heard(DateTimeOffset at, TimeZoneInfo zone)
    {
        if (Quiet is not { } quiet || !IsQuiet(at, zone)) return at;
        for (var day = Day(at, zone); ; day = day.AddDays(1))
            if (Instant(day, quiet.Until, zone) is var end && end > at) return end;
    }

    public static DateOnly Day(DateTimeOffset at, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

    /// <summary>An hour that is skipped is when the clock goes on; of one that comes twice, the first.</summary>
    public static DateTimeOffset Instant(DateOnly day, int hour, TimeZoneInfo zone)
    {
        var clock = day.ToDateTime(new(hour, 0));
        while (zone.IsInvalidTime(clock)) clock = clock.AddHours(1);
        return new(clock, zone.IsAmbiguousTime(clock) ? zone.GetAmbiguousTimeOffsets(clock).Max() : zone.GetUtcOffset(clock));
    }

    bool IsQuiet(DateTimeOffset at, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(at, zone).Hour is var hour && (hour >= Quiet!.Value.From || hour < Quiet.Value.Until);
}
