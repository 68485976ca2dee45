using System.Net;
using System.Text.Json.Nodes;
using MissionBot.Tests.Host;

namespace MissionBot.Tests.Invokes;

/// <summary>What Teams invokes, in the shape in which it is documented, and what came back.</summary>
static class Invoked
{
    const string Tenant = "tenant";

    static int sent;

    public static JsonObject Invoke(BotApp app, string name, string value, string who = "Maya", string place = "a:maya", string locale = "en-GB")
    {
        var activity = Posted.Activity(app, "invoke", $"f:{Interlocked.Increment(ref sent)}");
        activity["name"] = name;
        activity["value"] = JsonNode.Parse(value);
        activity["locale"] = locale;
        activity["from"] = new JsonObject { ["id"] = $"29:{who.ToLowerInvariant()}", ["name"] = who, ["aadObjectId"] = $"aad-{who.ToLowerInvariant()}" };
        activity["conversation"] = new JsonObject { ["id"] = place, ["conversationType"] = place.StartsWith("a:", StringComparison.Ordinal) ? "personal" : "channel", ["tenantId"] = Tenant };
        activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } };
        return activity;
    }

    /// <returns>The body; null where there is none.</returns>
    public static async Task<JsonNode?> Ask(this BotApp app, JsonObject activity)
    {
        using var response = await app.Post(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return body.Length == 0 ? null : JsonNode.Parse(body);
    }

    public static Task<JsonNode?> Ask(this BotApp app, string name, string value, string who = "Maya", string place = "a:maya", string locale = "en-GB") =>
        app.Ask(Invoke(app, name, value, who, place, locale));

    /// <summary>Says lines in Maya's own chat.</summary>
    public static async Task Begin(this BotApp app, params string[] lines)
    {
        foreach (var line in lines)
        {
            await app.Say($"m{Interlocked.Increment(ref sent)}", line);
            // What is newest is told by the time in its id.
            app.Clock.Advance(TimeSpan.FromSeconds(1));
        }
    }

    public static Task<JsonNode?> Query(this BotApp app, string words, int skip = 0, int count = 25, string locale = "en-GB") => app.Ask(
        "composeExtension/query",
        $$$"""{"commandId":"search","parameters":[{"name":"words","value":"{{{words}}}"}],"queryOptions":{"skip":{{{skip}}},"count":{{{count}}}},"commandContext":"compose"}""",
        locale: locale);

    /// <summary>The titles of what was found.</summary>
    public static List<string> Titles(this JsonNode? body) =>
        [.. body!["composeExtension"]!["attachments"]!.AsArray().Select(found => (string)found!["preview"]!["content"]!["title"]!)];

    /// <summary>The card of a dialog.</summary>
    public static JsonNode Card(this JsonNode? body) =>
        body?["task"]?["value"]?["card"]?["content"] ?? throw new InvalidOperationException($"No dialog: {body?.ToJsonString()}");

    public static string Line(this JsonNode? body) => (string?)body!["task"]?["value"] ?? (string)body["composeExtension"]!["text"]!;

    public static string Text(this JsonNode card) => (string)card["fallbackText"]!;

    /// <summary>What the button of a dialog submits, with its inputs as they are and these besides.</summary>
    public static JsonObject Pressed(this JsonNode card, string title, params (string Id, string Value)[] typed)
    {
        var button = Elements(card).Single(element => (string?)element["title"] == title && (string?)element["type"] == "Action.Submit");
        var data = button["data"]!.DeepClone().AsObject();
        foreach (var input in Elements(card).Where(element => ((string?)element["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true))
            if (input["value"] is { } value) data[(string)input["id"]!] = value.DeepClone();
        foreach (var (id, value) in typed) data[id] = value;
        return data;
    }

    public static IEnumerable<JsonObject> Elements(JsonNode? node) => node switch
    {
        JsonObject one => one.Where(property => property.Key != "fallback").SelectMany(property => Elements(property.Value)).Prepend(one),
        JsonArray several => several.SelectMany(Elements),
        _ => [],
    };
}
