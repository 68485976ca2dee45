using System.Globalization;
using MissionBot.Following;
using MissionBot.Words;

namespace MissionBot.Tests.Following;

public class DueTests
{
    static readonly Subscription AtOnce = new(
        "s", "m", "c", null, "maya", Wishes.Everything, null, Language.English, "Europe/Copenhagen", null, null, 0, null);

    static readonly QuietHours Nights = new(new(18, 0), new(8, 0));

    static readonly Subscription Mondays = AtOnce with { Schedule = "0 9 * * 1" };

    [Fact]
    public void At_once_is_at_once() => Assert.Null(After(AtOnce, "2026-03-02 12:00 +1"));

    [Theory]
    [InlineData("2026-03-02 17:59 +1", null)]
    [InlineData("2026-03-02 18:00 +1", "2026-03-03 08:00 +1")]
    [InlineData("2026-03-03 07:59 +1", "2026-03-03 08:00 +1")]
    [InlineData("2026-03-03 08:00 +1", null)]
    public void What_happens_in_quiet_hours_waits_until_they_end(string now, string? due) => Assert.Equal(due, After(AtOnce with { Quiet = Nights }, now));

    [Fact]
    public void Quiet_hours_within_a_day() =>
        Assert.Equal("2026-03-02 13:00 +1", After(AtOnce with { Quiet = new(new(12, 0), new(13, 0)) }, "2026-03-02 12:30 +1"));

    [Theory]
    [InlineData("2026-03-01 12:00 +1", "2026-03-02 09:00 +1")]
    [InlineData("2026-03-02 09:00 +1", "2026-03-09 09:00 +1")]
    [InlineData("2026-03-27 12:00 +1", "2026-03-30 09:00 +2")]
    [InlineData("2026-10-23 12:00 +2", "2026-10-26 09:00 +1")]
    public void A_schedule_is_of_the_followers_clock_in_summer_and_winter(string now, string due) => Assert.Equal(due, After(Mondays, now));

    // On 29 March 2026 the clock goes from 2:00 to 3:00, on 25 October from 3:00 back to 2:00.
    [Theory]
    [InlineData("2026-03-28 12:00 +1", "2026-03-29 03:00 +2")]
    [InlineData("2026-03-29 03:00 +2", "2026-03-30 02:30 +2")]
    [InlineData("2026-10-24 12:00 +2", "2026-10-25 02:30 +2")]
    [InlineData("2026-10-25 02:30 +2", "2026-10-26 02:30 +1")]
    [InlineData("2026-10-25 02:10 +1", "2026-10-26 02:30 +1")]
    public void A_time_that_the_clock_skips_comes_when_it_goes_on_and_one_that_comes_twice_comes_once(string now, string due) =>
        Assert.Equal(due, After(AtOnce with { Schedule = "30 2 * * *" }, now));

    [Theory]
    [InlineData("2026-03-29 01:30 +1", "2026-03-29 03:00 +2")]
    [InlineData("2026-10-25 01:30 +2", "2026-10-25 02:30 +2")]
    public void Quiet_hours_end_although_the_clock_skips_their_end(string now, string due) =>
        Assert.Equal(due, After(AtOnce with { Quiet = new(new(22, 0), new(2, 30)) }, now));

    [Fact]
    public void A_digest_that_falls_into_quiet_hours_comes_when_they_end() =>
        Assert.Equal("2026-03-03 08:00 +1", After(AtOnce with { Schedule = "0 19 * * 1", Quiet = Nights }, "2026-03-02 12:00 +1"));

    [Fact]
    public void While_muted_nothing_is_due_before_the_end()
    {
        var end = At("2026-03-09 00:00 +1");

        Assert.Equal("2026-03-09 08:00 +1", After(AtOnce with { MutedUntil = end, Quiet = Nights }, "2026-03-02 12:00 +1"));
        Assert.Equal("2026-03-09 00:00 +1", After(AtOnce with { MutedUntil = end }, "2026-03-02 12:00 +1"));
        Assert.Equal("2026-03-09 09:00 +1", After(Mondays with { MutedUntil = end }, "2026-03-02 08:00 +1"));
        Assert.Equal("2026-03-09 09:00 +1", After(Mondays with { MutedUntil = At("2026-03-09 09:00 +1") }, "2026-03-02 08:00 +1"));
        Assert.Null(After(AtOnce with { MutedUntil = end }, "2026-03-09 00:00 +1"));
    }

    [Fact]
    public void A_clock_that_is_set_back_brings_no_period_twice() =>
        Assert.Equal("2026-03-16 09:00 +1", After(Mondays with { Due = At("2026-03-09 09:00 +1") }, "2026-03-09 08:10 +1"));

    [Fact]
    public void What_was_missed_while_nothing_ran_is_due_once() =>
        Assert.Equal("2026-03-30 09:00 +2", After(Mondays with { Due = At("2026-03-02 09:00 +1") }, "2026-03-25 10:00 +1"));

    static DateTimeOffset At(string written) => DateTimeOffset.ParseExact(written, "yyyy-MM-dd HH:mm z", CultureInfo.InvariantCulture);

    // As the follower's clock shows it.
    static string? After(Subscription subscription, string now) => Due.After(subscription, At(now)) is { } due
        ? TimeZoneInfo.ConvertTime(due, Schedule.Zone(subscription.Zone)).ToString("yyyy-MM-dd HH:mm z", CultureInfo.InvariantCulture)
        : null;
}
