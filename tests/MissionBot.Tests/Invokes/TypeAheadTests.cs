using System.Text.Json.Nodes;
using MissionBot.Tests.Host;

namespace MissionBot.Tests.Invokes;

/// <summary>Lists of a form that are too long to be sent along are looked through as one types (application/search).</summary>
public sealed class TypeAheadTests
{
    [Fact]
    public async Task A_long_list_sends_the_first_few_and_asks_for_what_is_typed()
    {
        await using var app = await Many();
        await app.Say("form", "learn");
        var list = Invoked.Elements(DialogTests.Card(app.Connector.Posts[^1])).Single(element => (string?)element["id"] == "trial");
        Assert.Equal(15, list["choices"]!.AsArray().Count);
        Assert.Equal("filtered", (string?)list["style"]);
        Assert.Equal(("Data.Query", "learn/trial"), ((string?)list["choices.data"]!["type"], (string?)list["choices.data"]!["dataset"]));
    }

    [Theory]
    [InlineData("club 17", "youth-17")]
    [InlineData("youth-3", "youth-3")]
    [InlineData("zebra")]
    public async Task What_is_typed_is_found_among_all(string typed, params string[] keys)
    {
        await using var app = await Many();
        var answer = await Search(app, typed);
        Assert.Equal((200, "application/vnd.microsoft.search.searchResponse"), ((int)answer["statusCode"]!, (string?)answer["type"]));
        Assert.Equal(keys, answer["value"]!["results"]!.AsArray().Select(found => (string)found!["value"]!));
    }

    [Fact]
    public async Task An_empty_box_offers_the_first_page_and_the_rest_page_by_page()
    {
        await using var app = await Many();
        Assert.Equal(15, (await Search(app, ""))["value"]!["results"]!.AsArray().Count);
        Assert.Equal(5, (await Search(app, "", skip: 15))["value"]!["results"]!.AsArray().Count);
    }

    static async Task<BotApp> Many()
    {
        var app = await BotApp.Start(settings: "--Teams:Dialogs=true");
        await app.Begin([Posted.NewMission, .. Enumerable.Range(1, 20).Select(number => $"try Club {number}")]);
        return app;
    }

    static async Task<JsonNode> Search(BotApp app, string typed, int skip = 0) => (await app.Ask("application/search",
        $$$"""{"kind":"search","queryText":"{{{typed}}}","queryOptions":{"skip":{{{skip}}},"top":15},"dataset":"learn/trial"}"""))!;
}
