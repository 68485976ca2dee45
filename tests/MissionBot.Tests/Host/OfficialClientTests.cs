using System.Diagnostics;
using System.Text.Json.Nodes;
using MissionBot.Host;
using MissionBot.Storage;

namespace MissionBot.Tests.Host;

/// <summary>An agent that is built with the Bot Framework SDK speaks to MissionBot: its client, its way to a token, its envelope.</summary>
public sealed class OfficialClientTests : IAsyncLifetime
{
    const string Agent = "33333333-3333-4333-8333-333333333333";

    static readonly Sql Facts = new("select count(*) from facts");

    LoopbackAuthority authority = null!;

    public async ValueTask InitializeAsync() => authority = await LoopbackAuthority.Start();

    public async ValueTask DisposeAsync() => await authority.DisposeAsync();

    [Fact]
    public async Task A_listed_agent_is_answered_in_the_response_with_the_same_cards()
    {
        await using var app = await Start("--AllowedCallers", Agent);

        var answers = await Speak(app, Line(app, "1", Posted.NewMission), Line(app, "2", "status youth"), Line(app, "1", Posted.NewMission));

        Assert.Equal([200, 200, 200], answers.Select(Status));
        Assert.Contains("Mission youth is recorded", Text(answers[0]), StringComparison.Ordinal);
        Assert.Contains("All young people", Text(answers[1]), StringComparison.Ordinal);
        // What comes again is answered as before, and changes nothing.
        Assert.Equal(Text(answers[0]), Text(answers[2]));
        Assert.Empty(app.Connector.Requests);
    }

    [Fact]
    public async Task It_presses_a_button_for_the_person_it_speaks_for()
    {
        await using var app = await Start("--AllowedCallers", Agent);
        var recorded = await Speak(app, Line(app, "1", Posted.NewMission));
        var card = Assert.Single(Activities(recorded[0]))!["attachments"]![0]!["content"]!.ToJsonString();
        var button = new ShownCard(card).Buttons[0];
        var press = Posted.Activity(app, "invoke", "2");
        press["name"] = "adaptiveCard/action";
        press["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = button.Verb, ["data"] = button.Data.DeepClone() } };

        var answer = Assert.Single(await Speak(app, press));

        Assert.Equal((200, "application/vnd.microsoft.activity.message"), (Status(answer), (string?)answer["body"]!["type"]));
        // "The answer is below": there the agent itself takes the place of the channel, and gets it with the bot's own token.
        Assert.StartsWith("Bearer bot-token-", Assert.Single(app.Connector.Requests).Authorization, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agent_that_is_not_listed_is_refused_and_nothing_is_recorded()
    {
        await using var app = await Start();

        var answer = Assert.Single(await Speak(app, Line(app, "1", Posted.NewMission)));

        Assert.Equal(403, Status(answer));
        Assert.Equal("", Text(answer));
        Assert.Equal(0, app.Store.Read(new Reader("tenant"), rows => rows.One<long>(Facts)));
    }

    Task<BotApp> Start(params string[] settings) => BotApp.Start(settings: [.. authority.Settings, "--Tenants:Home=tenant", .. settings]);

    static JsonObject Line(BotApp app, string id, string line)
    {
        var activity = Posted.Line(app, id, line);
        activity["deliveryMode"] = "expectReplies";
        return activity;
    }

    static int Status(JsonNode answer) => (int)answer["status"]!;

    static JsonArray Activities(JsonNode answer) => answer["body"]!["activities"]!.AsArray();

    static string Text(JsonNode answer) => answer["body"] is JsonObject body && body["activities"] is JsonArray activities
        ? string.Join('\n', activities.Select(activity => (string?)activity!["attachments"]?[0]?["content"]?["fallbackText"]))
        : "";

    async Task<IReadOnlyList<JsonNode>> Speak(BotApp app, params JsonNode[] activities)
    {
        var folder = Parts.OfficialClient();
        var trusted = Path.GetTempFileName();
        await File.WriteAllTextAsync(trusted, LoopbackAuthority.CertificatePem, TestContext.Current.CancellationToken);
        using var node = Process.Start(new ProcessStartInfo("node", ["speak.cjs"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["NODE_EXTRA_CA_CERTS"] = trusted, ["NO_PROXY"] = "127.0.0.1", ["no_proxy"] = "127.0.0.1" },
        })!;
        try
        {
            var (said, failed) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
            await node.StandardInput.WriteAsync(new JsonObject
            {
                ["agent"] = Agent,
                ["bot"] = LoopbackAuthority.AppId,
                ["url"] = new Uri(app.Http.BaseAddress!, Serve.Path).ToString(),
                ["serviceUrl"] = app.Connector.ServiceUrl,
                ["authority"] = $"{authority.LoginUrl}/{LoopbackAuthority.TenantId}",
                ["activities"] = new JsonArray(activities),
            }.ToJsonString());
            node.StandardInput.Close();
            await node.WaitForExitAsync(TestContext.Current.CancellationToken);
            return node.ExitCode == 0 ? [.. JsonNode.Parse(await said)!.AsArray().Select(answer => answer!)] : throw new InvalidOperationException(await failed);
        }
        finally
        {
            if (!node.HasExited) node.Kill();
            File.Delete(trusted);
        }
    }
}
