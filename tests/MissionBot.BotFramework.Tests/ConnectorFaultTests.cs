using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using MissionBot.BotFramework.Authentication;
using MissionBot.BotFramework.Connector;

namespace MissionBot.BotFramework.Tests;

/// <summary>What the bot makes of the channel's answers.</summary>
public sealed class ConnectorFaultTests : Speaking
{
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
        Channel.Next(status, body: body);

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => host.Connector.Send(To("a"), Message, Cancellation));

        Assert.Equal(fault, failure.Fault);
        Assert.Single(Channel.Requests);
    }

    [Theory]
    [InlineData(412, """{"error":{"code":"PreconditionFailed"}}""")]
    [InlineData(429, """{"error":{"code":"Throttled"}}""")]
    public async Task What_was_overtaken_or_throttled_is_tried_again_and_then_left_for_later(int status, string body)
    {
        await using var host = await Host();
        Channel.Next(status, body: body, headers: ("Retry-After", "0"));
        Assert.NotNull(await host.Connector.Send(To("a"), Message, Cancellation));

        Channel.Next(status, times: 10, body: body, headers: ("Retry-After", "0"));
        Assert.Equal(ConnectorFault.Busy, (await Assert.ThrowsAsync<ConnectorException>(() => host.Connector.Send(To("a"), Message, Cancellation))).Fault);
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

    sealed class Answering(Func<HttpRequestMessage, Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => answer(request);
    }
}
