using System.Text.Json;
using System.Text.Json.Nodes;
using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Tests;

/// <summary>The payloads as channels send them, made to fit a test.</summary>
static class Sample
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "payloads");

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!;

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".json"));

    /// <param name="serviceUrl">Where answers go; the default is loopback, where nobody listens.</param>
    public static JsonObject Json(string name, string serviceUrl = "http://127.0.0.1:9/_connector")
    {
        var json = JsonNode.Parse(Text(name))!.AsObject();
        json["serviceUrl"] = serviceUrl;
        return json;
    }

    public static Activity Activity(string name) => JsonSerializer.Deserialize(Text(name), ActivityJson.Default.Activity)!;
}
