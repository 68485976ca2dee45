using System.Text.Json;

namespace MissionBot.Bench;

/// <summary>The floor: Kestrel that parses the same JSON and posts a text reply. Nothing is understood, kept or drawn.</summary>
static class Bare
{
    public static async Task Serve(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add(url);
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
        app.MapPost("/api/messages", async (HttpContext context) =>
        {
            using var activity = await JsonDocument.ParseAsync(context.Request.Body);
            var root = activity.RootElement;
            var conversation = root.GetProperty("conversation").GetProperty("id").GetString()!;
            var address = $"{root.GetProperty("serviceUrl").GetString()!.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(conversation)}/activities";
            using var answer = await http.PostAsJsonAsync(address, new { type = "message", text = root.GetProperty("text").GetString(), replyToId = root.GetProperty("id").GetString() });
            answer.EnsureSuccessStatusCode();
        });
        await app.RunAsync();
    }
}
