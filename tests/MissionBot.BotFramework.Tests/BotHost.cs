using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Connector;
using MissionBot.BotFramework.Turns;
using MissionBot.Testing;

namespace MissionBot.BotFramework.Tests;

/// <summary>A bot of one function, on a real Kestrel.</summary>
sealed class BotHost : IAsyncDisposable
{
    readonly WebApplication app;

    BotHost(WebApplication app, KeptLog log)
    {
        this.app = app;
        Log = log;
        Http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Http { get; }

    public KeptLog Log { get; }

    public IConnector Connector => app.Services.GetRequiredService<IConnector>();

    public Unhurried Pace => app.Services.GetRequiredService<Unhurried>();

    public static Task<BotHost> Start(Func<TurnContext, Task<InvokeResponse?>>? bot = null, Action<ConnectorOptions>? connector = null) =>
        Start(["--environment", "Development", "--urls", "http://127.0.0.1:0"], bot, connector);

    public static async Task<BotHost> Start(
        string[] settings, Func<TurnContext, Task<InvokeResponse?>>? bot = null, Action<ConnectorOptions>? connector = null)
    {
        var log = new KeptLog();
        var builder = WebApplication.CreateBuilder(settings);
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddBotFramework(builder.Configuration);
        LoopbackAuthority.Trust(builder.Services);
        builder.Services.AddSingleton<IBot>(new BotOf(bot ?? (_ => Task.FromResult<InvokeResponse?>(null))));
        if (connector is not null) builder.Services.Configure(connector);
        var app = builder.Build();
        app.MapBotFramework("/api/messages");
        try
        {
            await app.StartAsync(TestContext.Current.CancellationToken);
            return new BotHost(app, log);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    public Task<HttpResponseMessage> Post(string json) => Post(Encoding.UTF8.GetBytes(json));

    public Task<HttpResponseMessage> Post(byte[] body, string? type = "application/json", params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent(body) };
        if (type is not null) request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static async Task<(HttpStatusCode Status, string Body)> Read(HttpResponseMessage answer) =>
        (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
    }

    sealed class BotOf(Func<TurnContext, Task<InvokeResponse?>> answer) : IBot
    {
        public Task<InvokeResponse?> OnTurn(TurnContext turn, CancellationToken cancellation) => answer(turn);
    }
}
