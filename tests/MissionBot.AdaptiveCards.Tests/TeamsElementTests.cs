namespace MissionBot.AdaptiveCards.Tests;

public class TeamsElementTests
{
    [Fact]
    public void A_badge_falls_back() =>
        new Badge("running", new TextBlock("Stage: running"))
        {
            Style = BadgeStyle.Good,
            Appearance = BadgeAppearance.Tint,
            Icon = "Play",
        }.IsWrittenAs("""
            {"type":"Badge","text":"running","style":"Good","appearance":"Tint","icon":"Play",
             "fallback":{"type":"TextBlock","text":"Stage: running","wrap":true}}
            """);

    [Fact]
    public void Progress_of_nothing_is_written_as_zero() =>
        new ProgressBar(0, new TextBlock("0 of 4")) { Max = 4, Color = ProgressColor.Warning }.IsWrittenAs("""
            {"type":"ProgressBar","value":0,"max":4,"color":"Warning","fallback":{"type":"TextBlock","text":"0 of 4","wrap":true}}
            """);

    [Fact]
    public void A_line_chart_has_series_of_days_and_values() =>
        new LineChart(
            "Waiting time",
            [new("Measured", new LinePoint(new(2025, 12, 31), 3.5), new LinePoint(new(2026, 12, 31), 0)) { Color = ChartColor.CategoricalBlue }],
            new TextBlock("3.5 → 0"))
        { YAxisTitle = "weeks" }.IsWrittenAs("""
            {"type":"Chart.Line","title":"Waiting time","yAxisTitle":"weeks",
             "data":[{"legend":"Measured","color":"categoricalBlue","values":[{"x":"2025-12-31","y":3.5},{"x":"2026-12-31","y":0}]}],
             "fallback":{"type":"TextBlock","text":"3.5 → 0","wrap":true}}
            """);

    [Fact]
    public void A_badge_is_said_in_brackets_and_the_rest_by_its_fallback()
    {
        var fallback = new TextBlock("3 of 4");

        Assert.Equal("[running]", new Badge("running", fallback).PlainText());
        Assert.Equal("3 of 4", new ProgressBar(3, fallback).PlainText());
        Assert.Equal("3 of 4", new LineChart("Trend", [], fallback).PlainText());
    }
}
