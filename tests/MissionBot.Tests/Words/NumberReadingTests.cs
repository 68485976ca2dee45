using System.Globalization;
using MissionBot.Words;

namespace MissionBot.Tests.Words;

public sealed class NumberReadingTests
{
    [Theory]
    [InlineData("4.2", "4.2")]
    [InlineData("21,5", "21.5")]
    [InlineData("0", "0")]
    [InlineData("007", "7")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("1 234", "1234")]
    [InlineData("1\u00a0234", "1234")]
    [InlineData("1\u2009234\u2009567,5", "1234567.5")]
    [InlineData("1 234.5", "1234.5")]
    [InlineData("-3", "-3")]
    [InlineData("−3", "-3")]
    [InlineData("–3", "-3")]
    [InlineData("+4", "4")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5", "-0.5")]
    [InlineData("£1.90", "1.90")]
    [InlineData("-£3", "-3")]
    [InlineData("€1.234,50", "1234.50")]
    [InlineData("1.5 million", "1500000")]
    [InlineData("1,5 mio.", "1500000")]
    [InlineData("2 mia. kr.", "2000000000", " kr.")]
    [InlineData("3 tusind", "3000")]
    [InlineData("6 %", "6", " %")]
    [InlineData("6%", "6", "%")]
    [InlineData("6, source", "6", ", source")]
    [InlineData("6.", "6", ".")]
    [InlineData("6. Next", "6", ". Next")]
    [InlineData("6 kr", "6", " kr")]
    [InlineData("6 10", "6", " 10")]
    [InlineData("6 1000", "6", " 1000")]
    [InlineData("2021 100", "2021", " 100")]
    [InlineData("0 123", "0", " 123")]
    [InlineData("0,123", "0.123")]
    [InlineData("0.123", "0.123")]
    [InlineData("12.3456", "12.3456")]
    [InlineData("1234,567", "1234.567")]
    [InlineData("3 millionaires", "3", " millionaires")]
    public void Reads_a_number_as_people_write_it(string text, string value, string rest = "")
    {
        var reading = Numbers.Read(text, 0);
        Assert.NotNull(reading);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), reading.Value.Value);
        Assert.Equal(rest, text[reading.Value.End..]);
    }

    [Theory]
    [InlineData("1,234", "1234", "1.234", "1234")]
    [InlineData("1.234", "1.234", "1234", "1234")]
    [InlineData("12,345", "12345", "12.345", "12345")]
    [InlineData("1.50", "1.50", "1.50", "1.50")]
    public void A_single_mark_before_three_digits_follows_the_language(string text, string english, string danish, string unknown) =>
        Assert.Equal(
            [english, danish, unknown],
            new Language?[] { Language.English, Language.Danish, null }.Select(language =>
                Numbers.Read(text, 0, language)?.Value.ToString(CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("Q2", 1)]
    [InlineData("youth-7", 6)]
    [InlineData("youth-7", 5)]
    [InlineData("COVID19", 5)]
    [InlineData("youth_7", 6)]
    [InlineData("1,5", 2)]
    [InlineData("1.5", 2)]
    [InlineData("12", 1)]
    [InlineData("5k", 0)]
    [InlineData("3rd", 0)]
    [InlineData("21,5pct", 0)]
    [InlineData("60's", 0)]
    [InlineData("3-5", 0)]
    [InlineData("6-year", 0)]
    [InlineData("12:30", 0)]
    [InlineData("1/2", 0)]
    [InlineData("31.12.2018", 0)]
    [InlineData("2018-12-31", 0)]
    [InlineData("10.0.0.1", 0)]
    [InlineData("1,23,456", 0)]
    [InlineData("1,2345,6", 0)]
    [InlineData("-", 0)]
    [InlineData(".", 0)]
    [InlineData("£", 0)]
    [InlineData("- 3", 0)]
    [InlineData("six", 0)]
    [InlineData("", 0)]
    [InlineData("6", 1)]
    [InlineData("6", -1)]
    public void Reads_no_number(string text, int at) => Assert.Null(Numbers.Read(text, at));

    [Fact]
    public void A_billion_is_what_the_language_says()
    {
        Assert.Equal(1e9m, Numbers.Read("1 billion", 0, Language.English)?.Value);
        Assert.Equal(1e12m, Numbers.Read("1 billion", 0, Language.Danish)?.Value);
    }
}
