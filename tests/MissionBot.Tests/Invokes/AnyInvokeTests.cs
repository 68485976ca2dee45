using System.Net;
using System.Text.Json.Nodes;
using MissionBot.Storage;
using MissionBot.Tests.Host;

namespace MissionBot.Tests.Invokes;

/// <summary>
/// Every invoke is answered as Teams expects, whatever its value holds, and none of it changes anything by accident. Ben sends them, who
/// leads nothing: a leader's verb in tampered data is refused.
/// </summary>
public sealed class AnyInvokeTests
{
    static readonly string[] Answered =
    [
        "adaptiveCard/action", "composeExtension/query", "composeExtension/selectItem", "composeExtension/fetchTask", "composeExtension/submitAction",
        "composeExtension/queryLink", "composeExtension/anonymousQueryLink", "composeExtension/querySettingUrl", "composeExtension/setting",
        "composeExtension/onCardButtonClicked", "application/search", "task/fetch", "task/submit", "fileConsent/invoke", "signin/verifyState",
        "signin/tokenExchange", "signin/failure", "message/submitAction", "message/fetchTask", "suggestedActions/submit", "config/fetch", "config/submit",
        "actionableMessage/executeAction", "handoff/action",
    ];

    static readonly string[] Values =
    [
        "null", "7", "true", "\"close\"", "[]", "{}",
        """{"action":7}""",
        """{"action":{"verb":7,"data":[]}}""",
        """{"action":{"type":"Action.Execute","verb":"close"},"trigger":"automatic"}""",
        """{"action":{"type":"Action.Execute","verb":"no-such-verb","data":{"mission":"youth"}},"trigger":"automatic"}""",
        """{"action":{"type":"Action.Execute","verb":"tour","data":{"view":true}}}""",
        """{"commandId":"no-such-command","parameters":[{"name":"words","value":"x"}],"data":{"verb":"close","mission":"youth"}}""",
        """{"commandId":7,"parameters":"x","queryOptions":{"skip":"a","count":-1},"messagePayload":[]}""",
        """{"commandId":"search","parameters":[null,7,{"value":null},{"name":"words","value":{"a":1}}],"queryOptions":{"skip":-5,"count":99999999999}}""",
        """{"commandId":"logLearning","data":{"verb":"no-such-verb"}}""",
        """{"commandId":"logLearning","data":{"verb":"learn","trial":"other-1","seen":{"a":1},"form":7,"form-step":"Explode","once":{},"view-of":7}}""",
        """{"data":{"verb":"learn","trial":"0198-not-ours","seen":"They came","view-of":"close youth"}}""",
        """{"data":{"verb":"tour"},"context":{"theme":"dark"}}""",
        """{"kind":"search","queryText":null,"queryOptions":{"skip":0,"top":15},"dataset":"learn/trial/more"}""",
        """{"kind":"search","queryText":"b","dataset":"learn/seen"}""",
        """{"kind":"search","queryText":"b","dataset":["learn/trial"]}""",
    ];

    public static MatrixTheoryData<string, string> All => new(Answered, Values);

    [Theory]
    [MemberData(nameof(All))]
    public async Task Broken_values_are_answered_kindly_and_change_nothing(string name, string value)
    {
        var app = await Shared.Value;
        using var response = await app.Post(Invoked.Invoke(app, name, value, "Ben"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Mission youth", await app.Say($"after {name} {value}", "mission youth"), StringComparison.Ordinal);
        Assert.Contains("running", await app.Say($"later {name} {value}", "mission youth"), StringComparison.Ordinal);
        Assert.DoesNotContain("They came", await app.Say($"last {name} {value}", "learnings youth"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tab/fetch")]
    [InlineData("somebody/elses")]
    public async Task What_nobody_knows_is_not_implemented(string name)
    {
        var app = await Shared.Value;
        using var response = await app.Post(Invoked.Invoke(app, name, "{}"));
        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Fact]
    public async Task What_a_button_without_a_name_invokes_is_heard()
    {
        var app = await Shared.Value;
        var activity = Invoked.Invoke(app, "", """{"any":"data"}""");
        activity.Remove("name");
        Assert.Null(await app.Ask(activity));
    }

    [Fact]
    public async Task What_takes_longer_than_Teams_waits_is_answered_first_and_comes_after()
    {
        await using var app = await BotApp.Start();
        await app.Begin(Posted.NewMission, "try Breakfast clubs");
        app.Connector.Delay = TimeSpan.FromSeconds(6);
        var before = app.Connector.Posts.Count;
        var sent = TimeProvider.System.GetTimestamp();
        var answer = await app.Ask("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"start","data":{"trial":"youth-1","once":"1"}}}""");
        Assert.InRange(TimeProvider.System.GetElapsedTime(sent), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(5));
        Assert.Contains("takes longer than usual", (string?)answer!["value"], StringComparison.Ordinal);
        while (app.Connector.Posts.Count == before) await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Contains("youth-1 is under way", app.Connector.Posts[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_cannot_be_read_is_said_in_each_ones_own_way()
    {
        await using var app = await BotApp.Start();
        await app.Store.Change(new Reader("tenant"), rows => rows.Run(new Sql("alter table missions rename to somewhere_else")));
        Assert.NotEmpty((await app.Query("x")).Line());
        Assert.NotEmpty((await app.Ask("task/fetch", """{"data":{"verb":"learn"}}""")).Line());
        Assert.Empty((await app.Ask("application/search", """{"dataset":"learn/trial","queryText":"b"}"""))!["value"]!["results"]!.AsArray());
        Assert.Equal("AdaptiveCard", (string?)(await app.Ask("adaptiveCard/action", """{"action":{"verb":"status","data":{"view":true}},"trigger":"automatic"}"""))!["value"]!["type"]);
    }

    // Nothing is changed by any of them, which each of them checks.
    static readonly Lazy<Task<BotApp>> Shared = new(async () =>
    {
        var app = await BotApp.Start();
        await app.Begin(Posted.NewMission);
        return app;
    });
}
