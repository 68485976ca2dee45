using System.Text.Json.Nodes;
using MissionBot.Tests.Host;

namespace MissionBot.Tests.Invokes;

/// <summary>"Log as learning" on a message: its words, who said them and its link are kept, with a form to look at them first.</summary>
public sealed class LogAsLearningTests
{
    const string Link = "https://teams.microsoft.com/l/message/19:gen@thread.tacv2/1795000060001?tenantId=7a&parentMessageId=1795000000001";

    const string Channel = "19:gen@thread.tacv2";

    static readonly string Message = $$$"""
        {"id":"1795000060001","replyToId":"1795000000001","createdDateTime":"2026-03-01T08:00:00.007Z","subject":null,"importance":"normal","locale":"en-gb",
         "body":{"contentType":"html","content":"<p>They came <b>twice</b> &amp; stayed</p><blockquote itemtype=\"http://schema.skype.com/Reply\"><p>Will they come?</p></blockquote>"},
         "from":{"device":null,"conversation":null,"user":{"userIdentityType":"aadUser","id":"0f-amina","displayName":"Amina Osei"},"application":null},
         "linkToMessage":"{{{Link}}}","attachments":[],"mentions":[],"reactions":[]}
        """;

    [Fact]
    public async Task The_form_opens_with_the_words_their_author_and_the_link()
    {
        await using var app = await Running();
        var dialog = await Fetch(app);
        Assert.Equal("continue", (string?)dialog!["task"]!["type"]);
        Assert.Equal("Log a learning", (string?)dialog["task"]!["value"]!["title"]);
        Assert.Equal("Amina Osei (1 March): They came twice & stayed", Input(dialog.Card(), "seen"));
        Assert.Equal(Link, Input(dialog.Card(), "link"));
        Assert.DoesNotContain(Invoked.Elements(dialog.Card()), element => (string?)element["type"] == "Action.Execute");
    }

    [Fact]
    public async Task Saved_it_closes_and_the_card_stands_in_the_messages_thread_with_the_link()
    {
        await using var app = await Running();
        var dialog = await Fetch(app);
        Assert.Null(await Submit(app, dialog.Card().Pressed("Save", ("trial", "youth-1"))));
        var post = app.Connector.Posts[^1];
        Assert.Equal($"{Channel};messageid=1795000000001", post.ConversationId);
        Assert.Contains("Learning youth-1/1 is logged", post.Body, StringComparison.Ordinal);
        Assert.Contains("Amina Osei (1 March): They came twice & stayed", post.Body, StringComparison.Ordinal);
        var link = Invoked.Elements(JsonNode.Parse(post.Body)).Single(element => (string?)element["type"] == "Action.OpenUrl");
        Assert.Equal(Link, (string?)link["url"]);
    }

    [Fact]
    public async Task What_is_missing_or_wrong_is_said_at_its_field_with_all_that_was_written()
    {
        await using var app = await Running();
        var dialog = await Fetch(app);
        var again = await Submit(app, dialog.Card().Pressed("Save", ("trial", "youth-1"), ("on", "whenever"), ("why", "friends"), ("link", "not a link")));
        Assert.Contains("“whenever” is not a date", again.Card().Text(), StringComparison.Ordinal);
        Assert.Contains("“not a link” is no address that can be opened", again.Card().Text(), StringComparison.Ordinal);
        Assert.Equal("friends", Input(again.Card(), "why"));
        Assert.Equal("Amina Osei (1 March): They came twice & stayed", Input(again.Card(), "seen"));
        Assert.Null(await Submit(app, again.Card().Pressed("Save", ("on", "yesterday"), ("link", ""))));
        Assert.Contains("Learning youth-1/1 is logged", app.Connector.Posts[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Personal_data_is_asked_about_in_the_dialog_too()
    {
        await using var app = await Running();
        var asked = await Submit(app, (await Fetch(app)).Card().Pressed("Save", ("trial", "youth-1"), ("seen", "Ring Sam on 07700 900123")));
        Assert.Contains("Should this be stored?", asked.Card().Text(), StringComparison.Ordinal);
        Assert.Null(await Submit(app, asked.Card().Pressed("Take it out")));
        Assert.DoesNotContain("07700", app.Connector.Posts[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_bot_is_not_it_is_saved_and_says_that_nobody_else_sees_it()
    {
        await using var app = await Running();
        var data = (await Fetch(app)).Card().Pressed("Save", ("trial", "youth-1"));
        app.Connector.Next(403, body: """{"error":{"code":"BotNotInConversationRoster","message":"no"}}""");
        var answer = await Submit(app, data);
        Assert.Contains("I am not part of this conversation", answer.Card().Text(), StringComparison.Ordinal);
        Assert.Contains("Learning youth-1/1 is logged", answer.Card().Text(), StringComparison.Ordinal);
        Assert.Equal(["Learning · Breakfast clubs"], (await app.Query("stayed")).Titles());
    }

    [Fact]
    public async Task A_press_that_is_delivered_twice_logs_once()
    {
        await using var app = await Running();
        var data = (await Fetch(app)).Card().Pressed("Save", ("trial", "youth-1"));
        await Submit(app, data);
        await Submit(app, data);
        Assert.Single((await app.Query("stayed")).Titles());
    }

    [Fact]
    public async Task Before_there_is_a_trial_action_it_says_what_to_do_first()
    {
        await using var app = await BotApp.Start();
        await app.Begin(Posted.NewMission);
        var dialog = await Fetch(app);
        Assert.Contains("(Add a trial action)", dialog.Card().Text(), StringComparison.Ordinal);
        Assert.Contains("Title", (await Submit(app, dialog.Card().Pressed("Add a trial action"))).Card().Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task En_dansk_besked_noteres_paa_dansk()
    {
        await using var app = await Running();
        var dialog = await app.Ask("composeExtension/fetchTask", Value(Message), who: "Søren", place: Channel, locale: "da-DK");
        Assert.Equal("Notér en læring", (string?)dialog!["task"]!["value"]!["title"]);
        Assert.Equal("Amina Osei (1. marts): They came twice & stayed", Input(dialog.Card(), "seen"));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"id":7,"body":"words","from":[],"linkToMessage":"javascript:alert(1)","createdDateTime":"soon"}""")]
    [InlineData("""{"body":{"contentType":"html","content":"<attachment id=\"74d20c7f34aa4a7fb74e2b30004247c5\"></attachment>"},"from":{"application":{"id":"bot","displayName":"MissionBot"}}}""")]
    public async Task A_message_that_says_nothing_readable_leaves_the_form_to_be_written(string message)
    {
        await using var app = await Running();
        var dialog = await app.Ask("composeExtension/fetchTask", Value(message), place: Channel);
        Assert.Contains("Teams does not hand over what the quoted message says", dialog.Card().Text(), StringComparison.Ordinal);
        Assert.Null(Input(dialog.Card(), "link"));
    }

    [Fact]
    public async Task Beside_the_compose_box_it_opens_empty()
    {
        await using var app = await Running();
        var dialog = await app.Ask("composeExtension/fetchTask", """{"commandId":"logLearning","commandContext":"compose","context":{"theme":"default"}}""");
        Assert.Null(Input(dialog.Card(), "seen"));
    }

    [Fact]
    public async Task The_Playground_which_takes_an_empty_answer_for_none_is_told_that_it_is_done()
    {
        await using var app = await BotApp.Start();
        await app.Begin(Posted.NewMission, "try Breakfast clubs");
        var answer = await Submit(app, (await Fetch(app)).Card().Pressed("Save", ("trial", "youth-1")));
        Assert.Equal("message", (string?)answer!["task"]!["type"]);
        Assert.StartsWith("Done.", answer.Line(), StringComparison.Ordinal);
        Assert.Contains("Learning youth-1/1 is logged", app.Connector.Posts[^1].Body, StringComparison.Ordinal);
    }

    static async Task<BotApp> Running()
    {
        var app = await BotApp.Start(settings: "--Teams:Dialogs=true");
        await app.Begin(Posted.NewMission, "try Breakfast clubs");
        return app;
    }

    static string Value(string message) => $$"""{"commandId":"logLearning","commandContext":"message","context":{"theme":"default"},"messagePayload":{{message}}}""";

    static Task<JsonNode?> Fetch(BotApp app) => app.Ask("composeExtension/fetchTask", Value(Message), place: Channel);

    static Task<JsonNode?> Submit(BotApp app, JsonObject data)
    {
        var value = JsonNode.Parse(Value(Message))!.AsObject();
        value["data"] = data.DeepClone();
        return app.Ask("composeExtension/submitAction", value.ToJsonString(), place: Channel);
    }

    static string? Input(JsonNode card, string id) => (string?)Invoked.Elements(card).Single(element => (string?)element["id"] == id)["value"];
}
