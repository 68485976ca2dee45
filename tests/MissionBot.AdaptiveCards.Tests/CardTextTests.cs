namespace MissionBot.AdaptiveCards.Tests;

public class CardTextTests
{
    [Theory]
    [InlineData("**bold**", @"\*\*bold\*\*")]
    [InlineData("_it_ but snake_case", @"\_it\_ but snake_case")]
    [InlineData("[x](http://evil)", @"\[x]\(http://evil)")]
    [InlineData("<b>hi</b> <3 a < b", @"\<b>hi\</b> <3 a < b")]
    [InlineData("<at>Ama</at>", @"\<at>Ama\</at>")]
    [InlineData("<7a@b.dk>", @"\<7a@b.dk>")]
    [InlineData("{{DATE(2026-11-24T08:00:00Z,SHORT)}}", @"{\{DATE(2026-11-24T08:00:00Z,SHORT)}}")]
    [InlineData("${rs:title}", @"$\{rs:title}")]
    [InlineData("&lt; fish & chips", @"\&lt; fish & chips")]
    [InlineData("`code` ~~gone~~ ~5", @"\`code\` \~\~gone\~\~ ~5")]
    [InlineData(@"C:\temp \* end\", @"C:\temp \\\* end\\")]
    [InlineData("2 * 3 - 1 + 4 = 9 # 1. (yes) > no", "2 * 3 - 1 + 4 = 9 # 1. (yes) > no")]
    [InlineData("- a\n* b\n+ c\n1. d\n2) e\n# f\n> g\n---", @"\- a||\* b||\+ c||1\. d||2\) e||\# f||\> g||\---")]
    [InlineData("-5 degrees\n1.5 m\n#tag", "-5 degrees||1.5 m||#tag")]
    [InlineData("one\r\n    two\n\n\nthree", "one||two||three")]
    public void Someones_words_are_escaped_no_more_than_needed(string words, string written) =>
        Assert.Equal(written.Replace("||", "\n\n", StringComparison.Ordinal), new TextBlock(words).Json()["text"]!.GetValue<string>());

    [Theory]
    [InlineData("{{DATE(x)}}", "{\u2060{DATE(x)}}")]
    [InlineData("${rs:title}", "$\u2060{rs:title}")]
    [InlineData("[x](http://evil)", "[x]\u2060(http://evil)")]
    [InlineData("<at>Ama</at>", "<\u2060at>Ama<\u2060/at>")]
    [InlineData("**bold** <b>", "**bold** <b>")]
    public void Where_Markdown_is_not_read_what_would_still_be_replaced_is_held_apart_unseen(string words, string written)
    {
        Assert.Equal(written, new RichTextBlock(new TextRun(words)).Json()["inlines"]![0]!["text"]!.GetValue<string>());
        Assert.Equal(written, new Submit(words).Json()["title"]!.GetValue<string>());
        Assert.Equal(written, new InputText("id", words).Json()["label"]!.GetValue<string>());
        Assert.Equal(words, new InputText("id", words).PlainText().TrimEnd(':'));
    }

    [Fact]
    public void Overrides_of_direction_are_left_out_and_letters_are_not() =>
        Assert.Equal("invoice gpj.exe שלום 👩‍🌾", CardText.Plain("invoice \u202Egpj\u2066.exe\u2069 שלום 👩‍🌾").ToString());

    [Fact]
    public void A_terminal_gets_no_commands() => Assert.Equal("[31mred\tx", CardText.Plain("\u001b[31mred\u0007\tx\0").ToString());

    [Fact]
    public void Markdown_is_asked_for_by_name() => Assert.Equal("**Ends** _\\*soon\\*_",
        new TextBlock(CardText.Markdown("**Ends** _") + "*soon*" + CardText.Markdown("_")).Json()["text"]!.GetValue<string>());

    [Fact]
    public void Neighbouring_words_are_read_as_one() => Assert.Equal(new TextBlock("1. snake_case [x](y)").Json().ToJsonString(),
        new TextBlock(CardText.Plain("1") + ". snake" + "_case [x]" + "(y)").Json().ToJsonString());

    [Fact]
    public void A_name_is_escaped_once_and_on_one_line() => Assert.Equal("<at>A &lt;b&gt; C</at>",
        new TextBlock(new Mention("29:1", "A <b>\nC")).Json()["text"]!.GetValue<string>());
}
