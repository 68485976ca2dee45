using System.Net;
using System.Text;
using Microsoft.Extensions.Logging;
using MissionBot.BotFramework.Authentication;

namespace MissionBot.BotFramework.Tests;

/// <summary>Without an app id only programs on this machine are heard.</summary>
public sealed class LocalModeTests
{
    static readonly byte[] Message = Encoding.UTF8.GetBytes(Sample.Json("message-personal").ToJsonString());

    [Theory]
    [InlineData("Origin", "http://localhost:3978")]
    [InlineData("Origin", "null")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("x-forwarded-proto", "https")]
    [InlineData("X-Original-Host", "bot.example")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Via", "1.1 tunnel")]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "localhost.evil.example:3978")]
    [InlineData("Host", "192.168.1.2")]
    public async Task Web_pages_tunnels_and_proxies_are_answered_403_and_the_operator_is_told(string header, string value)
    {
        await using var host = await BotHost.Start(_ => throw new InvalidOperationException("There is no turn."));

        using var answer = await host.Post(Message, headers: (header, value));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains(host.Log.Lines, line => line.Level == LogLevel.Warning && line.Text.StartsWith("Answered 403", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:3978")]
    [InlineData("127.0.0.1:1")]
    [InlineData("[::1]:3978")]
    public async Task This_machine_has_three_names(string name)
    {
        await using var host = await BotHost.Start();

        using var answer = await host.Post(Message, headers: ("Host", name));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/uk/")]
    [InlineData("http://localhost.evil.example/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    public async Task Answers_are_posted_to_this_machine_only(string serviceUrl)
    {
        await using var host = await BotHost.Start(_ => throw new InvalidOperationException("There is no turn."));

        using var answer = await host.Post(Sample.Json("message-personal", serviceUrl).ToJsonString());

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("http://localhost:1/_connector")]
    [InlineData("http://127.0.0.2/")]
    [InlineData("http://[::1]:1/")]
    [InlineData("http://[::ffff:127.0.0.1]:1/")]
    public async Task Any_loopback_address_may_be_answered(string serviceUrl)
    {
        await using var host = await BotHost.Start();

        using var answer = await host.Post(Sample.Json("message-personal", serviceUrl).ToJsonString());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("--environment Production --urls http://127.0.0.1:0", "ASPNETCORE_ENVIRONMENT")]
    [InlineData("--environment Development --urls http://127.0.0.1:0 --MicrosoftAppId 22222222-2222-4222-8222-222222222222", "MicrosoftAppTenantId")]
    [InlineData("--environment Development --urls http://0.0.0.0:0", "127.0.0.1")]
    [InlineData("--environment Development --urls http://127.0.0.1:0;http://[::]:0", "127.0.0.1")]
    [InlineData("--environment Development --Kestrel:Endpoints:Open:Url http://*:0", "127.0.0.1")]
    public async Task The_host_does_not_start_where_others_could_reach_it_and_says_what_to_set(string settings, string remedy)
    {
        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => BotHost.Start(settings.Split(' ')));

        Assert.Contains(remedy, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_tenant_is_at_home_unless_some_are_listed()
    {
        await using var open = await BotHost.Start();
        await using var listed = await BotHost.Start(["--environment", "Development", "--urls", "http://127.0.0.1:0", "--Tenants:Home", "another"]);

        using var heard = await open.Post(Message);
        using var refused = await listed.Post(Message);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (heard.StatusCode, refused.StatusCode));
    }

    [Theory]
    [InlineData("http://localhost:0")]
    [InlineData("http://[::1]:0")]
    [InlineData("http://127.0.0.1:0")]
    public async Task It_starts_on_loopback_and_says_so(string url)
    {
        if (url == "http://localhost:0") url = $"http://localhost:{FreePort()}";
        await using var host = await BotHost.Start(["--environment", "Development", "--urls", url]);

        Assert.Contains(host.Log.Lines, line => line.Text.StartsWith("Local mode", StringComparison.Ordinal));
    }

    // Both loopback addresses cannot be bound to a port that the system chooses.
    static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
