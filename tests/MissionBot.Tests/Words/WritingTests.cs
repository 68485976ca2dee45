using System.Globalization;
using MissionBot.Words;

namespace MissionBot.Tests.Words;

public sealed class WritingTests
{
    static readonly DateOnly Day = new(2026, 4, 13);

    [Fact]
    public void A_day_is_written_long_short_and_with_its_weekday()
    {
        Assert.Equal("13 April 2026", Dates.Long(Day, Language.English));
        Assert.Equal("13. april 2026", Dates.Long(Day, Language.Danish));
        Assert.Equal("13 Apr 2026", Dates.Short(Day, Language.English));
        Assert.Equal("13. apr. 2026", Dates.Short(Day, Language.Danish));
        Assert.Equal("3. maj 2026", Dates.Short(new(2026, 5, 3), Language.Danish));
        Assert.Equal("Monday 13 April 2026", Dates.WithWeekday(Day, Language.English));
        Assert.Equal("mandag den 13. april 2026", Dates.WithWeekday(Day, Language.Danish));
    }

    [Theory]
    [InlineData("2021", "2021", "2021")]
    [InlineData("2021/22", "2021/22", "2021/22")]
    [InlineData("2021-FY", "financial year 2021/22", "regnskabsåret 2021/22")]
    [InlineData("2025-H1", "H1 2025", "1. halvår 2025")]
    [InlineData("2025-Q2", "Q2 2025", "2. kvartal 2025")]
    [InlineData("2024-03", "March 2024", "marts 2024")]
    [InlineData("2025-W12", "week 12, 2025", "uge 12, 2025")]
    [InlineData("2024-W01", "week 1, 2024", "uge 1, 2024")]
    [InlineData("2020-06-30", "30 June 2020", "30. juni 2020")]
    public void A_period_is_written_in_the_readers_language(string code, string english, string danish)
    {
        Assert.Equal(english, Dates.Period(Period.Parse(code), Language.English));
        Assert.Equal(danish, Dates.Period(Period.Parse(code), Language.Danish));
    }

    [Theory]
    [InlineData("2026-04-13", "today", "i dag", "due today", "frist i dag")]
    [InlineData("2026-04-14", "tomorrow", "i morgen", "1 day left", "1 dag tilbage")]
    [InlineData("2026-04-12", "yesterday", "i går", "overdue by 1 day", "1 dag over fristen")]
    [InlineData("2026-04-10", "3 days ago", "for 3 dage siden", "overdue by 3 days", "3 dage over fristen")]
    [InlineData("2026-05-25", "in 6 weeks", "om 6 uger", "6 weeks left", "6 uger tilbage")]
    [InlineData("2026-06-08", "in 8 weeks", "om 8 uger", "8 weeks left", "8 uger tilbage")]
    [InlineData("2025-05-10", "11 months ago", "for 11 måneder siden", "overdue by 11 months", "11 måneder over fristen")]
    [InlineData("2026-05-24", "in almost 6 weeks", "om knap 6 uger", "almost 6 weeks left", "knap 6 uger tilbage")]
    [InlineData("2027-03-06", "in 10 months", "om 10 måneder", "10 months left", "10 måneder tilbage")]
    [InlineData("2027-03-12", "in almost 11 months", "om knap 11 måneder", "almost 11 months left", "knap 11 måneder tilbage")]
    [InlineData("2028-03-20", "in 23 months", "om 23 måneder", "23 months left", "23 måneder tilbage")]
    [InlineData("2028-04-12", "in almost 2 years", "om knap 2 år", "almost 2 years left", "knap 2 år tilbage")]
    [InlineData("2028-04-13", "in 2 years", "om 2 år", "2 years left", "2 år tilbage")]
    [InlineData("2031-04-12", "in almost 5 years", "om knap 5 år", "almost 5 years left", "knap 5 år tilbage")]
    [InlineData("2031-05-12", "in 5 years", "om 5 år", "5 years left", "5 år tilbage")]
    [InlineData("2031-05-13", "in just over 5 years", "om godt 5 år", "just over 5 years left", "godt 5 år tilbage")]
    [InlineData("2031-09-13", "in 5½ years", "om 5½ år", "5½ years left", "5½ år tilbage")]
    [InlineData("2032-01-13", "in almost 6 years", "om knap 6 år", "almost 6 years left", "knap 6 år tilbage")]
    [InlineData("2021-05-10", "almost 5 years ago", "for knap 5 år siden", "overdue by almost 5 years", "knap 5 år over fristen")]
    public void A_distance_is_told_in_the_unit_a_person_would_use(string to, string english, string danish, string left, string leftDanish)
    {
        var day = DateOnly.Parse(to, CultureInfo.InvariantCulture);
        Assert.Equal(english, Dates.Until(Day, day, Language.English));
        Assert.Equal(danish, Dates.Until(Day, day, Language.Danish));
        Assert.Equal(left, Dates.Left(Day, day, Language.English));
        Assert.Equal(leftDanish, Dates.Left(Day, day, Language.Danish));
    }

    [Theory]
    [InlineData("1234.50", null, "1,234.5", "1.234,5")]
    [InlineData("-3", null, "−3", "−3")]
    [InlineData("0.00", null, "0", "0")]
    [InlineData("1234567", null, "1,234,567", "1.234.567")]
    [InlineData("4.2", "%", "4.2 %", "4,2 %")]
    [InlineData("1200", "residents", "1,200 residents", "1.200 residents")]
    [InlineData("1.9", "£", "£1.90", "£1,90")]
    [InlineData("-3", "£", "−£3", "−£3")]
    [InlineData("2.375", "£", "£2.375", "£2,375")]
    [InlineData("1.9", "kr.", "1.9 kr.", "1,9 kr.")]
    public void A_number_is_written_in_the_readers_language(string value, string? unit, string english, string danish)
    {
        var number = decimal.Parse(value, CultureInfo.InvariantCulture);
        Assert.Equal(english, Numbers.Write(number, unit, Language.English));
        Assert.Equal(danish, Numbers.Write(number, unit, Language.Danish));
    }

    [Fact]
    public void One_is_singular_and_all_else_plural()
    {
        Assert.Equal(["days", "day", "days"], Enumerable.Range(0, 3).Select(n => Plural.Of(n, "day", "days")));
        Assert.Equal("1,200 days", Plural.Count(1200, "day", "days", Language.English));
        Assert.Equal("1.200 dage", Plural.Count(1200, "dag", "dage", Language.Danish));
    }

    [Fact]
    public void A_list_ends_with_and()
    {
        Assert.Equal("a, b and c", Sentence.List(["a", "b", "c"], Language.English));
        Assert.Equal("a, b og c", Sentence.List(["a", "b", "c"], Language.Danish));
        Assert.Equal("a og b", Sentence.List(["a", "b"], Language.Danish));
        Assert.Equal("a", Sentence.List(["a"], Language.English));
        Assert.Equal("", Sentence.List([], Language.English));
    }
}
