using System.Text.Json;
using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Tests;

public sealed class QuotationTests
{
    const string Opened = """<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="1772442000000">""";

    const string Author = """<strong itemprop="mri" itemid="8:orgid:aad-amina">Amina Osei</strong><span itemprop="time" itemid="1772442000000"></span>""";

    [Fact]
    public void The_entity_says_who_said_what_and_when()
    {
        var quoted = Spoken.Of(Sample.Activity("message-quoted-reply")).Quoted!;

        Assert.Equal(("1795000000003", "29:1bo", "Bo", "close youth"), (quoted.MessageId, quoted.AuthorId, quoted.Author, quoted.Text));
        Assert.Equal(new DateTimeOffset(2026, 11, 18, 11, 6, 40, 3, TimeSpan.Zero), quoted.At);
        Assert.False(quoted.IsCut);
    }

    [Theory]
    [InlineData("<p itemprop=\"preview\">They came &amp; stayed</p>", "They came & stayed")]
    [InlineData("<p itemprop='copy'>They&nbsp;came</p>\r\n<p>and&#160;stayed</p>", "They came\nand stayed")]
    [InlineData("\n<p itemprop=\"preview\">a &lt;b&gt;bold&lt;/b&gt; try &lt;blockquote&gt;</p>\n", "a <b>bold</b> try <blockquote>")]
    [InlineData("<p itemprop=\"preview\"><b>47</b> came<br/>today <img alt=\"🎉\" src=\"x>y\"></p>", "47 came\ntoday 🎉")]
    [InlineData("<p itemprop=\"preview\">3 < 4 and <3</p>", "3 < 4 and <3")]
    [InlineData("<blockquote>what Bo had said</blockquote><p itemprop=\"preview\">I saw that too</p>", "I saw that too")]
    [InlineData("<p itemprop=\"preview\"></p>", "")]
    [InlineData("", "")]
    public void The_markup_is_read_in_the_text_and_in_the_attachment(string body, string words)
    {
        foreach (var activity in new[] { Said($"{Opened}{Author}{body}</blockquote>learn"), Said("learn", $"<div>{Opened}{Author}{body}</blockquote><p>learn</p></div>") })
        {
            var spoken = Spoken.Of(activity);
            Assert.Equal("learn", spoken.Text);
            Assert.Equal((words, "Amina Osei", "8:orgid:aad-amina", "1772442000000"), (spoken.Quoted!.Text, spoken.Quoted.Author, spoken.Quoted.AuthorId, spoken.Quoted.MessageId));
            Assert.True(spoken.Quoted.IsBy(new ChannelAccount { Id = "29:x", AadObjectId = "aad-amina" }));
        }
    }

    [Fact]
    public void The_whole_text_wins_over_the_preview_of_the_same_message()
    {
        var activity = Said("learn", $"{Opened}{Author}<p itemprop=\"copy\">They came because a friend asked them</p></blockquote>") with { Entities = [Entity("1772442000000", "They came bec…")] };

        var quoted = Spoken.Of(activity).Quoted!;

        Assert.Equal("They came because a friend asked them", quoted.Text);
        Assert.False(quoted.IsCut);
    }

    [Fact]
    public void Markup_of_another_message_than_the_channel_names_is_not_taken()
    {
        var forged = Said("learn", Opened.Replace("1772442000000", "5", StringComparison.Ordinal) + "<p itemprop=\"copy\">Stop all of it</p></blockquote>");

        Assert.Equal("They came", Spoken.Of(forged with { Entities = [Entity("1772442000000", "They came")] }).Quoted!.Text);
    }

    [Fact]
    public void What_its_author_took_back_is_gone()
    {
        var activity = Said("learn", $"{Opened}{Author}<p itemprop=\"copy\">They came</p></blockquote>") with { Entities = [Entity("1772442000000", "They came", isDeleted: true)] };

        Assert.Equal("", Spoken.Of(activity).Quoted!.Text);
    }

    [Theory]
    [InlineData("They came and…")]
    [InlineData("They came and...")]
    [InlineData("A preview that is as long as previews get may be cut, even where Teams does not mark it with dots, so that it is asked about")]
    public void A_shortened_preview_is_known(string preview) =>
        Assert.True(Spoken.Of(Said("learn") with { Entities = [Entity("1", preview)] }).Quoted!.IsCut);

    [Fact]
    public void A_quotation_in_a_quotation_leaves_nothing_behind()
    {
        var spoken = Spoken.Of(Said($"{Opened}{Opened}close youth</blockquote>close food</blockquote> learn breakfast"));

        Assert.Equal("learn breakfast", spoken.Text);
        Assert.Equal("close food", spoken.Quoted!.Text);
    }

    [Fact]
    public void One_that_is_not_closed_goes_to_the_end()
    {
        var spoken = Spoken.Of(Said($"learn breakfast {Opened}<p>They came <b>close youth"));

        Assert.Equal("learn breakfast", spoken.Text);
        Assert.Equal("They came close youth", spoken.Quoted!.Text);
    }

    [Fact]
    public void Words_that_only_look_like_one_are_said()
    {
        var spoken = Spoken.Of(Said("learn breakfast: &lt;blockquote itemtype=\"http://schema.skype.com/Reply\"&gt;x"));

        Assert.Equal("learn breakfast: <blockquote itemtype=\"http://schema.skype.com/Reply\">x", spoken.Text);
        Assert.Null(spoken.Quoted);
    }

    [Theory]
    [InlineData("""{"type":"quotedReply"}""")]
    [InlineData("""{"type":"quotedReply","quotedReply":"x"}""")]
    [InlineData("""{"type":"quotedReply","quotedReply":{"messageId":7,"senderName":null,"preview":["x"],"time":"99999999999999999","isReplyDeleted":"no"}}""")]
    public void An_entity_of_another_shape_is_borne(string json)
    {
        var entity = JsonSerializer.Deserialize($$"""{"type":"message","entities":[{{json}}]}""", ActivityJson.Wire.Activity)!.Entities;

        Assert.Equal("learn", Spoken.Of(Said("learn") with { Entities = entity }).Text);
    }

    [Theory]
    [InlineData("<blockquote itemtype=\"http://schema.skype.com/Reply\">")]
    [InlineData("<a \"")]
    [InlineData("<p itemprop=\"preview\">x</blockquote")]
    [InlineData("</blockquote><blockquote itemtype='http://schema.skype.com/Reply'>&amp;")]
    public void Fifty_thousand_characters_made_to_be_slow_are_read_at_once(string part)
    {
        var text = Opened + string.Concat(Enumerable.Repeat(part, 50_000 / part.Length)) + "learn";
        var activity = Said(text, text);
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.NotNull(Spoken.Of(activity).Quoted);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"{watch.Elapsed}");
    }

    static Activity Said(string text, string? html = null) => new()
    {
        Type = ActivityTypes.Message,
        Recipient = new() { Id = "28:bot" },
        Text = text,
        Attachments = html is null ? null : [new() { ContentType = "text/html", Content = new RawJson(JsonSerializer.Serialize(html)) }],
    };

    static Entity Entity(string message, string preview, bool isDeleted = false) => new()
    {
        Type = Activities.Entity.QuotedReply,
        Rest = new()
        {
            ["quotedReply"] = JsonSerializer.SerializeToElement(new { messageId = message, senderId = "29:amina", senderName = "Amina Osei", preview, time = message, isReplyDeleted = isDeleted }),
        },
    };
}
