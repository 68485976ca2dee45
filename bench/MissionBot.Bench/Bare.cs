using System.Text.Json;
using MissionBot.Storage;

namespace MissionBot.Bench;

/// <summary>
/// The floor: Kestrel that parses the same JSON and posts a text reply. Nothing is understood or drawn; what it keeps, if anything, is
/// one row by the product's own store, so that it shows what being durable costs by itself.
/// </summary>
static class Bare
{
    static readonly Sql Insert = new("insert into people (tenant_id, id, address, name) values (@tenant, @id, @id, @text)");

    static readonly Sql Sent = new("update people set name = 'sent' where tenant_id = @tenant and id = @id");

    /// <param name="keeps">Keeps a row, durably, before it replies.</param>
    /// <param name="notes">Notes in it, durably, that the reply was sent, before it acknowledges.</param>
    public static async Task Serve(string url, bool keeps, bool notes)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add(url);
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
        await using var store = keeps ? Store.Open(new StorageOptions()) : null;
        var reader = new Reader("tenant");
        var number = 0;
        app.MapPost("/api/messages", async (HttpContext context) =>
        {
            using var activity = await JsonDocument.ParseAsync(context.Request.Body);
            var root = activity.RootElement;
            var conversation = root.GetProperty("conversation").GetProperty("id").GetString()!;
            var text = root.GetProperty("text").GetString();
            var id = $"{Interlocked.Increment(ref number):D9}";
            if (store is not null) await store.Change(reader, rows => rows.Run(Insert, new { id, text }));
            var address = $"{root.GetProperty("serviceUrl").GetString()!.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(conversation)}/activities";
            using var answer = await http.PostAsJsonAsync(address, new { type = "message", text, replyToId = root.GetProperty("id").GetString() });
            answer.EnsureSuccessStatusCode();
            if (notes && store is not null) await store.Change(reader, rows => rows.Run(Sent, new { id }));
        });
        await app.RunAsync();
    }
}
