using Microsoft.Extensions.Logging;
using MissionBot.BotFramework.Connector;

namespace MissionBot.BotFramework.Tests;

/// <summary>How the bot proves who it is, and to whom.</summary>
public sealed class BotTokenTests : Speaking
{
    [Fact]
    public async Task One_token_serves_all_calls_and_is_there_before_the_first()
    {
        await using var host = await Host();
        for (var tries = 0; tries < 100 && Authority.Asked.Count == 0; tries++) await Task.Delay(50, Cancellation);
        Assert.Single(Authority.Asked);

        await host.Connector.Send(To("a"), Message, Cancellation);
        await host.Connector.Update(To("b"), "1", Message, Cancellation);
        await host.Connector.Member(To("a"), "29:ama", Cancellation);

        Assert.Equal(["Bearer bot-token-1"], Channel.Requests.Select(request => request.Authorization).Distinct());
        Assert.Single(Authority.Asked);
        Assert.Contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default", Authority.Asked[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_local_mode_nobody_asks_who_the_bot_is()
    {
        await using var host = await BotHost.Start();

        await host.Connector.Send(To("a"), Message, Cancellation);

        Assert.Equal("", Assert.Single(Channel.Requests).Authorization);
    }

    [Fact]
    public async Task A_token_that_ends_within_five_minutes_is_renewed_before_it_does()
    {
        Authority.Lifetime = TimeSpan.FromMinutes(4);
        await using var host = await Host();

        await host.Connector.Send(To("a"), Message, Cancellation);
        await host.Connector.Send(To("a"), Message, Cancellation);

        Assert.Equal(2, Channel.Requests.Select(request => request.Authorization).Distinct().Count());
    }

    [Fact]
    public async Task A_refused_token_is_renewed_once_and_the_message_arrives()
    {
        await using var host = await Host();
        Channel.Next(401);

        Assert.NotNull(await host.Connector.Send(To("a"), Message, Cancellation));

        Assert.Equal(2, Channel.Requests.Count);
        Assert.NotEqual(Channel.Requests[0].Authorization, Channel.Requests[1].Authorization);
        Assert.Empty(host.Log.Errors);
    }

    [Fact]
    public async Task A_bot_that_is_not_registered_stops_and_alarms()
    {
        await using var host = await Host();
        Channel.Next(401, times: 10, body: """{"error":{"code":"BotNotRegistered"}}""");

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => host.Connector.Send(To("a"), Message, Cancellation));

        Assert.Equal((ConnectorFault.NotRegistered, "BotNotRegistered"), (failure.Fault, failure.Code));
        Assert.Equal(2, Channel.Requests.Count);
        Assert.Equal(LogLevel.Critical, Assert.Single(host.Log.Errors).Level);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent_and_with_one_it_is_again()
    {
        Authority.IsDown = true;
        await using var host = await Host();

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => host.Connector.Send(To("a"), Message, Cancellation));
        Assert.Equal(ConnectorFault.Busy, failure.Fault);
        Assert.Empty(Channel.Requests);

        Authority.IsDown = false;
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
}
