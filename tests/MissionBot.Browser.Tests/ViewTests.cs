using System.Text.Json.Nodes;
using MissionBot.Testing;

namespace MissionBot.Browser.Tests;

/// <summary>Pictures of what the Playground cannot show: one card in a channel as two of its readers see it, and a dialog's form.</summary>
public sealed class ViewTests
{
    const string Channel = "19:gen@thread.tacv2;messageid=1";

    static int sent;

    [Fact]
    public async Task One_card_is_drawn_for_everybody_for_its_leader_and_for_a_danish_reader()
    {
        await using var app = await BotApp.Start(settings: "--Teams:Dialogs=true");
        await Send(app, "Maya", "en-GB", "message", ("text", "new mission youth: All young people have access to economic opportunity by 2030"));
        await Send(app, "Ben", "en-GB", "message", ("text", "propose Breakfast clubs in three schools: hypothesis: A free breakfast raises attendance, size: small"));
        Assert.Contains("youth-1 is proposed", app.Connector.Posts[^1].Body, StringComparison.Ordinal);
        var posted = JsonNode.Parse(app.Connector.Posts[^1].Body)!["attachments"]![0]!["content"]!;
        var refresh = new JsonObject { ["action"] = posted["refresh"]!["action"]!.DeepClone(), ["trigger"] = "automatic" };
        var leader = await Send(app, "Maya", "en-GB", "invoke", ("name", "adaptiveCard/action"), ("value", refresh.DeepClone()));
        var danish = await Send(app, "Søren", "da-DK", "invoke", ("name", "adaptiveCard/action"), ("value", refresh.DeepClone()));
        var dialog = await Send(app, "Maya", "en-GB", "invoke", ("name", "task/fetch"), ("value", new JsonObject { ["data"] = new JsonObject { ["verb"] = "try", ["mission"] = "youth" } }));
        var complaints = await Gallery.Show(new Dictionary<string, string>
        {
            ["view-everybody"] = posted.ToJsonString(),
            ["view-leader"] = leader!["value"]!.ToJsonString(),
            ["view-danish"] = danish!["value"]!.ToJsonString(),
            ["dialog-try"] = dialog!["task"]!["value"]!["card"]!["content"]!.ToJsonString(),
        });
        Assert.DoesNotContain(complaints, complaint => !complaint.Contains("\"Badge\"", StringComparison.Ordinal) && !complaint.Contains("\"lang\"", StringComparison.Ordinal));
    }

    static async Task<JsonNode?> Send(BotApp app, string who, string locale, string type, params (string Name, JsonNode Value)[] what)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = $"sent-{Interlocked.Increment(ref sent)}",
            ["channelId"] = "msteams",
            ["serviceUrl"] = app.Connector.ServiceUrl,
            ["from"] = new JsonObject { ["id"] = $"29:{who}", ["name"] = who, ["aadObjectId"] = $"aad-{who}" },
            ["recipient"] = new JsonObject { ["id"] = "28:bot" },
            ["conversation"] = new JsonObject { ["id"] = Channel, ["conversationType"] = "channel", ["tenantId"] = "tenant" },
            ["locale"] = locale,
        };
        foreach (var (name, value) in what) activity[name] = value;
        using var response = await app.Post(activity);
        response.EnsureSuccessStatusCode();
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return body.Length == 0 ? null : JsonNode.Parse(body);
    }
}
