using System.Globalization;
using CsCheck;
using MissionBot.Words;

namespace MissionBot.Tests.Words;

/// <summary>What is written is read back, and nothing that anyone types breaks a reader.</summary>
public sealed class RoundTripTests
{
    static readonly Gen<Language> Languages = Gen.Enum<Language>();

    static readonly Gen<DateOnly> Days =
        Gen.Int[new DateOnly(1901, 1, 1).DayNumber, new DateOnly(2198, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    static readonly Gen<Period> Periods = Gen.Select(Days, Gen.Enum<PeriodKind>(), (day, kind) => kind switch
    {
        PeriodKind.Day => Period.Day(day),
        PeriodKind.Week => Period.WeekOf(day),
        PeriodKind.Month => Period.Month(day.Year, day.Month),
        PeriodKind.Quarter => Period.Quarter(day.Year, ((day.Month - 1) / 3) + 1),
        PeriodKind.Half => Period.Half(day.Year, ((day.Month - 1) / 6) + 1),
        PeriodKind.SchoolYear => Period.SchoolYear(day.Year),
        PeriodKind.FinancialYear => Period.FinancialYear(day.Year),
        _ => Period.Year(day.Year),
    });

    /// <summary>Texts made of what dates and numbers are made of, so that chance comes near them.</summary>
    static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.OneOf(
            "may", "March", "29", "februar", "2024", "0", "999", "week", "uge", "53", "Q2", "the", "den", "d.",
            "of", "next", "sidste", "i", "om", "in", "for", "ago", "siden", "år", "year",
            "-", "/", ".", ",", " ", "\u00a0", "end", "ultimo", "mandags", "Monday", "£", "−", "%",
            "mio.", "1", "234", "\ud800", "\u030a", "(", "school")
            .Array[0, 9].Select(parts => string.Concat(parts)),
        Gen.OneOf(
            "may", "March", "29", "31.", "februar", "2024", "999", "week", "uge", "53", "the", "den", "d.",
            "of", "next", "sidste", "i", "om", "in", "for", "ago", "siden", "år", "year",
            "1/2", "end", "ultimo", "Monday", "twelve", "years", "skoleåret", "2021/22")
            .Array[0, 9].Select(parts => string.Join(' ', parts)));

    [Fact]
    public void A_period_survives_its_code() => Periods.Sample(period => Assert.Equal(period, Period.Parse(period.Code)));

    [Fact]
    public void A_written_period_reads_back() => Gen.Select(Periods, Languages, Days).Sample((period, language, today) =>
        Whole(period, Dates.Period(period, language), today));

    [Fact]
    public void A_written_day_reads_back() => Gen.Select(Days, Languages, Days).Sample((day, language, today) =>
    {
        Whole(Period.Day(day), Dates.Long(day, language), today);
        Whole(Period.Day(day), Dates.Short(day, language), today);
        Whole(Period.Day(day), Dates.WithWeekday(day, language), today);
        Whole(Period.Day(day), Period.Day(day).Code, today);
    });

    [Fact]
    public void A_written_number_reads_back() => Gen.Select(Gen.Decimal, Languages).Sample((number, language) =>
    {
        var text = Numbers.Write(number, language);
        Assert.Equal(new Reading<decimal>(number, text.Length), Numbers.Read(text, 0, language));
    });

    [Fact]
    public void A_written_amount_reads_back_up_to_its_unit() =>
        Gen.Select(Gen.Int, Gen.Int[0, 4], Gen.OneOf("%", "£", "kr.", "homes"), Languages).Sample((digits, scale, unit, language) =>
        {
            var number = digits / (decimal)Math.Pow(10, scale);
            Assert.Equal(number, Numbers.Read(Numbers.Write(number, unit, language), 0, language)?.Value);
        });

    [Fact]
    public void A_day_told_in_days_reads_back() => Gen.Select(Days, Gen.Int[-13, 13], Languages).Sample((today, days, language) =>
    {
        if (today.Year is > 1901 and < 2198)
            Whole(Period.Day(today.AddDays(days)), Dates.Until(today, today.AddDays(days), language), today);
    });

    [Fact]
    public void No_text_breaks_a_reader_and_what_is_read_lies_in_it() =>
        Gen.Select(Texts, Gen.Int[-2, 60], Gen.Date, Gen.Enum<DateLean>()).Sample((text, at, date, lean) =>
        {
            var today = DateOnly.FromDateTime(date);
            if (Dates.ReadPeriod(text, at, today, lean) is { } period)
            {
                Assert.InRange(period.End, at + 1, text.Length);
                Assert.True(period.Value.Start <= period.Value.End);
                Assert.Equal(period.Value, Period.Parse(period.Value.Code));
            }
            if (Numbers.Read(text, at) is { } number)
                Assert.InRange(number.End, at + 1, text.Length);
        }, iter: 20_000);

    [Fact]
    public void No_text_breaks_the_reader_of_codes() => Texts.Sample(text =>
        Assert.True(!Period.TryParse(text, out var period) || period.Code == text));

    [Fact]
    public void The_machines_culture_changes_nothing()
    {
        var culture = new CultureInfo("ar-SA");
        Assert.NotEqual("1.5", 1.5m.ToString(culture));
        var written = OnThreadOf(culture, () =>
            (Dates.Long(new(2026, 4, 13), Language.Danish), Numbers.Write(1234.5m, Language.English), Period.Parse("2026-04-13").Code));
        Assert.Equal(("13. april 2026", "1,234.5", "2026-04-13"), written);
    }

    static T OnThreadOf<T>(CultureInfo culture, Func<T> work)
    {
        T result = default!;
        var thread = new Thread(() => result = work()) { CurrentCulture = culture };
        thread.Start();
        thread.Join();
        return result;
    }

    static void Whole(Period expected, string text, DateOnly today) =>
        Assert.Equal(new Reading<Period>(expected, text.Length), Dates.ReadPeriod(text, 0, today));
}
