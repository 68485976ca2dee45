using System.Text.Json.Nodes;
using MissionBot.Storage;
using MissionBot.Tests.Host;
using MissionBot.Words;

namespace MissionBot.Tests.Invokes;

/// <summary>One card in a channel, and what each of its readers sees of it (adaptiveCard/action as a card's refresh).</summary>
public sealed class RefreshTests
{
    const string Channel = "19:gen@thread.tacv2;messageid=1";

    [Fact]
    public async Task The_posted_card_is_what_the_least_entitled_may_see()
    {
        await using var app = await Led();
        var card = await Propose(app);
        Assert.Equal("trial", (string?)card["refresh"]!["action"]!["verb"]);
        Assert.Equal("1.5", (string?)card["version"]);
        Assert.DoesNotContain("Accept", Titles(card));
        Assert.DoesNotContain("Undo", Titles(card));
        // The leader, who has buttons of her own, and whoever can take it back.
        Assert.Equal(["29:ben", "29:maya"], Ids(card));
    }

    [Fact]
    public async Task Each_reader_sees_it_in_their_language_with_their_buttons()
    {
        await using var app = await Led();
        var card = await Propose(app);
        var leader = await Refresh(app, card, "Maya", "en-GB");
        Assert.Equal(["Accept", "Decline", "Change"], Titles(leader));
        var author = await Refresh(app, card, "Ben", "en-GB");
        Assert.Contains("Undo", Titles(author));
        Assert.DoesNotContain("Accept", Titles(author));
        var dane = await Refresh(app, card, "Søren", "da-DK");
        Assert.Contains("foreslået", dane.Text(), StringComparison.Ordinal);
        Assert.Equal("da", (string?)dane["lang"]);
        Assert.Equal(["Ændr"], Titles(dane));
        // It goes on being refreshed, for each of them.
        Assert.All([leader, author, dane], view => Assert.NotNull(view["refresh"]));
    }

    [Fact]
    public async Task It_shows_how_things_stand_by_now()
    {
        await using var app = await Led();
        var card = await Propose(app);
        await app.Begin("accept led-1");
        Assert.Contains("planned", (await Refresh(app, card, "Ben", "en-GB")).Text(), StringComparison.Ordinal);
        app.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.DoesNotContain("Undo", Titles(await Refresh(app, card, "Ben", "en-GB")));
    }

    [Fact]
    public async Task Nothing_is_posted_edited_or_kept_by_it()
    {
        await using var app = await Led();
        var card = await Propose(app);
        var (requests, rows) = (app.Connector.Requests.Count, Kept(app));
        for (var burst = 0; burst < 20; burst++) await Refresh(app, card, $"Reader {burst}", "en-GB");
        Assert.Equal(requests, app.Connector.Requests.Count);
        Assert.Equal(rows, Kept(app));
    }

    [Theory]
    [InlineData("automatic", "close", """{"mission":"led","outcome":"closed"}""")]
    [InlineData("automatic", "accept", """{"trial":"led-1"}""")]
    [InlineData("automatic", "was-once", "{}")]
    [InlineData("manual", "accept", """{"trial":"led-1","view":true}""")]
    public async Task A_verb_that_writes_or_is_unknown_gets_a_card_and_does_nothing(string trigger, string verb, string data)
    {
        await using var app = await Led();
        await Propose(app);
        var answer = await app.Ask("adaptiveCard/action", $$"""{"action":{"type":"Action.Execute","verb":"{{verb}}","data":{{data}}},"trigger":"{{trigger}}"}""", place: Channel);
        Assert.Equal((200, "application/vnd.microsoft.card.adaptive"), ((int)answer!["statusCode"]!, (string?)answer["type"]));
        Assert.Contains("earlier version", answer["value"]!.Text(), StringComparison.Ordinal);
        Assert.Contains("proposed", await app.Say("after", "trial led-1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_gone_or_another_tenants_is_a_card_that_says_so()
    {
        await using var app = await Led();
        var refresh = Invoke(app, await Propose(app), "Ben", "en-GB");
        refresh["channelData"]!["tenant"]!["id"] = "other";
        var view = (await app.Ask(refresh))!["value"]!;
        Assert.Equal("AdaptiveCard", (string?)view["type"]);
        Assert.DoesNotContain("Fruit", view.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_card_names_more_readers_than_Teams_takes()
    {
        await using var app = await Led();
        await app.Store.Change(new Reader("tenant"), rows =>
        {
            for (var one = 0; one < 100; one++)
                rows.Run(new Sql("insert into people (tenant_id, id, address, name, language) values (@tenant, @id, @address, @id, 'Danish')"), new { id = $"p{one}", address = $"29:p{one}" });
            rows.Run(new Sql("insert into mission_leaders (tenant_id, mission_id, person) select p.tenant_id, m.id, p.id from people p join missions m on m.tenant_id = p.tenant_id where m.mission_key = 'led' and p.id like 'p%'"));
            return true;
        });
        Assert.Equal(60, Ids(await Propose(app)).Distinct().Count());
    }

    [Fact]
    public async Task A_guests_own_view_has_only_buttons_that_are_for_guests()
    {
        await using var app = await Led();
        var card = await Propose(app);
        Assert.Contains("Change", Titles(card));
        app.Connector.Members.Add(new() { Id = "29:amina", AadObjectId = "aad-amina", UserRole = "guest" });
        await Said(app, "used", "use led");
        await app.Begin("accept led-1");
        var view = await Refresh(app, card, "Amina", "en-GB");
        Assert.Equal(["Log a learning"], Titles(view));
        Assert.NotNull(view["refresh"]);
    }

    [Fact]
    public async Task Who_is_in_the_conversation_and_reads_it_differently_is_named_after_those_who_lead()
    {
        await using var app = await Led();
        app.Connector.Members.Add(new() { Id = "29:alex", Name = "Alex Wilber", AadObjectId = "aad-alex", UserRole = "user" });
        for (var one = 0; one < 100; one++) app.Connector.Members.Add(new() { Id = $"29:n{one}", Name = $"New {one}", AadObjectId = $"aad-n{one}", UserRole = "user" });
        app.Connector.Members.Add(new() { Id = "29:soren", Name = "Søren", AadObjectId = "aad-soren", UserRole = "user" });
        app.Connector.Members.Add(new() { Id = "29:tom", Name = "Tom", AadObjectId = "aad-tom", UserRole = "user" });
        await app.Meet("tenant", [new("aad-soren", "29:soren", "Søren") { Language = Language.Danish }, new("aad-tom", "29:tom", "Tom") { Language = Language.English }]);
        Assert.Equal(["29:ben", "29:maya"], Ids(await Propose(app)));
        // A name that nobody here has met: now the list of the channel has been read.
        await Said(app, "named", "try Salad: mission: led, owner: Alex Wilber");
        var ids = Ids(await Propose(app, "again"));
        Assert.Equal(["29:ben", "29:maya", "29:soren"], ids.Take(3));
        Assert.Equal(60, ids.Distinct().Count());
        Assert.DoesNotContain("29:tom", ids);
    }

    [Fact]
    public async Task A_card_that_the_press_itself_changed_is_edited_once_and_says_who_decided()
    {
        await using var app = await Led();
        var card = await Propose(app);
        var posted = app.Connector.Posts[^1].ActivityId;
        var accept = (await Refresh(app, card, "Maya", "en-GB"))["actions"]!.AsArray().Single(action => (string?)action!["title"] == "Accept")!;
        var press = Invoked.Invoke(app, "adaptiveCard/action", new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "accept", ["data"] = accept["data"]!.DeepClone() },
        }.ToJsonString(), "Maya", Channel);
        press["replyToId"] = posted;
        await app.Ask(press);
        var edit = Assert.Single(app.Connector.Posts, post => post.Method == "PUT");
        Assert.Equal(posted, edit.ActivityId);
        Assert.Contains("Decided by Maya", DialogTests.Card(edit).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mission_that_is_recorded_in_a_channel_can_be_taken_back_by_whoever_recorded_it()
    {
        await using var app = await BotApp.Start(settings: "--Teams:Dialogs=true");
        var line = Posted.Line(app, "recorded", Posted.NewMission);
        line["conversation"] = new JsonObject { ["id"] = Channel, ["conversationType"] = "channel", ["tenantId"] = "tenant" };
        using var response = await app.Post(line);
        var card = DialogTests.Card(app.Connector.Posts[^1]);
        Assert.Contains("Mission youth is recorded", card.Text(), StringComparison.Ordinal);
        Assert.Equal(["29:maya"], Ids(card));
        Assert.Contains("Undo", Titles(await Refresh(app, card, "Maya", "en-GB")));
        Assert.DoesNotContain("Undo", Titles(await Refresh(app, card, "Ben", "en-GB")));
    }

    [Fact]
    public async Task In_a_personal_chat_a_card_is_its_readers_own_already()
    {
        await using var app = await Led();
        await app.Begin("propose Fruit: mission: led");
        Assert.Contains("Accept", Titles(DialogTests.Card(app.Connector.Posts[^1])));
        Assert.Null(DialogTests.Card(app.Connector.Posts[^1])["refresh"]);
    }

    static async Task<BotApp> Led()
    {
        var app = await BotApp.Start(settings: "--Teams:Dialogs=true");
        await app.Begin("new mission led: All people eat well by 2030");
        return app;
    }

    // By Ben, who leads nothing, in the channel.
    static Task<JsonNode> Propose(BotApp app, string id = "proposed") => Said(app, id, "propose Fruit: mission: led");

    static async Task<JsonNode> Said(BotApp app, string id, string words)
    {
        var line = Posted.Line(app, id, words);
        line["from"] = new JsonObject { ["id"] = "29:ben", ["name"] = "Ben", ["aadObjectId"] = "aad-ben" };
        line["conversation"] = new JsonObject { ["id"] = Channel, ["conversationType"] = "channel", ["tenantId"] = "tenant" };
        using var response = await app.Post(line);
        return DialogTests.Card(app.Connector.Posts[^1]);
    }

    static JsonObject Invoke(BotApp app, JsonNode card, string who, string locale)
    {
        var action = card["refresh"]!["action"]!;
        return Invoked.Invoke(app, "adaptiveCard/action", new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["title"] = action["title"]!.DeepClone(), ["verb"] = action["verb"]!.DeepClone(), ["data"] = action["data"]!.DeepClone() },
            ["trigger"] = "automatic",
        }.ToJsonString(), who, Channel, locale);
    }

    static async Task<JsonNode> Refresh(BotApp app, JsonNode card, string who, string locale) => (await app.Ask(Invoke(app, card, who, locale)))!["value"]!;

    static List<string> Titles(JsonNode card) => [.. card["actions"]!.AsArray().Select(action => (string)action!["title"]!)];

    static List<string> Ids(JsonNode card) => [.. card["refresh"]!["userIds"]!.AsArray().Select(id => (string)id!)];

    static string Kept(BotApp app) => app.Store.Read(new Reader("tenant"), rows =>
        string.Join(' ', new[] { "facts", "people", "conversations", "handled", "posted", "drafts" }.Select(table => rows.One<int>(new Sql($"select count(*) from {table}")))));
}
