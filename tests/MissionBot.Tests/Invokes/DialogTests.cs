using System.Text.Json.Nodes;
using MissionBot.Tests.Host;

namespace MissionBot.Tests.Invokes;

/// <summary>Long forms in a dialog (task/fetch, task/submit), and the way without one.</summary>
public sealed class DialogTests
{
    const string Channel = "19:gen@thread.tacv2;messageid=1";

    [Fact]
    public async Task In_Teams_a_button_that_begins_a_form_opens_a_dialog_and_what_it_saves_is_told_in_the_conversation()
    {
        await using var app = await InTeams();
        var planned = Card(app.Connector.Posts[^1]);
        var button = Invoked.Elements(planned).Single(element => (string?)element["title"] == "Log a learning");
        Assert.Equal(("Action.Submit", "task/fetch"), ((string?)button["type"], (string?)button["data"]!["msteams"]!["type"]));
        var dialog = await Fetch(app, button["data"]!);
        Assert.Equal("youth-1", (string?)Invoked.Elements(dialog.Card()).Single(element => (string?)element["id"] == "trial")["value"]);
        var wrong = await Submit(app, dialog.Card().Pressed("Save", ("on", "tomorrow")));
        Assert.Contains("What was seen", wrong.Card().Text(), StringComparison.Ordinal);
        Assert.Null(await Submit(app, wrong.Card().Pressed("Save", ("seen", "They came"), ("on", "today"))));
        Assert.Contains("Learning youth-1/1 is logged", app.Connector.Posts.Last(post => post.Method == "POST").Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_that_needs_no_form_stays_a_button_and_its_card_tells_everybody_how_things_stand()
    {
        await using var app = await InTeams();
        var posted = app.Connector.Posts[^1];
        var start = Invoked.Elements(Card(posted)).Single(element => (string?)element["title"] == "Start" && (string?)element["type"] == "Action.Execute");
        var press = Invoked.Invoke(app, "adaptiveCard/action", new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = start["verb"]!.DeepClone(), ["data"] = start["data"]!.DeepClone() },
            ["trigger"] = "manual",
        }.ToJsonString(), place: Channel);
        press["replyToId"] = posted.ActivityId;
        await app.Ask(press);
        var edit = app.Connector.Posts[^1];
        Assert.Equal(("PUT", posted.ActivityId), (edit.Method, edit.ActivityId));
        Assert.Contains("running", Card(edit).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(Invoked.Elements(Card(edit)), element => (string?)element["title"] == "Start");
    }

    [Fact]
    public async Task What_a_dialog_saved_is_told_on_the_card_it_was_opened_from()
    {
        await using var app = await InTeams();
        var posted = app.Connector.Posts[^1];
        var button = Invoked.Elements(Card(posted)).Single(element => (string?)element["title"] == "Log a learning");
        var dialog = await Fetch(app, button["data"]!);
        var submit = Invoked.Invoke(app, "task/submit", new JsonObject { ["data"] = dialog.Card().Pressed("Save", ("seen", "They came")), ["context"] = new JsonObject { ["theme"] = "default" } }.ToJsonString(), place: Channel);
        submit["replyToId"] = posted.ActivityId;
        Assert.Null(await app.Ask(submit));
        var edit = app.Connector.Posts[^1];
        Assert.Equal(("PUT", posted.ActivityId), (edit.Method, edit.ActivityId));
        Assert.Contains("They came", Card(edit).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_dialogs_are_not_known_every_form_is_a_card_and_its_button_is_pressed_as_ever()
    {
        await using var app = await BotApp.Start();
        await app.Begin(Posted.NewMission, "try Breakfast clubs");
        Assert.DoesNotContain("task/fetch", app.Connector.Posts[^1].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("refresh", app.Connector.Posts[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_submits_it_as_a_message_gets_the_form_as_a_card()
    {
        await using var app = await InTeams();
        var button = Invoked.Elements(Card(app.Connector.Posts[^1])).Single(element => (string?)element["title"] == "Log a learning");
        var message = Posted.Activity(app, "message", "submitted");
        message["value"] = button["data"]!.DeepClone();
        using var response = await app.Post(message);
        Assert.Contains("What was seen", app.Connector.Posts[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_a_dialog_writes_nothing_however_much_is_given()
    {
        await using var app = await InTeams();
        var dialog = await Fetch(app, JsonNode.Parse("""{"verb":"learn","trial":"youth-1","seen":"They came","once":"1","form":"","msteams":{"type":"task/fetch"}}""")!);
        Assert.Contains("They came", dialog.Card().Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("They came", await app.Say("after", "learnings youth-1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_dialog_keeps_what_was_written()
    {
        await using var app = await InTeams();
        var data = JsonNode.Parse("""{"verb":"learn","trial":"youth-1"}""")!;
        var kept = await Submit(app, (await Fetch(app, data)).Card().Pressed("Cancel", ("seen", "They came")));
        Assert.Contains("What you wrote is kept for you", kept.Card().Text(), StringComparison.Ordinal);
        Assert.Contains("They came", (await Fetch(app, data)).Card().Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "older card")]
    [InlineData("da-DK", "ældre kort")]
    public async Task An_old_button_is_told_so_in_a_line(string locale, string part)
    {
        await using var app = await InTeams();
        var answer = await app.Ask("task/fetch", """{"data":{"verb":"was-once"},"context":{"theme":"default"}}""", who: "Someone", place: Channel, locale: locale);
        Assert.Equal("message", (string?)answer!["task"]!["type"]);
        Assert.Contains(part, answer.Line(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Things_of_another_tenant_are_not_found_and_their_names_not_told()
    {
        await using var app = await InTeams();
        var elsewhere = Invoked.Invoke(app, "task/fetch", """{"data":{"verb":"learn","trial":"youth-1"}}""");
        elsewhere["channelData"]!["tenant"]!["id"] = "other";
        elsewhere["conversation"]!["tenantId"] = "other";
        Assert.DoesNotContain("Fruit", (await app.Ask(elsewhere))!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leaders_form_is_refused_before_anybody_fills_it_in()
    {
        await using var app = await InTeams("new mission led: All people eat well by 2030", "propose Fruit: mission: led");
        var answer = await app.Ask("task/fetch", """{"data":{"verb":"close","mission":"led"}}""", who: "Ben");
        Assert.Equal("message", (string?)answer!["task"]!["type"]);
        Assert.Contains("Maya", answer.Line(), StringComparison.Ordinal);
    }

    internal static JsonNode Card(LoopbackPost post) => JsonNode.Parse(post.Body)!["attachments"]![0]!["content"]!;

    static async Task<BotApp> InTeams(params string[] lines)
    {
        var app = await BotApp.Start(settings: "--Teams:Dialogs=true");
        await app.Begin([Posted.NewMission, .. lines]);
        var plan = Posted.Line(app, "plan", "try Fruit at noon: mission: youth");
        plan["conversation"] = new JsonObject { ["id"] = Channel, ["conversationType"] = "channel", ["tenantId"] = "tenant" };
        using var response = await app.Post(plan);
        return app;
    }

    static Task<JsonNode?> Fetch(BotApp app, JsonNode data) =>
        app.Ask("task/fetch", new JsonObject { ["data"] = data.DeepClone(), ["context"] = new JsonObject { ["theme"] = "default" } }.ToJsonString(), place: Channel);

    static Task<JsonNode?> Submit(BotApp app, JsonObject data) =>
        app.Ask("task/submit", new JsonObject { ["data"] = data.DeepClone(), ["context"] = new JsonObject { ["theme"] = "default" } }.ToJsonString(), place: Channel);
}
