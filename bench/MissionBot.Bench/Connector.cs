using System.Collections.Concurrent;
using System.Text.Json;

namespace MissionBot.Bench;

/// <summary>The channel's side for both: takes what is posted, counts it, and answers with an id.</summary>
sealed class Connector : IAsyncDisposable
{
    static readonly byte[] Answer = """{"id":"1"}"""u8.ToArray();

    readonly WebApplication app;
    readonly ConcurrentDictionary<string, int> cards = new();
    readonly ConcurrentDictionary<string, int> told = new();
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
            if (connector.Heard is { } heard)
            {
                using var reader = new StreamReader(context.Request.Body);
                heard(await reader.ReadToEndAsync());
            }
            else if (connector.Remembers && context.Request.Method == HttpMethods.Post) await connector.Remember(context.Request.Body);
            else await context.Request.Body.CopyToAsync(Stream.Null);
            if (connector.Remembers && context.Request.Method == HttpMethods.Post && Follower(context.Request.Path.Value!) is { } follower)
                connector.told.AddOrUpdate(follower, 1, (_, count) => count + 1);
            if (connector.Pace > TimeSpan.Zero && context.Request.Path.Value!.Contains("/19:many-", StringComparison.Ordinal)) await Task.Delay(connector.Pace);
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

    /// <summary>Gets every message as it was posted.</summary>
    public Action<string>? Heard { get; set; }

    /// <summary>How long it thinks about each message to those many who follow.</summary>
    public TimeSpan Pace { get; set; }

    public int CardsFor(string activityId) => cards.GetValueOrDefault(activityId);

    /// <summary>How many messages of their own those got who follow a mission.</summary>
    public int ToldFollowers => told.Values.Sum();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    static string? Follower(string path) => path.Split('/').FirstOrDefault(part => part.StartsWith("19:youth-", StringComparison.Ordinal));

    async Task Remember(Stream body)
    {
        using var card = await JsonDocument.ParseAsync(body);
        if (card.RootElement.TryGetProperty("replyToId", out var answered)) cards.AddOrUpdate(answered.GetString()!, 1, (_, count) => count + 1);
    }
}
