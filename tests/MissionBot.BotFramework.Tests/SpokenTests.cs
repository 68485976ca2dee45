using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Tests;

public sealed class SpokenTests
{
    static readonly ChannelAccount Bot = new() { Id = "28:bot", Name = "MissionBot" };
    static readonly ChannelAccount Amina = new() { Id = "29:amina", Name = "Osei, Amina (Housing)" };

    [Theory]
    [InlineData("<at>MissionBot</at> status", "status")]
    [InlineData("<at>MissionBot</at>status", "status")]
    [InlineData("\r\n<at>MissionBot</at> status\r\n", "status")]
    [InlineData("status <at>MissionBot</at> youth <at>MissionBot</at>", "status youth")]
    [InlineData("<at>MissionBot</at>&nbsp;status&nbsp;youth\n", "status youth")]
    [InlineData("<at>MissionBot</at> learn R&amp;D &lt; 5 &quot;x&quot; &#229;", "learn R&D < 5 \"x\" å")]
    [InlineData("<AT id=\"0\">MissionBot</AT> status", "status")]
    public void The_bots_own_name_and_the_channels_html_are_gone(string text, string said) =>
        Assert.Equal(said, Spoken.Of(Said(text, Mark(Bot))).Text);

    [Theory]
    [InlineData("a  b\u00a0 \tc", "a b c")]
    [InlineData("a \n  b\r\n\nc ", "a\nb\n\nc")]
    [InlineData("\u200bstatus\ufeff", "status")]
    [InlineData("👩‍👧 kommer", "👩‍👧 kommer")]
    [InlineData("a&#0;b", "a\ufffdb")]
    [InlineData("", "")]
    public void Blanks_collapse_and_lines_stay(string text, string said) => Assert.Equal(said, Spoken.Of(Said(text)).Text);

    [Fact]
    public void Someone_else_is_called_by_name_and_their_place_is_known()
    {
        var spoken = Spoken.Of(Said("<at>MissionBot</at> hand over  youth to <at>Amina</at>, please", Mark(Bot), Mark(Amina, "<at>Amina</at>")));

        Assert.Equal("hand over youth to Osei, Amina (Housing), please", spoken.Text);
        var mention = Assert.Single(spoken.Mentions);
        Assert.Equal("Osei, Amina (Housing)", spoken.Text.Substring(mention.Start, mention.Length));
        Assert.Equal("29:amina", mention.Who.Id);
    }

    [Fact]
    public void A_name_with_an_ampersand_has_no_text_in_its_entity()
    {
        var spoken = Spoken.Of(Sample.Activity("message-group-mentions"));

        Assert.Equal("invite Bo & Co and Osei, Amina (Housing)", spoken.Text);
        Assert.Equal(["29:1bo", "29:1amina"], spoken.Mentions.Select(mention => mention.Who.Id));
    }

    [Fact]
    public void The_bot_itself_may_be_the_one_with_the_ampersand()
    {
        var bot = Bot with { Name = "R&D bot" };

        Assert.Equal("status", Spoken.Of(Said("<at>R&amp;D bot</at> status", new Entity { Type = Entity.Mention, Mentioned = bot })).Text);
    }

    [Fact]
    public void A_bot_whose_name_is_split_is_still_the_bot() =>
        Assert.Equal(
            "status",
            Spoken.Of(Said("<at>Mission</at> <at>Bot</at> status", Mark(Bot, "<at>Mission</at>"), Mark(Bot, "<at>Bot</at>"))).Text);

    [Fact]
    public void Two_people_of_one_name_are_two()
    {
        var spoken = Spoken.Of(Said("<at>Bo</at> and <at>Bo</at>", Mark(Named("29:1", "Bo")), Mark(Named("29:2", "Bo"))));

        Assert.Equal(["29:1", "29:2"], spoken.Mentions.Select(mention => mention.Who.Id));
    }

    [Fact]
    public void One_person_named_twice_may_have_one_entity()
    {
        var spoken = Spoken.Of(Said("<at>Bo</at> and <at>Bo</at>", Mark(Named("29:1", "Bo"))));

        Assert.Equal(["29:1", "29:1"], spoken.Mentions.Select(mention => mention.Who.Id));
    }

    [Fact]
    public void A_mark_without_an_entity_is_only_words()
    {
        var spoken = Spoken.Of(Said("ask <at>Bo</at> &lt;at&gt;Ama&lt;/at&gt;"));

        Assert.Equal("ask Bo <at>Ama</at>", spoken.Text);
        Assert.Empty(spoken.Mentions);
    }

    [Fact]
    public void Other_channels_mark_names_as_they_like()
    {
        var spoken = Spoken.Of(Said("@MissionBot ask @bo", Mark(Bot, "@MissionBot"), Mark(Named("U1", "Bo Holm"), "@bo")));

        Assert.Equal("ask Bo Holm", spoken.Text);
        Assert.Equal(new Mention(4, 7, Named("U1", "Bo Holm")), Assert.Single(spoken.Mentions));
    }

    [Fact]
    public void A_quoted_message_is_not_said_again()
    {
        Assert.Equal("status", Spoken.Of(Sample.Activity("message-quoted-reply")).Text);
        const string Quotation = """<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><p>close youth</p></blockquote>""";
        Assert.Equal("status", Spoken.Of(Said(Quotation + "<at>MissionBot</at> status", Mark(Bot))).Text);
    }

    [Fact]
    public void Words_that_are_also_quoted_are_said()
    {
        var quoting = Sample.Activity("message-quoted-reply") with { Text = "<at>MissionBot</at> close youth" };

        Assert.Equal("close youth", Spoken.Of(quoting).Text);
    }

    [Fact]
    public void A_text_made_to_be_slow_is_read_all_the_same()
    {
        var text = string.Concat(Enumerable.Repeat("<at>a</at><blockquote itemtype=\"http://schema.skype.com/Reply\"><quoted ", 1500));

        var spoken = Spoken.Of(Said(text, [.. Enumerable.Range(0, 1500).Select(number => Mark(Named($"29:{number}", "b"), number % 2 == 0 ? "a" : ""))]));

        Assert.NotEmpty(spoken.Mentions);
    }

    [Fact]
    public void A_press_says_nothing() => Assert.Equal("", Spoken.Of(Sample.Activity("message-card-submit")).Text);

    static Activity Said(string text, params Entity[] entities) =>
        new() { Type = ActivityTypes.Message, Recipient = Bot, Text = text, Entities = entities };

    static Entity Mark(ChannelAccount who, string? text = null) =>
        new() { Type = Entity.Mention, Mentioned = who, Text = text ?? $"<at>{who.Name}</at>" };

    static ChannelAccount Named(string id, string name) => new() { Id = id, Name = name };
}
