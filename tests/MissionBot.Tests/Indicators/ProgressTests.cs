using CsCheck;
using MissionBot.Indicators;
using MissionBot.Missions;
using MissionBot.Words;

namespace MissionBot.Tests.Indicators;

/// <summary>From 6 % at the end of 2018 to 2 % at the end of 2028, seen from 2 March 2026.</summary>
public sealed class ProgressTests
{
    static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData("", ProgressState.NoData)]
    [InlineData("2018: 6", ProgressState.NotDueYet)]
    [InlineData("2025: 3.2", ProgressState.OnTrack)]
    [InlineData("2025: 3.39", ProgressState.OnTrack)]
    [InlineData("2025: 3.41", ProgressState.Behind)]
    [InlineData("2025: 3.01", ProgressState.OnTrack)]
    [InlineData("2025: 2.9", ProgressState.Ahead)]
    [InlineData("2025: 6", ProgressState.Behind)]
    [InlineData("2025: 6.1", ProgressState.WorseThanBaseline)]
    [InlineData("2024: 3, 2025: 10.2", ProgressState.WorseThanBaseline)]
    [InlineData("2025: 2", ProgressState.Reached)]
    [InlineData("2025: 1.5", ProgressState.Reached)]
    [InlineData("2024: 1.9, 2025: 2.4", ProgressState.ReachedThenLost)]
    [InlineData("2024: 1.9, 2025: 7", ProgressState.ReachedThenLost)]
    public void The_state_follows_from_the_newest_value_and_the_line(string measured, ProgressState state) =>
        Assert.Equal(state, Course(measured).Progress(Today).State);

    [Theory]
    [InlineData("2025: 3", "2030-01-01", ProgressState.TargetDatePassed)]
    [InlineData("2025: 2", "2030-01-01", ProgressState.Reached)]
    public void After_the_target_date_only_reaching_it_counts(string measured, string today, ProgressState state) =>
        Assert.Equal(state, Course(measured).Progress(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)).State);

    [Fact]
    public void Without_a_line_there_is_no_judgement()
    {
        Assert.Equal(ProgressState.NoLine, Course("2025: 3", direction: Direction.Neutral).Progress(Today).State);
        Assert.Equal(ProgressState.NoLine, Course("2025: 3", kind: IndicatorKind.YesNo).Progress(Today).State);
    }

    [Theory]
    [InlineData("2025-03-31", Rhythm.Yearly, false)]
    [InlineData("2024-06-30", Rhythm.Yearly, true)]
    [InlineData("2025-12-31", Rhythm.Monthly, true)]
    [InlineData("2026-01-31", Rhythm.Monthly, false)]
    public void It_is_stale_after_one_and_a_half_cadences(string day, Rhythm cadence, bool isStale) =>
        Assert.Equal(isStale, Course($"{day}: 3", cadence: cadence).Progress(Today).IsStale);

    [Fact]
    public void What_does_not_count_changes_nothing()
    {
        var course = Course("2025: 3");
        var beside = course with { Measurements = [.. course.Measurements, course.Measurements[0] with { Source = "elsewhere", Value = 99, Counts = false }] };
        Assert.Equal(course.Progress(Today), beside.Progress(Today));
    }

    [Fact]
    public void The_line_runs_straight_whichever_way_it_goes() => Gen.Select(Gen.Int[-500, 500], Gen.Int[-500, 500], Gen.Int[1, 4000], Gen.Int[0, 4000]).Sample((from, to, days, day) =>
    {
        if (from == to) return;
        var line = new Line(from, Today, to, Today.AddDays(days));
        var at = line.At(Today.AddDays(day));
        Assert.InRange(at, Math.Min(from, to), Math.Max(from, to));
        Assert.Equal(day >= days, line.IsReached(at));
        Assert.Equal(Math.Min(day, days) / (double)days, (double)line.Gain(at), 9);
    });

    static Course Course(string measured, Direction direction = Direction.Down, IndicatorKind kind = IndicatorKind.Rate, Rhythm cadence = Rhythm.Yearly) => new(
        new Indicator("i", "m", "NEET", "%", kind, null, direction, cadence, null, null, null, null, null, 1),
        [new Target(6, new(2018, 12, 31), 2, new(2028, 12, 31), null, Today)],
        [
            .. measured.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split(": "))
                .Select(one => (Period: Period.Parse(one[0]), Value: decimal.Parse(one[1], System.Globalization.CultureInfo.InvariantCulture)))
                .Select(one => new Measurement(one.Period.Code, "council", one.Period.End, one.Value, null, null, true, MissionBot.Sharing.Visibility.Partners, "maya")),
        ]);
}
