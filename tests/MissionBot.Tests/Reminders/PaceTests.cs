using MissionBot.Reminders;
using MissionBot.Trials;

namespace MissionBot.Tests.Reminders;

/// <summary>When something is said of what is due: once, once more, and then no more.</summary>
public sealed class PaceTests
{
    static readonly DateOnly End = new(2026, 4, 27);

    static readonly Due Due = new Due.OfTrial(ReminderKind.Ends, null!, End, ["maya"]);

    [Theory]
    [InlineData(-4, false)]
    [InlineData(-3, true)]
    [InlineData(0, true)]
    [InlineData(27, true)]
    [InlineData(28, false)]
    public void An_end_is_spoken_of_from_three_days_before_it_and_for_a_month(int days, bool isSaid) =>
        Assert.Equal(isSaid, Pace.IsToBeSaid(Due, null, null, End.AddDays(days)));

    [Theory]
    [InlineData(0, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(10, true)]
    public void It_is_said_once_more_three_days_later(int later, bool isSaid) =>
        Assert.Equal(isSaid, Pace.IsToBeSaid(Due, null, new Told(Due.From, 1, Due.From, false), Due.From.AddDays(later)));

    [Fact]
    public void And_then_no_more() =>
        Assert.DoesNotContain(Enumerable.Range(0, 40), day => Pace.IsToBeSaid(Due, null, new Told(Due.From, 2, Due.From.AddDays(3), false), Due.From.AddDays(3 + day)));

    [Fact]
    public void An_end_that_was_moved_is_spoken_of_anew()
    {
        var told = new Told(Due.From.AddDays(-30), 2, Due.From.AddDays(-27), false);
        Assert.True(Pace.IsToBeSaid(Due, null, told, Due.From));
    }

    [Fact]
    public void What_is_put_off_is_said_on_that_day_and_once_more()
    {
        var until = End.AddDays(7);
        var told = new Told(Due.From, 1, Due.From, false);
        Assert.False(Pace.IsToBeSaid(Due, until, told, until.AddDays(-1)));
        Assert.True(Pace.IsToBeSaid(Due, until, told, until));
        Assert.True(Pace.IsToBeSaid(Due, until, new Told(until, 1, until, false), until.AddDays(3)));
    }

    [Fact]
    public void A_clock_that_is_set_back_says_nothing_twice()
    {
        var told = new Told(Due.From, 1, End, false);
        Assert.DoesNotContain(Enumerable.Range(-3, 4), day => Pace.IsToBeSaid(Due, null, told, End.AddDays(day)));
    }

    [Fact]
    public void What_did_not_arrive_is_said_again_the_same_day() => Assert.True(Pace.IsToBeSaid(Due, null, new Told(Due.From, 1, Due.From, true), Due.From));

    [Theory]
    [InlineData("2026-03-02 08:59", false)]
    [InlineData("2026-03-02 09:00", true)]
    [InlineData("2026-03-02 16:59", true)]
    [InlineData("2026-03-02 17:00", false)]
    [InlineData("2026-03-07 11:00", false)]
    [InlineData("2026-03-08 11:00", false)]
    public void It_is_said_when_people_work(string local, bool isDecent) =>
        Assert.Equal(isDecent, Pace.IsDecent(DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture)));
}
