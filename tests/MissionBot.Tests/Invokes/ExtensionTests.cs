using System.Text.Json.Nodes;
using MissionBot.Tests.Host;

namespace MissionBot.Tests.Invokes;

/// <summary>The search of the message extension: what one finds, and what is put into a conversation.</summary>
public sealed class ExtensionTests
{
    static readonly string[] Story =
    [
        Posted.NewMission,
        "try Breakfast clubs: hypothesis: A free breakfast raises attendance, owner: me",
        "try Walking bus",
        "start youth-1",
        "learn youth-1: Attendance rose by 8 %, verdict: supported",
        "learn youth-2: Nobody walked in the rain",
    ];

    [Fact]
    public async Task An_empty_box_offers_ones_own_and_the_newest()
    {
        await using var app = await BotApp.Start();
        await app.Begin(Story);
        var found = await app.Ask("composeExtension/query",
            """{"commandId":"search","parameters":[{"name":"initialRun","value":"true"}],"queryOptions":{"skip":0,"count":25}}""");
        Assert.Equal(["Mission · youth", "Trial action · youth-1", "Learning · Walking bus", "Learning · Breakfast clubs"], found.Titles());
    }

    [Theory]
    [InlineData("breakfast", "Trial action · youth-1")]
    [InlineData("youth-2", "Trial action · youth-2")]
    [InlineData("youth-", "Mission · youth", "Trial action · youth-1", "Trial action · youth-2")]
    [InlineData("economic", "Mission · youth")]
    [InlineData("rain", "Learning · Walking bus")]
    [InlineData("atendance", "Learning · Breakfast clubs")]
    [InlineData("youth", "Mission · youth", "Trial action · youth-1", "Trial action · youth-2")]
    public async Task Words_keys_and_misspelt_words_find_missions_trial_actions_and_learnings(string typed, params string[] titles)
    {
        await using var app = await BotApp.Start();
        await app.Begin(Story);
        Assert.Equal(titles, (await app.Query(typed)).Titles());
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_and_end_with_an_empty_one()
    {
        await using var app = await BotApp.Start();
        await app.Begin(Story);
        var pages = new List<string>();
        for (var skip = 0; skip < 8; skip += 2) pages.AddRange((await app.Query("", skip, 2)).Titles());
        Assert.Equal((await app.Query("")).Titles(), pages);
    }

    [Fact]
    public async Task What_is_put_into_a_conversation_can_be_read_without_the_bot_and_asked_for_more_where_it_is()
    {
        await using var app = await BotApp.Start();
        await app.Begin(Story);
        var result = (await app.Query("rose"))!["composeExtension"]!["attachments"]![0]!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)result["contentType"]);
        var card = result["content"]!;
        Assert.Contains("Attendance rose by 8 %", card.Text(), StringComparison.Ordinal);
        var button = Assert.Single(card["actions"]!.AsArray())!;
        var before = app.Connector.Posts.Count;
        var more = await app.Ask("adaptiveCard/action", new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = button["verb"]!.DeepClone(), ["data"] = button["data"]!.DeepClone() } }.ToJsonString());
        Assert.Contains("✓ supported", more!["value"]!.Text(), StringComparison.Ordinal);
        Assert.Equal(before, app.Connector.Posts.Count);
    }

    [Fact]
    public async Task Where_nothing_fits_it_says_so_in_both_languages()
    {
        await using var app = await BotApp.Start();
        Assert.Equal("message", (string?)(await app.Query(""))!["composeExtension"]!["type"]);
        Assert.Contains("“new mission”", (await app.Query("")).Line(), StringComparison.Ordinal);
        Assert.Contains("Nothing fits “zebra”", (await app.Query("zebra")).Line(), StringComparison.Ordinal);
        Assert.Contains("Intet passer til “zebra”", (await app.Query("zebra", locale: "da-DK")).Line(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_tenant_finds_nothing_of_this_one_nor_does_its_guest_in_a_shared_channel()
    {
        await using var app = await BotApp.Start();
        await app.Begin(Story);
        var elsewhere = Invoked.Invoke(app, "composeExtension/query", """{"commandId":"search","parameters":[{"name":"words","value":"rose"}]}""");
        elsewhere["channelData"]!["tenant"]!["id"] = "other";
        elsewhere["conversation"]!["tenantId"] = "other";
        Assert.Contains("Nothing fits", (await app.Ask(elsewhere)).Line(), StringComparison.Ordinal);
        var guest = Invoked.Invoke(app, "composeExtension/query", """{"commandId":"search","parameters":[{"name":"words","value":"rose"}]}""", place: "19:shared@thread.tacv2");
        guest["from"]!["tenantId"] = "other";
        Assert.Contains("Nothing fits", (await app.Ask(guest)).Line(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_people_wrote_is_text_in_the_list_and_no_markup()
    {
        await using var app = await BotApp.Start();
        await app.Begin(Posted.NewMission, "try Clubs", "learn youth-1: <b>Ten</b> came & **stayed**");
        var preview = (await app.Query("stayed"))!["composeExtension"]!["attachments"]![0]!["preview"]!["content"]!;
        Assert.Equal("&lt;b&gt;Ten&lt;/b&gt; came &amp; **stayed**", (string?)preview["text"]);
    }

    [Fact]
    public async Task A_card_that_is_put_into_the_bots_own_chat_is_no_line_to_be_understood()
    {
        await using var app = await BotApp.Start();
        const string Mark = """<span class="inline-compose-card" itemid="0" itemtype="http://schema.skype.com/InputExtension"><span content="0" itemprop="cardId"></span></span>""";
        Assert.Equal("", await app.Say("1", Mark));
        Assert.Contains("Mission youth is recorded", await app.Say("2", $"{Posted.NewMission} {Mark}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_used_where_the_bot_is_not_and_that_place_is_not_taken_for_one_of_its_own()
    {
        await using var app = await BotApp.Start();
        await app.Ask("composeExtension/query", """{"commandId":"search","parameters":[]}""", place: "19:abc@unq.gbl.spaces");
        Assert.DoesNotContain("unq.gbl.spaces", app.Store.Read(new Storage.Reader("tenant"), rows => string.Join(' ', rows.List<string>(new Storage.Sql("select id from conversations where tenant_id = @tenant")))), StringComparison.Ordinal);
    }
}
