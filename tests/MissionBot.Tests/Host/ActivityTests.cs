using System.Net;
using System.Text.Json.Nodes;

namespace MissionBot.Tests.Host;

public sealed class ActivityTests
{
    [Fact]
    public async Task What_was_delivered_twice_is_answered_once()
    {
        await using var app = await BotApp.Start();
        Assert.Contains("Mission youth is recorded", await app.Say("1", Posted.NewMission), StringComparison.Ordinal);
        Assert.Equal("", await app.Say("1", Posted.NewMission));
    }

    [Fact]
    public async Task What_was_delivered_twice_at_the_same_time_is_answered_once()
    {
        await using var app = await BotApp.Start();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => app.Post(Posted.Line(app, "1", Posted.NewMission))));
        Assert.Single(app.Connector.Posts);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    [InlineData("event")]
    [InlineData("endOfConversation")]
    [InlineData("trace")]
    [InlineData("somethingNew")]
    public async Task What_asks_for_no_answer_gets_none(string type)
    {
        await using var app = await BotApp.Start();
        var activity = Posted.Line(app, "1", Posted.NewMission);
        activity["type"] = type;
        activity["reactionsAdded"] = new JsonArray(new JsonObject { ["type"] = "like" });
        activity["replyToId"] = "message-1";
        using var response = await app.Post(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Empty(app.Connector.Requests);
        Assert.DoesNotContain("Mission youth", await app.Say("2", "missions"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("webchat")]
    [InlineData("directline")]
    public async Task Other_channels_work_without_tenant_and_kind_of_conversation(string channel)
    {
        await using var app = await BotApp.Start();
        var activity = Posted.Line(app, "1", Posted.NewMission);
        activity["channelId"] = channel;
        activity["from"] = new JsonObject { ["id"] = "user" };
        activity["conversation"] = new JsonObject { ["id"] = "5fb1|livechat" };
        using var response = await app.Post(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Mission youth is recorded", Assert.Single(app.Connector.Posts).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_is_welcomed_once_however_often_it_is_installed()
    {
        await using var app = await BotApp.Start();
        for (var load = 0; load < 2; load++)
        {
            var installed = Posted.Activity(app, "installationUpdate", $"i{load}");
            installed["action"] = "add";
            using var first = await app.Post(installed);
            var joined = Posted.Activity(app, "conversationUpdate", $"c{load}");
            joined["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "29:maya" }, new JsonObject { ["id"] = "28:bot" });
            using var second = await app.Post(joined);
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        }

        Assert.Single(app.Connector.Posts);
    }

    [Fact]
    public async Task A_connector_that_does_not_know_the_mentioned_does_not_hold_the_line_back()
    {
        await using var app = await BotApp.Start();
        await app.Say("0", "help");
        app.Connector.KnowsEverybody = false;
        var activity = Posted.Line(app, "1", "mission <at>Alex Wilber</at>");
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>Alex Wilber</at>",
            ["mentioned"] = new JsonObject { ["id"] = "29:alex", ["name"] = "Alex Wilber" },
        });
        app.Connector.Next(403, body: """{"error":{"code":"BotNotInConversationRoster"}}""");
        using var response = await app.Post(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(2, app.Connector.Posts.Count);
    }
}
