using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MissionBot.Testing;

/// <summary>The channel's side, on loopback: records what is posted, and answers as told.</summary>
public sealed class LoopbackConnector : IAsyncDisposable
{
    readonly WebApplication app;
    readonly ConcurrentQueue<Scripted> next = new();
    readonly List<LoopbackPost> posts = [];
    int ids;

    LoopbackConnector(WebApplication app) => this.app = app;

    public string ServiceUrl => app.Urls.First() + "/teams/";

    /// <summary>Everything that was posted, edited or deleted and accepted, in order.</summary>
    public IReadOnlyList<LoopbackPost> Posts
    {
        get
        {
            lock (posts) return [.. posts];
        }
    }

    /// <summary>All requests, refused ones too.</summary>
    public int Requests { get; private set; }

    public JsonArray Members { get; } = [];

    public static async Task<LoopbackConnector> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var connector = new LoopbackConnector(app);
        app.Run(connector.Answer);
        await app.StartAsync();
        return connector;
    }

    /// <summary>The next requests are answered so, instead of being taken.</summary>
    public void Next(int status, string body = "", int times = 1, TimeSpan? after = null, int? retryAfter = null)
    {
        for (; times > 0; times--) next.Enqueue(new(status, body, after, retryAfter));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    async Task Answer(HttpContext http)
    {
        Requests++;
        if (next.TryDequeue(out var scripted))
        {
            await Answer(scripted, http);
            return;
        }

        var parts = http.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var (method, rest) = (http.Request.Method, parts.SkipWhile(part => part != "conversations").Skip(1).ToArray());
        if (method == "GET" && rest is [_, "members", var id]) await Member(Uri.UnescapeDataString(id), http);
        else if (method == "GET" && rest is [_, "pagedmembers"]) await http.Response.WriteAsync(new JsonObject { ["members"] = Members.DeepClone() }.ToJsonString());
        else if (rest is [var conversation, "activities", ..]) await Take(method, Uri.UnescapeDataString(conversation), rest.ElementAtOrDefault(2), http);
        else http.Response.StatusCode = 404;
    }

    static async Task Answer(Scripted scripted, HttpContext http)
    {
        if (scripted.After is { } wait) await Task.Delay(wait, http.RequestAborted);
        if (scripted.RetryAfter is { } seconds) http.Response.Headers.RetryAfter = $"{seconds}";
        http.Response.StatusCode = scripted.Status;
        await http.Response.WriteAsync(scripted.Body);
    }

    async Task Take(string method, string conversation, string? edited, HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync();
        var id = method == "PUT" ? edited! : $"message-{Interlocked.Increment(ref ids)}";
        lock (posts) posts.Add(new(method, http.Request.Path.Value!, conversation, id, body));
        http.Response.StatusCode = method == "POST" ? 201 : 200;
        await http.Response.WriteAsync($$"""{"id":"{{id}}"}""");
    }

    async Task Member(string id, HttpContext http)
    {
        var member = Members.FirstOrDefault(one => (string?)one!["id"] == id);
        if (member is null) http.Response.StatusCode = 404;
        else await http.Response.WriteAsync(member.ToJsonString());
    }

    sealed record Scripted(int Status, string Body, TimeSpan? After, int? RetryAfter);
}

/// <param name="ActivityId">The id that the connector gave it, or that was edited.</param>
public sealed record LoopbackPost(string Method, string Path, string ConversationId, string ActivityId, string Body);
