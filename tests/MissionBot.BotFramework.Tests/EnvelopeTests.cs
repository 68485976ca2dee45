using System.Net;
using System.Text.Json.Nodes;
using MissionBot.Testing;

namespace MissionBot.BotFramework.Tests;

/// <summary>A good token is not enough: what it says and what the activity says must be one, and for this bot.</summary>
public sealed class EnvelopeTests : Gated
{
    public static TheoryData<string> BadEnvelopes => [.. Envelopes.Keys];

    static readonly Dictionary<string, Func<LoopbackAuthority, (string Token, Action<JsonObject> Change)>> Envelopes = new()
    {
        ["another serviceUrl"] = authority => (authority.ChannelToken(ServiceUrl + "/other"), _ => { }),
        ["a serviceUrl that begins alike"] = authority => (authority.ChannelToken(ServiceUrl), sent => sent["serviceUrl"] = ServiceUrl + ".evil.example"),
        ["no serviceurl claim"] = authority => (authority.ChannelToken(ServiceUrl, token => token.Claims.Clear()), _ => { }),
        ["a channel that the key does not endorse"] = authority => (authority.ChannelToken(ServiceUrl), sent => sent["channelId"] = "emulator"),
        ["a channel in other letters"] = authority => (authority.ChannelToken(ServiceUrl), sent => sent["channelId"] = "MSTEAMS"),
        ["no channel"] = authority => (authority.ChannelToken(ServiceUrl), sent => sent.Remove("channelId")),
        ["a key that endorses nothing"] = authority => (authority.ChannelToken(ServiceUrl, by: authority.AddKey()), _ => { }),
        ["a host that is not known"] = authority => (authority.ChannelToken("https://evil.example/"), sent => sent["serviceUrl"] = "https://evil.example/"),
        ["a host below a shared one"] = authority =>
            (authority.ChannelToken("https://evil.trafficmanager.net/"), sent => sent["serviceUrl"] = "https://evil.trafficmanager.net/"),
        ["a known host, not by https"] = authority =>
            (authority.ChannelToken("http://smba.trafficmanager.net/uk/"), sent => sent["serviceUrl"] = "http://smba.trafficmanager.net/uk/"),
        ["a known host, at another port"] = authority =>
            (authority.ChannelToken("https://smba.trafficmanager.net:8443/"), sent => sent["serviceUrl"] = "https://smba.trafficmanager.net:8443/"),
        ["another tenant"] = authority => (authority.ChannelToken(ServiceUrl), sent => Tenant(sent, Elsewhere)),
        ["no tenant"] = authority => (authority.ChannelToken(ServiceUrl), sent => Tenant(sent, null)),
        ["a conversation that another tenant hosts"] = authority =>
            (authority.ChannelToken(ServiceUrl), sent => sent["conversation"]!["tenantId"] = Elsewhere),
        ["somebody of another tenant in a shared channel"] = authority =>
            (authority.ChannelToken(ServiceUrl), sent => sent["from"]!["tenantId"] = Elsewhere),
        ["another tenant, and whatever else is wrong"] = authority => (authority.ChannelToken(ServiceUrl), sent =>
        {
            Tenant(sent, Elsewhere);
            sent.Remove("type");
            sent.Remove("from");
        }
        ),
    };

    [Theory]
    [MemberData(nameof(BadEnvelopes))]
    public async Task What_is_not_for_this_bot_is_answered_403_with_no_word_why_and_nothing_is_handled(string what)
    {
        await using var host = await Host();
        var (token, change) = Envelopes[what](Authority);
        var sent = Message();
        change(sent);

        using var answer = await Send(host, token, sent);

        Assert.Equal((HttpStatusCode.Forbidden, ""), await BotHost.Read(answer));
        Assert.StartsWith("Answered 403", OnlyWarning(host), StringComparison.Ordinal);
        Assert.Equal(0, Turns);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/uk/", "")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/", "")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/", "--ChannelService https://botframework.azure.us --ToBotFromChannelTokenIssuer https://api.botframework.com")]
    [InlineData("https://webchat.botframework.com/", "--Connector:Hosts webchat.botframework.com")]
    public async Task The_hosts_of_the_cloud_are_known_and_more_can_be_named(string serviceUrl, string settings)
    {
        await using var host = await Host(settings);

        Assert.Equal(HttpStatusCode.OK, await Post(host, Authority.ChannelToken(serviceUrl), Message(serviceUrl)));
    }

    [Theory]
    [InlineData("--Tenants:Partners " + Elsewhere, HttpStatusCode.OK, HttpStatusCode.OK)]
    [InlineData("--Tenants:Home " + Elsewhere, HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("--Tenants:Home:0 " + Elsewhere + " --Tenants:Home:1 " + LoopbackAuthority.TenantId, HttpStatusCode.OK, HttpStatusCode.OK)]
    public async Task Home_and_partner_tenants_are_those_that_are_listed(string settings, HttpStatusCode elsewhere, HttpStatusCode own)
    {
        await using var host = await Host(settings);
        var sent = Message();
        Tenant(sent, Elsewhere);

        Assert.Equal(elsewhere, await Post(host, Authority.ChannelToken(ServiceUrl), sent));
        Assert.Equal(own, await Post(host, Authority.ChannelToken(ServiceUrl)));
    }

    [Fact]
    public async Task A_channel_without_tenants_is_served_where_that_is_listed()
    {
        await using var host = await Host("--Tenants:Home local");
        var sent = Message();
        Tenant(sent, null);
        sent["channelId"] = "webchat";

        Assert.Equal(HttpStatusCode.OK, await Post(host, Authority.ChannelToken(ServiceUrl), sent));
    }

    [Fact]
    public async Task A_sub_channel_is_vouched_for_with_its_channel()
    {
        await using var host = await Host();
        var sent = Message();
        sent["channelId"] = "msteams:COPILOT";

        Assert.Equal(HttpStatusCode.OK, await Post(host, Authority.ChannelToken(ServiceUrl), sent));
    }

    [Fact]
    public async Task What_the_right_one_sends_may_still_be_no_activity()
    {
        await using var host = await Host();
        var sent = Message();
        sent.Remove("from");

        Assert.Equal(HttpStatusCode.BadRequest, await Post(host, Authority.ChannelToken(ServiceUrl), sent));
    }
}
