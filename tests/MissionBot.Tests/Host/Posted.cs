using System.Text.Json.Nodes;

namespace MissionBot.Tests.Host;

/// <summary>Activities as Teams posts them, and what the bot posted for them.</summary>
static class Posted
{
    public const string NewMission = "new mission youth: All young people have access to economic opportunity by 2030";

    public static JsonObject Activity(BotApp app, string type, string id) => new()
    {
        ["type"] = type,
        ["id"] = id,
        ["channelId"] = "msteams",
        ["serviceUrl"] = app.Connector.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = "29:maya", ["name"] = "Maya", ["aadObjectId"] = "aad-maya" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "MissionBot" },
        ["conversation"] = new JsonObject { ["id"] = "a:maya", ["conversationType"] = "personal", ["tenantId"] = "tenant" },
        ["locale"] = "en-GB",
    };

    public static JsonObject Line(BotApp app, string id, string line)
    {
        var activity = Activity(app, "message", id);
        activity["text"] = line;
        return activity;
    }

    public static async Task<string> Say(this BotApp app, string id, string line)
    {
        var before = app.Connector.Posts.Count;
        using var response = await app.Post(Line(app, id, line));
        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
        return string.Join("\n", app.Connector.Posts.Skip(before).Select(Text));
    }

    static string? Text(LoopbackPost post)
    {
        var message = JsonNode.Parse(post.Body)!;
        return (string?)(message["attachments"]?[0]?["content"]?["fallbackText"] ?? message["text"]);
    }
}
