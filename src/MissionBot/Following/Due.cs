namespace MissionBot.Following;

/// <summary>
/// When a follower may be told next. A schedule never comes round twice for the same time: it goes on from the later of now and what it was
/// due for, so that a clock that is set back a little repeats nothing; where it is set back by more than a round, it begins anew.
/// </summary>
public static class Due
{
    /// <param name="subscription">Its <see cref="Subscription.Due"/> is what it was just told for; null where it begins or was changed.</param>
    /// <returns>Null where that is at once.</returns>
    public static DateTimeOffset? After(Subscription subscription, DateTimeOffset now)
    {
        var muted = subscription.MutedUntil is { } until && until > now ? until : (DateTimeOffset?)null;
        if (subscription.Schedule is not { } schedule) return subscription.AfterQuiet(muted ?? now) is var heard && heard > now ? heard : null;
        var from = subscription.Due is { } told && told > now ? told : now;
        // What falls on the very end of a mute is heard.
        if (muted is { } end && end > from) from = end.AddTicks(-1);
        // Only a day that no year has is never due: readers of schedules refuse it, and whoever wrote it otherwise hears at once.
        return Schedule.Next(schedule, subscription.Zone, from) is { } next ? subscription.AfterQuiet(next) : null;
    }

    /// <summary>The clock was set back since it was reckoned: its time would come round twice before it is told again.</summary>
    public static bool IsTooLate(Subscription subscription, DateTimeOffset now) =>
        subscription is { Schedule: not null, Due: { } due } && After(subscription with { Due = null }, now) is { } next && After(subscription with { Due = next }, now) is { } second && due > second;

    /// <summary>A subscription that begins or was changed is due as if it had been told nothing yet.</summary>
    public static Subscription Anew(Subscription subscription, DateTimeOffset now) => subscription with { Due = After(subscription with { Due = null }, now) };

    /// <summary>The same instant, or the end of the quiet hours that it falls into.</summary>
    static DateTimeOffset AfterQuiet(this Subscription subscription, DateTimeOffset at) =>
        subscription.Quiet is { } quiet && quiet.Holds(TimeOnly.FromTimeSpan(TimeZoneInfo.ConvertTime(at, Schedule.Zone(subscription.Zone)).TimeOfDay))
            ? Schedule.Next($"{quiet.Until.Minute} {quiet.Until.Hour} * * *", subscription.Zone, at) ?? at
            : at;
}
