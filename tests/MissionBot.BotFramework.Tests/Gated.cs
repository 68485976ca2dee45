using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using MissionBot.BotFramework.Turns;
using MissionBot.Testing;

namespace MissionBot.BotFramework.Tests;

/// <summary>A bot that is heard through its gate, and an authority whose keys were made in the test.</summary>
public abstract class Gated : IAsyncLifetime
{
    protected const string ServiceUrl = "http://127.0.0.1:9/_connector";
    protected const string Agent = "33333333-3333-4333-8333-333333333333";
    protected const string Elsewhere = "44444444-4444-4444-8444-444444444444";

    /// <summary>How often the bot was spoken to.</summary>
    protected int Turns { get; private set; }

    protected LoopbackAuthority Authority { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Authority = await LoopbackAuthority.Start();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Authority.DisposeAsync();
    }

    private protected Task<BotHost> Host(string settings = "") => BotHost.Start(
        ["--environment", "Development", "--urls", "http://127.0.0.1:0", .. Authority.Settings, .. settings.Split(' ', StringSplitOptions.RemoveEmptyEntries)], Turn);

    protected Task<InvokeResponse?> Turn(TurnContext turn)
    {
        Turns++;
        return Task.FromResult<InvokeResponse?>(null);
    }

    protected static JsonObject Message(string serviceUrl = ServiceUrl)
    {
        var message = Sample.Json("message-personal", serviceUrl);
        Tenant(message, LoopbackAuthority.TenantId);
        return message;
    }

    protected static void Tenant(JsonObject sent, string? tenant)
    {
        sent["channelData"] = tenant is null ? null : new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } };
        sent["conversation"]!["tenantId"] = tenant;
    }

    private protected static Task<HttpResponseMessage> Send(BotHost host, string token, JsonObject sent) =>
        host.Post(Encoding.UTF8.GetBytes(sent.ToJsonString()), headers: ("Authorization", $"Bearer {token}"));

    private protected static async Task<HttpStatusCode> Post(BotHost host, string token, JsonObject? sent = null)
    {
        using var answer = await Send(host, token, sent ?? Message());
        return answer.StatusCode;
    }

    private protected static string OnlyWarning(BotHost host) => Assert.Single(host.Log.Lines, line => line.Level >= LogLevel.Warning).Text;
}
