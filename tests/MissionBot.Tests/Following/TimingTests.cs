using MissionBot.Following;
using MissionBot.Words;

namespace MissionBot.Tests.Following;

public class TimingTests
{
    [Theory]
    [InlineData("every Monday 9:00", "0 9 * * 1")]
    [InlineData("every Monday at 9", "0 9 * * 1")]
    [InlineData("Mondays 9:00", "0 9 * * 1")]
    [InlineData("Monday", "0 9 * * 1")]
    [InlineData("at 9 every Monday", "0 9 * * 1")]
    [InlineData("every Monday at 2.30 pm", "30 14 * * 1")]
    [InlineData("every Friday afternoon", "0 15 * * 5")]
    [InlineData("every Monday, Wednesday and Friday at 8:15", "15 8 * * 1,3,5")]
    [InlineData("on Mondays and Thursdays", "0 9 * * 1,4")]
    [InlineData("Monday to Friday at 7:30", "30 7 * * 1-5")]
    [InlineData("every weekday at 8", "0 8 * * 1-5")]
    [InlineData("weekdays", "0 8 * * 1-5")]
    [InlineData("daily", "0 8 * * *")]
    [InlineData("every day at 17:00", "0 17 * * *")]
    [InlineData("weekly", "0 9 * * 1")]
    [InlineData("weekly on Friday at 12", "0 12 * * 5")]
    [InlineData("monthly", "0 9 1 * *")]
    [InlineData("monthly on the 15th at 10", "0 10 15 * *")]
    [InlineData("on the 1st", "0 9 1 * *")]
    [InlineData("on the 1st of every month at 8:00", "0 8 1 * *")]
    [InlineData("the first Monday of the month", "0 9 * * 1#1")]
    [InlineData("first Monday of the month at 10", "0 10 * * 1#1")]
    [InlineData("the 2nd Tuesday of the month", "0 9 * * 2#2")]
    [InlineData("last Friday of the month", "0 9 * * 5L")]
    [InlineData("the last day of the month", "0 9 L * *")]
    [InlineData("the first working day of the month", "0 9 1W * *")]
    [InlineData("quarterly", "0 9 1 1,4,7,10 *")]
    [InlineData("at noon", "0 12 * * *")]
    [InlineData("at 8.30", "30 8 * * *")]
    [InlineData("daily at half past eight", "30 8 * * *")]
    [InlineData("at eight every Friday", "0 8 * * 5")]
    [InlineData("in the morning", "0 8 * * *")]
    [InlineData("no more than once a day", "0 8 * * *")]
    [InlineData("not at weekends", "0 8 * * 1-5")]
    [InlineData("every day at 7, not at weekends", "0 7 * * 1-5")]
    [InlineData("every three months", "0 9 1 1,4,7,10 *")]
    [InlineData("at once", null)]
    [InlineData("hver mandag kl. 9", "0 9 * * 1")]
    [InlineData("hver mandag 9.00", "0 9 * * 1")]
    [InlineData("kl. 9 hver mandag", "0 9 * * 1")]
    [InlineData("om mandagen kl. 9.30", "30 9 * * 1")]
    [InlineData("mandag og torsdag kl. 8", "0 8 * * 1,4")]
    [InlineData("alle hverdage kl. 8", "0 8 * * 1-5")]
    [InlineData("hver hverdag", "0 8 * * 1-5")]
    [InlineData("mandag til fredag kl. 7.30", "30 7 * * 1-5")]
    [InlineData("hver dag", "0 8 * * *")]
    [InlineData("dagligt kl. 16", "0 16 * * *")]
    [InlineData("ugentligt", "0 9 * * 1")]
    [InlineData("hver uge om fredagen", "0 9 * * 5")]
    [InlineData("månedligt", "0 9 1 * *")]
    [InlineData("den 1. i hver måned", "0 9 1 * *")]
    [InlineData("hver den 15. kl. 10", "0 10 15 * *")]
    [InlineData("første mandag i måneden", "0 9 * * 1#1")]
    [InlineData("den sidste fredag i hver måned kl. 12.00", "0 12 * * 5L")]
    [InlineData("sidste dag i måneden", "0 9 L * *")]
    [InlineData("hvert kvartal", "0 9 1 1,4,7,10 *")]
    [InlineData("kl. halv ni", "30 8 * * *")]
    [InlineData("om morgenen", "0 8 * * *")]
    [InlineData("højst en gang om ugen", "0 9 * * 1")]
    [InlineData("hver dag kl. 7 undtagen lørdag og søndag", "0 7 * * 1-5")]
    [InlineData("i hverdagene kl. 7.30", "30 7 * * 1-5")]
    [InlineData("hver tredje måned", "0 9 1 1,4,7,10 *")]
    [InlineData("når der sker noget", null)]
    [InlineData("med det samme", null)]
    public void What_comes_round_is_read_in_both_languages(string said, string? cron)
    {
        var read = TimingReader.Read(said, 0);

        Assert.Equal((said.Length, cron, null), (read?.End, read?.Value.Cron, read?.Value.Fault));
    }

    [Theory]
    [InlineData("every 31st", "NotInEveryMonth { Day = 31 }")]
    [InlineData("on the 30th of every month", "NotInEveryMonth { Day = 30 }")]
    [InlineData("hver den 31.", "NotInEveryMonth { Day = 31 }")]
    [InlineData("every 32nd", "NotInAnyMonth { Day = 32 }")]
    [InlineData("Monday 25:00", "NoSuchTime { Typed = 25:00 }")]
    [InlineData("every Monday at 9:75", "NoSuchTime { Typed = 9:75 }")]
    [InlineData("mandag kl. 25", "NoSuchTime { Typed = 25 }")]
    [InlineData("every Monday at 13 pm", "NoSuchTime { Typed = 13 pm }")]
    [InlineData("every second week", "Counted { }")]
    [InlineData("every other Monday", "Counted { }")]
    [InlineData("every 2 weeks", "Counted { }")]
    [InlineData("hver anden mandag", "Counted { }")]
    [InlineData("hver 14. dag", "Counted { }")]
    [InlineData("fortnightly", "Counted { }")]
    [InlineData("every other week on Friday", "Counted { }")]
    [InlineData("at 25:00", "NoSuchTime { Typed = 25:00 }")]
    [InlineData("kl. 25", "NoSuchTime { Typed = 25 }")]
    [InlineData("every hour", "TooOften { }")]
    [InlineData("to gange om dagen", "TooOften { }")]
    [InlineData("every blue moon", "Unclear { }")]
    [InlineData("hver gang der sker noget", "Unclear { }")]
    public void What_does_not_come_round_is_read_with_the_reason(string said, string fault)
    {
        var read = TimingReader.Read(said, 0);

        Assert.Equal((said.Length, null, fault), (read?.End, read?.Value.Cron, read?.Value.Fault?.ToString()));
    }

    [Theory]
    [InlineData("Monday 2 March")]
    [InlineData("on the 1st of March")]
    [InlineData("learnings")]
    [InlineData("first of all")]
    [InlineData("om en uge")]
    [InlineData("at a quick pace")]
    [InlineData("at the youth club")]
    [InlineData("at 9 March")]
    public void Other_words_are_no_schedule(string said) => Assert.Null(TimingReader.Read(said, 0));

    [Fact]
    public void What_is_written_is_read_back()
    {
        string[] days = ["* * *", "* * 1-5", "* * 1", "* * 1,4", "* * 6,0", "1 * *", "22 * *", "28 * *", "L * *", "1W * *", "LW * *", "* * 1#1", "* * 4#3", "* * 5L", "1 1,4,7,10 *"];
        foreach (var language in Enum.GetValues<Language>())
            foreach (var time in new[] { "0 9", "5 0", "59 23" })
                foreach (var cron in days.Select(day => $"{time} {day}"))
                {
                    var words = TimingWords.Of(cron, language);
                    var read = TimingReader.Read(words, 0);
                    Assert.Equal((words, cron, words.Length), (words, read?.Value.Cron, read?.End ?? -1));
                    Assert.NotNull(Schedule.Next(cron, "Europe/Copenhagen", new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero)));
                }
    }
}
