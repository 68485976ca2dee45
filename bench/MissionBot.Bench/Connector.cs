namespace MissionBot.Bench;

/// <summary>The channel's side for both: takes what is posted, counts it, and answers with an id.</summary>
sealed class Connector : IAsyncDisposable
{
    static readonly byte[] Answer = """{"id":"1"}"""u8.ToArray();

    readonly WebApplication app;
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
            await context.Request.Body.CopyToAsync(Stream.Null);
            Interlocked.Increment(ref connector.posts);
            context.Response.StatusCode = StatusCodes.Status201Created;
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync(Answer);
        });
        await connector.app.StartAsync();
        return connector;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
