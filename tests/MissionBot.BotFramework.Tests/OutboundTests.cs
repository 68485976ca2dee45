using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Authentication;
using MissionBot.BotFramework.Connector;
using MissionBot.Testing;

namespace MissionBot.BotFramework.Tests;

/// <summary>How the bot proves who it is, to whom, and what it makes of the channel's answers.</summary>
public sealed class OutboundTests : IAsyncLifetime
{
    LoopbackAuthority authority = null!;
    LoopbackConnector channel = null!;

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    static Activity Message => new() { Text = "x" };

    public async ValueTask InitializeAsync() => (authority, channel) = (await LoopbackAuthority.Start(), await LoopbackConnector.Start());

    public async ValueTask DisposeAsync()
    {
        await authority.DisposeAsync();
        await channel.DisposeAsync();
    }

    [Fact]
    public async Task One_token_serves_all_calls_and_is_there_before_the_first()
    {
        await using var host = await Host();
        for (var tries = 0; tries < 100 && authority.Asked.Count == 0; tries++) await Task.Delay(50, Cancellation);
        Assert.Single(authority.Asked);

        await host.Connector.Send(To("a"), Message, Cancellation);
        await host.Connector.Update(To("b"), "1", Message, Cancellation);
        await host.Connector.Member(To("a"), "29:ama", Cancellation);

        Assert.Equal(["Bearer bot-token-1"], channel.Requests.Select(request => request.Authorization).Distinct());
        Assert.Single(authority.Asked);
        Assert.Contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default", authority.Asked[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_local_mode_nobody_asks_who_the_bot_is()
    {
        await using var host = await BotHost.Start();

        await host.Connector.Send(To("a"), Message, Cancellation);

        Assert.Equal("", Assert.Single(channel.Requests).Authorization);
    }

    [Fact]
    public async Task A_token_that_ends_within_five_minutes_is_renewed_before_it_does()
    {
        authority.Lifetime = TimeSpan.FromMinutes(4);
        await using var host = await Host();

        await host.Connector.Send(To("a"), Message, Cancellation);
        await host.Connector.Send(To("a"), Message, Cancellation);

        Assert.Equal(2, channel.Requests.Select(request => request.Authorization).Distinct().Count());
    }

    [Fact]
    public async Task A_refused_token_is_renewed_once_and_the_message_arrives()
    {
        await using var host = await Host();
        channel.Next(401);

        Assert.NotNull(await host.Connector.Send(To("a"), Message, Cancellation));

        Assert.Equal(2, channel.Requests.Count);
        Assert.NotEqual(channel.Requests[0].Authorization, channel.Requests[1].Authorization);
        Assert.Empty(host.Log.Errors);
    }

    [Fact]
    public async Task A_bot_that_is_not_registered_stops_and_alarms()
    {
        await using var host = await Host();
        channel.Next(401, times: 10, body: """{"error":{"code":"BotNotRegistered"}}""");

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => host.Connector.Send(To("a"), Message, Cancellation));

        Assert.Equal((ConnectorFault.NotRegistered, "BotNotRegistered"), (failure.Fault, failure.Code));
        Assert.Equal(2, channel.Requests.Count);
        Assert.Equal(LogLevel.Critical, Assert.Single(host.Log.Errors).Level);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent_and_with_one_it_is_again()
    {
        authority.IsDown = true;
        await using var host = await Host();

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => host.Connector.Send(To("a"), Message, Cancellation));
        Assert.Equal(ConnectorFault.Busy, failure.Fault);
        Assert.Empty(channel.Requests);

        authority.IsDown = false;
        Assert.NotNull(await host.Connector.Send(To("a"), Message, Cancellation));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://smba.trafficmanager.net:8443/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("http://169.254.169.254/metadata")]
    public async Task A_stored_conversation_is_answered_at_hosts_that_are_known_and_at_no_other(string serviceUrl)
    {
        await using var host = await Host();

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => host.Connector.Send(To("a") with { ServiceUrl = serviceUrl }, Message, Cancellation));

        Assert.Equal(ConnectorFault.Malformed, failure.Fault);
    }

    public static TheoryData<string, string> Proofs => new()
    {
        { "--MicrosoftAppPassword secret", "client_secret=secret" },
        { "--MicrosoftAppCertificatePath {pfx} --MicrosoftAppCertificatePassword pass", "client_assertion=ey" },
        { "--MicrosoftAppCertificatePath {pem}", "client_assertion=ey" },
        { "--MicrosoftAppFederatedTokenFile {token}", "client_assertion=from-the-platform" },
    };

    [Theory]
    [MemberData(nameof(Proofs))]
    public async Task The_bot_proves_itself_by_what_it_was_given(string settings, string sent)
    {
        var folder = Directory.CreateTempSubdirectory("missionbot-");
        try
        {
            foreach (var (kind, path) in Files(folder.FullName)) settings = settings.Replace($"{{{kind}}}", path, StringComparison.Ordinal);
            await using var host = await Host(["--MicrosoftAppPassword=", .. settings.Split(' ')]);

            await host.Connector.Send(To("a"), Message, Cancellation);

            Assert.Contains(sent, authority.Asked[0], StringComparison.Ordinal);
            Assert.Contains($"client_id={LoopbackAuthority.AppId}", authority.Asked[0], StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("SingleTenant", "", "https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111", "https://api.botframework.com/.default")]
    [InlineData("MultiTenant", "", "https://login.microsoftonline.com/botframework.com", "https://api.botframework.com/.default")]
    [InlineData("SingleTenant", "https://botframework.azure.us", "https://login.microsoftonline.us/11111111-1111-4111-8111-111111111111", "https://api.botframework.us/.default")]
    [InlineData("MultiTenant", "https://botframework.azure.cn/", "https://login.partner.microsoftonline.cn/microsoftservices.partner.onmschina.cn", "https://api.botframework.azure.cn/.default")]
    public void Each_cloud_and_kind_of_registration_has_its_own_authority(string type, string cloud, string loginUrl, string scope)
    {
        var settings = BotSettings.Read(
            new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["MicrosoftAppId"] = LoopbackAuthority.AppId,
                ["MicrosoftAppTenantId"] = LoopbackAuthority.TenantId,
                ["MicrosoftAppPassword"] = "secret",
                ["MicrosoftAppType"] = type,
                ["ChannelService"] = cloud,
            }).Build(),
            new HostingEnvironment { EnvironmentName = "Production" });

        Assert.Equal((new Uri(loginUrl), scope), (settings.Authority, settings.Scope));
        Assert.Empty(settings.Callers);
    }

    [Theory]
    [InlineData(400, """{"error":{"code":"BadSyntax"}}""", ConnectorFault.Malformed)]
    [InlineData(403, """{"error":{"code":"BotNotInConversationRoster"}}""", ConnectorFault.Closed)]
    [InlineData(403, """{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\"}"}""", ConnectorFault.Closed)]
    [InlineData(404, """{"error":{"code":"ConversationNotFound"}}""", ConnectorFault.Gone)]
    [InlineData(413, """{"error":{"code":"MessageSizeTooBig"}}""", ConnectorFault.TooLarge)]
    [InlineData(500, """{"error":{"code":"ServiceError"}}""", ConnectorFault.Doubtful)]
    [InlineData(501, "", ConnectorFault.Malformed)]
    [InlineData(502, "", ConnectorFault.Doubtful)]
    [InlineData(503, "", ConnectorFault.Doubtful)]
    [InlineData(504, "", ConnectorFault.Doubtful)]
    [InlineData(307, "", ConnectorFault.Malformed)]
    public async Task Each_answer_of_the_channel_says_what_is_to_be_done(int status, string body, ConnectorFault fault)
    {
        await using var host = await Host();
        channel.Next(status, body: body);

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => host.Connector.Send(To("a"), Message, Cancellation));

        Assert.Equal(fault, failure.Fault);
        Assert.Single(channel.Requests);
    }

    [Theory]
    [InlineData(412, """{"error":{"code":"PreconditionFailed"}}""")]
    [InlineData(429, """{"error":{"code":"Throttled"}}""")]
    public async Task What_was_overtaken_or_throttled_is_tried_again_and_then_left_for_later(int status, string body)
    {
        await using var host = await Host();
        channel.Next(status, body: body, headers: ("Retry-After", "0"));
        Assert.NotNull(await host.Connector.Send(To("a"), Message, Cancellation));

        channel.Next(status, times: 10, body: body, headers: ("Retry-After", "0"));
        Assert.Equal(ConnectorFault.Busy, (await Assert.ThrowsAsync<ConnectorException>(() => host.Connector.Send(To("a"), Message, Cancellation))).Fault);
    }

    [Fact]
    public async Task A_stalled_or_dropped_call_holds_up_nobody_elses_conversation()
    {
        await using var host = await Host(["--Connector:Patience=00:00:02"]);
        channel.Next(LoopbackAnswer.Stall);
        var stalled = host.Connector.Send(To("a"), Message, Cancellation);
        while (channel.Requests.Count == 0) await Task.Delay(10, Cancellation);

        Assert.NotNull(await host.Connector.Send(To("b"), Message, Cancellation));
        Assert.Equal(ConnectorFault.Doubtful, (await Assert.ThrowsAsync<ConnectorException>(() => stalled)).Fault);
        channel.Next(LoopbackAnswer.Drop);
        Assert.Equal(ConnectorFault.Doubtful, (await Assert.ThrowsAsync<ConnectorException>(() => host.Connector.Send(To("b"), Message, Cancellation))).Fault);
    }

    [Fact]
    public async Task A_conversation_is_sent_to_one_after_another_in_order_and_no_faster_than_Teams_takes_it()
    {
        await using var host = await Host();
        channel.Delay = TimeSpan.FromMilliseconds(5);

        await Task.WhenAll(Enumerable.Range(0, 9).Select(number =>
            host.Connector.Send(To($"19:general;messageid={number}"), new Activity { Text = $"{number}" }, Cancellation)));

        var times = channel.Requests.Select(request => request.At).ToList();
        Assert.Equal(1, channel.MostAtOnce);
        Assert.Equal(Enumerable.Range(0, 9), channel.Posts.Select(post => int.Parse(post.ConversationId[^1..], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.True(times[6] - times[0] < TimeSpan.FromSeconds(1), "Seven at once are taken.");
        Assert.True(times[7] - times[0] >= TimeSpan.FromSeconds(1), "No eighth within a second.");
        Assert.True(times[8] - times[0] >= TimeSpan.FromSeconds(2), "No ninth within two.");
    }

    [Fact]
    public async Task Other_conversations_do_not_wait()
    {
        await using var host = await Host();
        channel.Delay = TimeSpan.FromMilliseconds(50);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => host.Connector.Send(To($"a:{number}"), Message, Cancellation)));

        Assert.True(channel.MostAtOnce > 1);
        Assert.True(channel.Requests[^1].At - channel.Requests[0].At < TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Who_would_wait_too_long_is_told_to_come_later()
    {
        await using var host = await Host(["--Connector:Patience=00:00:00.3"]);
        for (var number = 0; number < 7; number++) await host.Connector.Send(To("a"), Message, Cancellation);

        Assert.Equal(ConnectorFault.Busy, (await Assert.ThrowsAsync<ConnectorException>(() => host.Connector.Send(To("a"), Message, Cancellation))).Fault);
        Assert.Equal(7, channel.Requests.Count);
    }

    [Fact]
    public async Task Tenants_in_GCC_are_answered_at_their_own_host()
    {
        var asked = new List<(Uri Address, string Body)>();
        var hosts = new ServiceHosts(new ConfigurationBuilder().Build(), new HostingEnvironment { EnvironmentName = "Production" });
        using var http = new HttpClient(new Identified(hosts, null, NullLogger<Identified>.Instance)
        {
            InnerHandler = new Answering(async request =>
            {
                asked.Add((request.RequestUri!, await request.Content!.ReadAsStringAsync(Cancellation)));
                return request.RequestUri!.Host == Cloud.GccHost
                    ? new HttpResponseMessage(HttpStatusCode.Created)
                    : new HttpResponseMessage(HttpStatusCode.Forbidden) { Content = new StringContent("""{"error":{"code":"InvalidBotApiHost"}}""") };
            }),
        });

        using var answer = await http.PostAsync("https://smba.trafficmanager.net/teams/v3/conversations/a/activities", new StringContent("{}"), Cancellation);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal(("https://smba.infra.gcc.teams.microsoft.com/teams/v3/conversations/a/activities", "{}"), (asked[1].Address.ToString(), asked[1].Body));
        Assert.Equal(2, asked.Count);
    }

    ConversationReference To(string conversation) => new(channel.ServiceUrl, Channels.MsTeams, new() { Id = conversation, TenantId = LoopbackAuthority.TenantId });

    Task<BotHost> Host(params string[] settings) =>
        BotHost.Start(["--environment", "Development", "--urls", "http://127.0.0.1:0", .. authority.Settings, .. settings]);

    static IEnumerable<(string Kind, string Path)> Files(string folder)
    {
        using var rsa = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        var (pfx, pem, token) = (Path.Combine(folder, "bot.pfx"), Path.Combine(folder, "bot.pem"), Path.Combine(folder, "token"));
        File.WriteAllBytes(pfx, certificate.Export(X509ContentType.Pfx, "pass"));
        File.WriteAllText(pem, $"{certificate.ExportCertificatePem()}\n{rsa.ExportPkcs8PrivateKeyPem()}\n");
        File.WriteAllText(token, "from-the-platform");
        return [("pfx", pfx), ("pem", pem), ("token", token)];
    }

    sealed class Answering(Func<HttpRequestMessage, Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => answer(request);
    }
}
