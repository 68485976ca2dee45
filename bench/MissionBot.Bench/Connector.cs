using System.Collections.Concurrent;
using System.Text.Json;

namespace MissionBot.Bench;

/// <summary>The channel's side for both: takes what is posted, counts it, and answers with an id.</summary>
sealed class Connector : IAsyncDisposable
{
    static readonly byte[] Answer = """{"id":"1"}"""u8.ToArray();

    readonly WebApplication app;
    readonly ConcurrentDictionary<string, int> cards = new();
    int posts;

    Connector(WebApplication app) => this.app = app;

    public string ServiceUrl => app.Urls.First();

    /// <summary>What came since the last time this was asked.</summary>
    public int Taken() => Interlocked.Exchange(ref posts, 0);

    public static async Task<Connector> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var connector = new Connector(builder.Build());
        connector.app.Urls.Add("http://127.0.0.1:0");
        connector.app.Run(async context =>
        {
            if (connector.Remembers) await connector.Remember(context.Request.Body);
            else await context.Request.Body.CopyToAsync(Stream.Null);
            // Who speaks is asked for once a person; only what is said counts.
            if (context.Request.Method != HttpMethods.Get) Interlocked.Increment(ref connector.posts);
            context.Response.StatusCode = StatusCodes.Status201Created;
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync(Answer);
        });
        await connector.app.StartAsync();
        return connector;
    }

    /// <summary>Notes which activity each card answers. It costs, so only where it is asked for.</summary>
    public bool Remembers { get; set; }

    public int CardsFor(string activityId) => cards.GetValueOrDefault(activityId);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    async Task Remember(Stream body)
    {
        using var card = await JsonDocument.ParseAsync(body);
        if (card.RootElement.TryGetProperty("replyToId", out var answered)) cards.AddOrUpdate(answered.GetString()!, 1, (_, count) => count + 1);
    }
}
