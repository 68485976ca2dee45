using MissionBot.Words;

namespace MissionBot.Tests.Words;

public sealed class DateLeanTests
{
    static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData("30 June", "2025-06-30", "2026-06-30", "2026-06-30")]
    [InlineData("1 March", "2026-03-01", "2027-03-01", "2026-03-01")]
    [InlineData("2 March", "2026-03-02", "2026-03-02", "2026-03-02")]
    [InlineData("29 February", "2024-02-29", "2028-02-29", "2028-02-29")]
    [InlineData("1/2", "2026-02-01", "2027-02-01", "2026-02-01")]
    [InlineData("December", "2025-12", "2026-12", "2025-12")]
    [InlineData("March", "2026-03", "2026-03", "2026-03")]
    [InlineData("Q4", "2025-Q4", "2026-Q4", "2025-Q4")]
    [InlineData("week 10", "2026-W10", "2026-W10", "2026-W10")]
    [InlineData("week 12", "2025-W12", "2026-W12", "2026-W12")]
    [InlineData("week 53", "2020-W53", "2026-W53", "2026-W53")]
    [InlineData("end of June", "2025-06-30", "2026-06-30", "2026-06-30")]
    [InlineData("Friday", "2026-02-27", "2026-03-06", "2026-02-27")]
    [InlineData("Monday", "2026-02-23", "2026-03-09", "2026-03-09")]
    [InlineData("på fredag", "2026-03-06", "2026-03-06", "2026-03-06")]
    public void What_is_left_out_follows_the_caller(string text, string past, string future, string nearest) =>
        Assert.Equal(
            [past, future, nearest],
            [Read(text, DateLean.Past), Read(text, DateLean.Future), Read(text, DateLean.Nearest)]);

    [Theory]
    [InlineData("1/2", true)]
    [InlineData("1/2/2024", true)]
    [InlineData("1-2-2024", true)]
    [InlineData("2/2", false)]
    [InlineData("13/2", false)]
    [InlineData("1.2.2024", false)]
    [InlineData("1. februar", false)]
    [InlineData("next Friday", true)]
    [InlineData("next Monday", false)]
    [InlineData("2011-12", true)]
    [InlineData("2024-12", false)]
    public void What_others_read_otherwise_is_marked(string text, bool ambiguous) =>
        Assert.Equal(ambiguous, Dates.ReadPeriod(text, 0, Today)?.Ambiguous);

    static string? Read(string text, DateLean lean) => Dates.ReadPeriod(text, 0, Today, lean)?.Value.Code;
}
