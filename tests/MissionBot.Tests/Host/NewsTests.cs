using System.Text.Json.Nodes;

namespace MissionBot.Tests.Host;

/// <summary>What became of a proposal reaches the conversation it was made in: on its card, with a mention, and once, whatever fails.</summary>
public sealed class NewsTests : IDisposable
{
    readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");
    int said;

    [Fact]
    public async Task Its_card_is_edited_and_mentions_whoever_proposed_it()
    {
        await using var app = await Proposed();
        var proposal = app.Connector.Posts[^1];
        await Say(app, "maya", "accept youth-1");
        var news = Assert.Single(app.Connector.Posts, post => post.Method == "PUT");
        Assert.Equal((proposal.ConversationId, proposal.ActivityId), (news.ConversationId, news.ActivityId));
        var card = JsonNode.Parse(news.Body)!["attachments"]![0]!["content"]!;
        Assert.Equal("29:jonas", (string?)card["msteams"]!["entities"]![0]!["mentioned"]!["id"]);
        var mark = (string)card["msteams"]!["entities"]![0]!["text"]!;
        Assert.Contains(card["body"]!.AsArray(), element => ((string?)element!["text"])?.Contains(mark, StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Where_the_card_is_gone_the_news_is_a_new_one()
    {
        await using var app = await Proposed();
        await Accepted(app, new LoopbackAnswer(404));
        Assert.Single(app.Connector.Posts, post => post.ConversationId == "a:jonas" && post.Method == "POST" && Is(post, "is accepted"));
    }

    [Fact]
    public async Task What_a_new_card_tells_is_edited_there_from_then_on()
    {
        await using var app = await Proposed();
        await Accepted(app, new LoopbackAnswer(404));
        var anew = Assert.Single(app.Connector.Posts, post => post.ConversationId == "a:jonas" && post.Method == "POST" && Is(post, "is accepted"));
        await Say(app, "maya", "decline youth-1 because the studio is closed");
        var edit = Assert.Single(app.Connector.Posts, post => Is(post, "is declined") && post.ConversationId == "a:jonas");
        Assert.Equal(("PUT", anew.ActivityId), (edit.Method, edit.ActivityId));
    }

    [Fact]
    public async Task Where_no_card_is_known_the_news_is_a_new_one()
    {
        await using var app = await BotApp.Start(storeFile: file);
        await Say(app, "maya", Posted.NewMission);
        app.Connector.Next(503);
        await Say(app, "jonas", "propose Saturday studio");
        await Say(app, "maya", "accept youth-1");
        Assert.Single(app.Connector.Posts, post => post.ConversationId == "a:jonas" && Is(post, "is accepted"));
        Assert.DoesNotContain(app.Connector.Posts, post => post.Method == "PUT");

        // It is the known one from then on.
        await Say(app, "maya", "decline youth-1 because the studio is closed");
        Assert.Single(app.Connector.Posts, post => post.ConversationId == "a:jonas" && post.Method == "PUT" && Is(post, "is declined"));
    }

    [Fact]
    public async Task What_a_crash_left_untold_is_told_once_by_the_next_start()
    {
        await using var connector = await LoopbackConnector.Start();
        DateTimeOffset died;
        await using (var app = await Proposed(connector))
        {
            // The card is gone, and then the channel is: what follows is as after a crash.
            await Accepted(app, new LoopbackAnswer(404), new LoopbackAnswer(503));
            Assert.DoesNotContain(connector.Posts, post => post.ConversationId == "a:jonas" && Is(post, "is accepted"));
            died = app.Clock.GetUtcNow();
        }

        foreach (var minutes in new[] { 2, 6 })
        {
            await using var app = await BotApp.Start(died.AddMinutes(minutes), file, connector);
            await Say(app, "maya", "missions");
            for (var waited = 0; waited < 100 && !connector.Posts.Any(Told); waited++) await Task.Delay(20, TestContext.Current.CancellationToken);
            Assert.Single(connector.Posts, Told);
        }

        static bool Told(LoopbackPost post) => post.ConversationId == "a:jonas" && Is(post, "is accepted");
    }

    public void Dispose() => File.Delete(file);

    async Task<BotApp> Proposed(LoopbackConnector? connector = null)
    {
        var app = await BotApp.Start(storeFile: file, connector: connector);
        await Say(app, "maya", Posted.NewMission);
        await Say(app, "jonas", "propose Saturday studio");
        return app;
    }

    async Task Say(BotApp app, string who, string line)
    {
        var activity = Posted.Line(app, $"said-{++said}", line);
        activity["from"] = new JsonObject { ["id"] = $"29:{who}", ["name"] = who, ["aadObjectId"] = $"aad-{who}" };
        activity["conversation"]!["id"] = $"a:{who}";
        using var response = await app.Post(activity);
        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
    }

    // The answer to whoever accepts comes first, and nothing is wrong with that.
    async Task Accepted(BotApp app, params LoopbackAnswer[] bad)
    {
        var gate = app.Connector.Requests.Count;
        app.Connector.Next(new LoopbackAnswer(201, """{"id":"answered"}"""));
        app.Connector.Next(bad);
        await Say(app, "maya", "accept youth-1");
        Assert.True(app.Connector.Requests.Count > gate + bad.Length);
    }

    static bool Is(LoopbackPost post, string words) => post.Body.Contains(words, StringComparison.Ordinal);
}
