using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Connector;

namespace MissionBot.Testing;

/// <summary>
/// A channel's connector, on loopback: keeps what it is asked for, answers as Teams does (botframework-channel.json), and
/// on request as Teams does on a bad day.
/// </summary>
public sealed class LoopbackConnector : IAsyncDisposable
{
    readonly WebApplication app;
    readonly ConcurrentQueue<LoopbackRequest> requests = [];
    readonly ConcurrentQueue<LoopbackPost> posts = [];
    readonly ConcurrentQueue<LoopbackAnswer> script = [];
    int posted, now;

    LoopbackConnector(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls($"http://127.0.0.1:{port}");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(Answer);
    }

    /// <summary>Without a trailing slash, as the Playground's.</summary>
    public string ServiceUrl => $"{app.Urls.First()}/_connector";

    /// <summary>What came to stand in conversations: messages posted (POST) and edited (PUT), in order.</summary>
    public IReadOnlyList<LoopbackPost> Posts => [.. posts];

    /// <summary>What came since it was taken last; none of it is kept.</summary>
    public IReadOnlyList<LoopbackPost> Take()
    {
        requests.Clear();
        var taken = new List<LoopbackPost>();
        while (posts.TryDequeue(out var post)) taken.Add(post);
        return taken;
    }

    /// <summary>All that was asked for, also what was not granted.</summary>
    public IReadOnlyList<LoopbackRequest> Requests => [.. requests];

    /// <summary>Everybody in every conversation.</summary>
    public IList<TeamsMember> Members { get; } = [];

    /// <summary>Asked for one member it answers at once, whatever else happens to it: who is not among <see cref="Members"/> is a user like any other.</summary>
    public bool KnowsEverybody { get; set; }

    /// <summary>The status that every question for members is answered with instead.</summary>
    public int? MembersAnswer { get; set; }

    /// <summary>The status that whoever asks for a chat with one person is answered with instead.</summary>
    public int? ChatAnswer { get; set; }

    /// <summary>False where nobody may be written to alone who did not write first.</summary>
    public bool MakesChats { get; set; } = true;

    /// <summary>The channel's own word for why.</summary>
    public string ChatCode { get; set; } = "BotNotInConversationRoster";

    /// <summary>What every request is answered with instead, as long as this is set.</summary>
    public LoopbackAnswer? Instead { get; set; }

    /// <summary>Conversations that are no more: whatever is to be done there finds none.</summary>
    public ISet<string> Gone { get; } = new HashSet<string>();

    /// <summary>Members on a page, whatever is asked for.</summary>
    public int PageSize { get; set; } = 500;

    /// <summary>How long it thinks about each request.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>How many requests it had to answer at one time.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>Channels other than Teams do not page.</summary>
    public bool HasPages { get; set; } = true;

    /// <param name="port">0 for any that is free.</param>
    public static async Task<LoopbackConnector> Start(int port = 0)
    {
        var connector = new LoopbackConnector(port);
        await connector.app.StartAsync();
        return connector;
    }

    /// <summary>Answers the next requests (each once, in order) so instead of doing what they ask for.</summary>
    public void Next(params IEnumerable<LoopbackAnswer> answers)
    {
        foreach (var answer in answers) script.Enqueue(answer);
    }

    public void Next(int status, int times = 1, string body = "", params (string Name, string Value)[] headers) =>
        Next(Enumerable.Repeat(new LoopbackAnswer(status, body, headers), times));

    /// <summary>From now on it does what it is asked for.</summary>
    public void Forget() => script.Clear();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    async Task Answer(HttpContext context)
    {
        var path = LoopbackPath.Of(context);
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        if (MembersAnswer is { } refused && (context.Request.Method, path) is ("GET", { What: "members" or "pagedmembers" }))
        {
            await Json(context, refused, """{"error":{"code":"Refused"}}""");
            return;
        }

        if (KnowsEverybody && (context.Request.Method, path) is ("GET", { What: "members", Item: { } id }))
        {
            await Json(context, 200, JsonSerializer.Serialize(Member(id) ?? new TeamsMember { Id = id, AadObjectId = id.Replace("29:", "aad-", StringComparison.Ordinal), UserRole = "user" }, ActivityJson.Wire.TeamsMember));
            return;
        }

        requests.Enqueue(new(context.Request.Method, path.Whole, body, context.Request.Headers.Authorization.ToString(), TimeProvider.System.GetElapsedTime(0)));
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref now));
        await Task.Delay(Delay, context.RequestAborted);
        if (Instead is { } instead) await instead.Give(context);
        else if (script.TryDequeue(out var scripted)) await scripted.Give(context);
        else await Do(context, path, body);
        Interlocked.Decrement(ref now);
    }

    Task Do(HttpContext context, LoopbackPath path, string body) => (context.Request.Method, path) switch
    {
        (_, { Conversation: { } place }) when Gone.Contains(place) => Json(context, 404, """{"error":{"code":"ConversationNotFound"}}"""),
        ("POST" or "PUT", { What: "activities", Conversation: { } chat }) when ChatAnswer is { } closed && chat.StartsWith("a:", StringComparison.Ordinal) =>
            Json(context, closed, """{"error":{"code":"BotNotInConversationRoster"}}"""),
        ("POST", { What: "activities" }) => Post(context, path, $"message-{Interlocked.Increment(ref posted)}", body, 201),
        ("POST", { Conversation: "", What: null }) => (ChatAnswer ?? (MakesChats ? null : 403)) is { } refused
            ? Json(context, refused, $$$"""{"error":{"code":"{{{ChatCode}}}"}}""")
            : Json(context, 201, $$"""{"id":"{{JsonEncodedText.Encode(ChatWith(body))}}"}"""),
        ("PUT", { What: "activities", Item: { } id }) => Post(context, path, id, body, 200),
        ("DELETE", { What: "activities", Item: not null }) => Task.CompletedTask,
        ("GET", { What: "members", Item: null }) => Json(context, 200, JsonSerializer.Serialize([.. Members], ActivityJson.Wire.ListTeamsMember)),
        ("GET", { What: "members", Item: { } id }) when Member(id) is { } member =>
            Json(context, 200, JsonSerializer.Serialize(member, ActivityJson.Wire.TeamsMember)),
        ("GET", { What: "pagedmembers" }) when HasPages => Json(context, 200, JsonSerializer.Serialize(Page(context.Request), ActivityJson.Wire.MembersPage)),
        _ => Json(context, 404, """{"error":{"code":"NotFound","message":"There is no such thing."}}"""),
    };

    // "29:Maya" is in the chat "a:Maya".
    static string ChatWith(string body)
    {
        using var asked = JsonDocument.Parse(body);
        return $"a:{asked.RootElement.GetProperty("members")[0].GetProperty("id").GetString()!.Split(':')[^1]}";
    }

    TeamsMember? Member(string id) => Members.FirstOrDefault(one => one.Id == id || one.AadObjectId == id);

    Task Post(HttpContext context, LoopbackPath path, string id, string body, int status)
    {
        posts.Enqueue(new(context.Request.Method, path.Whole, path.Conversation, id, body));
        return Json(context, status, $$"""{"id":"{{JsonEncodedText.Encode(id)}}"}""");
    }

    MembersPage Page(HttpRequest request)
    {
        var from = int.TryParse(request.Query["continuationToken"], out var token) ? token : 0;
        return new([.. Members.Skip(from).Take(PageSize)], from + PageSize < Members.Count ? $"{from + PageSize}" : null);
    }

    static Task Json(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body, context.RequestAborted);
    }
}
