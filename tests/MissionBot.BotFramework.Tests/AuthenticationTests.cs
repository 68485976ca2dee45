using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using MissionBot.BotFramework.Turns;
using MissionBot.Testing;

namespace MissionBot.BotFramework.Tests;

/// <summary>Who is believed, against an authority whose keys were made in the test.</summary>
public sealed class AuthenticationTests : IAsyncLifetime
{
    const string ServiceUrl = "http://127.0.0.1:9/_connector";
    const string Agent = "33333333-3333-4333-8333-333333333333";
    const string Elsewhere = "44444444-4444-4444-8444-444444444444";

    LoopbackAuthority authority = null!;
    int turns;

    public async ValueTask InitializeAsync() => authority = await LoopbackAuthority.Start();

    public async ValueTask DisposeAsync() => await authority.DisposeAsync();

    [Fact]
    public async Task The_channel_is_heard()
    {
        await using var host = await Host();

        Assert.Equal(HttpStatusCode.OK, await Post(host, authority.ChannelToken(ServiceUrl)));
        Assert.Equal(1, turns);
    }

    [Theory]
    [InlineData(ServiceUrl + "/", ServiceUrl)]
    [InlineData(ServiceUrl, ServiceUrl + "/")]
    [InlineData("http://127.0.0.1:9/_Connector/", ServiceUrl)]
    public async Task A_slash_at_the_end_and_capitals_make_no_other_serviceUrl(string claimed, string sent)
    {
        await using var host = await Host();

        Assert.Equal(HttpStatusCode.OK, await Post(host, authority.ChannelToken(claimed), Message(sent)));
    }

    public static TheoryData<string> BadTokens => [.. Forgeries.Keys];

    static readonly Dictionary<string, Func<LoopbackAuthority, string?>> Forgeries = new()
    {
        ["none at all"] = _ => null,
        ["an empty one"] = _ => "",
        ["no token"] = _ => "not.a.token",
        ["two of them"] = authority => $"{authority.ChannelToken(ServiceUrl)} {authority.ChannelToken(ServiceUrl)}",
        ["another issuer"] = authority => authority.ChannelToken(ServiceUrl, token => token.Issuer = "https://api.botframework.us"),
        ["another issuer, that begins alike"] = authority => authority.ChannelToken(ServiceUrl, token => token.Issuer += ".evil.example"),
        ["no issuer"] = authority => authority.ChannelToken(ServiceUrl, token => token.Issuer = null),
        ["another audience"] = authority => authority.ChannelToken(ServiceUrl, token => token.Audience = Agent),
        ["no audience"] = authority => authority.ChannelToken(ServiceUrl, token => token.Audience = null),
        ["expired"] = authority => authority.ChannelToken(ServiceUrl, token => Shift(token, hours: -2)),
        ["from the future"] = authority => authority.ChannelToken(ServiceUrl, token => Shift(token, hours: 1)),
        ["without an end"] = authority => authority.ChannelToken(ServiceUrl, token => token.Expires = null),
        ["an unknown key"] = authority => authority.ChannelToken(ServiceUrl, by: new LoopbackKey("unknown")),
        ["a key that calls itself like a known one"] = authority => authority.ChannelToken(ServiceUrl, by: new LoopbackKey(authority.Key.Id)),
        ["a key without a name"] = authority => authority.ChannelToken(ServiceUrl, token => token.SigningCredentials = Nameless(authority.Key)),
        ["algorithm none"] = authority => Unsigned(authority.ChannelToken(ServiceUrl)),
        ["algorithm None"] = authority => Unsigned(authority.ChannelToken(ServiceUrl), "None"),
        ["HS256, signed with the public key"] = authority => Hashed(authority.ChannelToken(ServiceUrl), authority.Key),
        ["PS256, by the right key"] = authority => authority.ChannelToken(ServiceUrl, token => token.SigningCredentials =
            new(authority.Key.Credentials.Key, SecurityAlgorithms.RsaSsaPssSha256)),
        ["changed after it was signed"] = authority => Changed(authority.ChannelToken(ServiceUrl)),
        ["without its signature"] = authority => authority.ChannelToken(ServiceUrl)[..^300],
    };

    [Theory]
    [MemberData(nameof(BadTokens))]
    public async Task What_is_not_proven_is_answered_401_with_no_word_why_and_nothing_is_handled(string what)
    {
        await using var host = await Host();
        var token = Forgeries[what](authority);

        using var answer = await host.Post(Encoding.UTF8.GetBytes(Message().ToJsonString()), headers: token is null ? [] : [("Authorization", $"Bearer {token}")]);

        Assert.Equal((HttpStatusCode.Unauthorized, ""), await BotHost.Read(answer));
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
        Assert.StartsWith("Answered 401", OnlyWarning(host), StringComparison.Ordinal);
        Assert.Equal(0, turns);
    }

    [Theory]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer")]
    [InlineData("bearer ")]
    public async Task Other_ways_to_prove_oneself_are_none(string header)
    {
        await using var host = await Host();

        using var answer = await host.Post(Encoding.UTF8.GetBytes(Message().ToJsonString()), headers: ("Authorization", header));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Who_is_not_proven_is_refused_before_the_body_is_read()
    {
        await using var host = await Host();

        using var answer = await host.Post("{}"u8.ToArray());
        using var empty = await host.Http.PostAsync("/api/messages", null, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (answer.StatusCode, empty.StatusCode));
    }

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
        var (token, change) = Envelopes[what](authority);
        var sent = Message();
        change(sent);

        using var answer = await Send(host, token, sent);

        Assert.Equal((HttpStatusCode.Forbidden, ""), await BotHost.Read(answer));
        Assert.StartsWith("Answered 403", OnlyWarning(host), StringComparison.Ordinal);
        Assert.Equal(0, turns);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/uk/", "")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/", "")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/", "--ChannelService https://botframework.azure.us --ToBotFromChannelTokenIssuer https://api.botframework.com")]
    [InlineData("https://webchat.botframework.com/", "--Connector:Hosts webchat.botframework.com")]
    public async Task The_hosts_of_the_cloud_are_known_and_more_can_be_named(string serviceUrl, string settings)
    {
        await using var host = await Host(settings);

        Assert.Equal(HttpStatusCode.OK, await Post(host, authority.ChannelToken(serviceUrl), Message(serviceUrl)));
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

        Assert.Equal(elsewhere, await Post(host, authority.ChannelToken(ServiceUrl), sent));
        Assert.Equal(own, await Post(host, authority.ChannelToken(ServiceUrl)));
    }

    [Fact]
    public async Task A_channel_without_tenants_is_served_where_that_is_listed()
    {
        await using var host = await Host("--Tenants:Home local");
        var sent = Message();
        Tenant(sent, null);
        sent["channelId"] = "webchat";

        Assert.Equal(HttpStatusCode.OK, await Post(host, authority.ChannelToken(ServiceUrl), sent));
    }

    [Fact]
    public async Task A_sub_channel_is_vouched_for_with_its_channel()
    {
        await using var host = await Host();
        var sent = Message();
        sent["channelId"] = "msteams:COPILOT";

        Assert.Equal(HttpStatusCode.OK, await Post(host, authority.ChannelToken(ServiceUrl), sent));
    }

    [Fact]
    public async Task What_the_right_one_sends_may_still_be_no_activity()
    {
        await using var host = await Host();
        var sent = Message();
        sent.Remove("from");

        Assert.Equal(HttpStatusCode.BadRequest, await Post(host, authority.ChannelToken(ServiceUrl), sent));
    }

    [Fact]
    public async Task The_first_token_of_a_new_key_is_believed_and_the_old_key_no_more()
    {
        await using var host = await Host();
        var old = authority.ChannelToken(ServiceUrl);
        Assert.Equal(HttpStatusCode.OK, await Post(host, old));

        authority.Rotate();

        Assert.Equal(HttpStatusCode.OK, await Post(host, authority.ChannelToken(ServiceUrl)));
        Assert.Equal(HttpStatusCode.Unauthorized, await Post(host, old));
    }

    [Fact]
    public async Task Unknown_keys_do_not_make_the_bot_ask_again_and_again()
    {
        await using var host = await Host();

        for (var number = 0; number < 20; number++)
            Assert.Equal(HttpStatusCode.Unauthorized, await Post(host, authority.ChannelToken(ServiceUrl, by: new LoopbackKey($"unknown-{number}"))));

        Assert.InRange(authority.Reads, 1, 2);
    }

    [Fact]
    public async Task An_authority_that_is_down_at_start_is_asked_again_until_it_is_back()
    {
        authority.IsDown = true;
        await using var host = await Host();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Post(host, authority.ChannelToken(ServiceUrl)));
        Assert.Single(host.Log.Errors, line => line.Text.StartsWith("Answered 503", StringComparison.Ordinal));
        Assert.Equal(0, turns);

        authority.IsDown = false;
        var status = HttpStatusCode.ServiceUnavailable;
        for (var tries = 0; tries < 200 && status == HttpStatusCode.ServiceUnavailable; tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            status = await Post(host, authority.ChannelToken(ServiceUrl));
        }

        Assert.Equal((HttpStatusCode.OK, 1), (status, turns));
    }

    [Fact]
    public async Task An_authority_that_goes_down_later_does_no_harm()
    {
        await using var host = await Host();
        Assert.Equal(HttpStatusCode.OK, await Post(host, authority.ChannelToken(ServiceUrl)));

        authority.IsDown = true;

        Assert.Equal(HttpStatusCode.Unauthorized, await Post(host, authority.ChannelToken(ServiceUrl, by: new LoopbackKey("unknown"))));
        Assert.Equal(HttpStatusCode.OK, await Post(host, authority.ChannelToken(ServiceUrl)));
    }

    [Fact]
    public async Task The_playground_is_heard_in_development_with_the_bots_own_id()
    {
        await using var host = await Host();

        Assert.Equal(HttpStatusCode.OK, await Post(host, authority.AgentToken(LoopbackAuthority.AppId)));
    }

    [Fact]
    public async Task An_agent_is_heard_where_it_is_listed_in_either_version_of_its_token()
    {
        await using var host = await Host($"--AllowedCallers {Agent}");

        Assert.Equal(HttpStatusCode.OK, await Post(host, authority.AgentToken(Agent)));
        Assert.Equal(HttpStatusCode.OK, await Post(host, authority.AgentToken(Agent, but: token =>
        {
            token.Issuer = $"https://sts.windows.net/{LoopbackAuthority.TenantId}/";
            token.Audience = $"api://{LoopbackAuthority.AppId}";
            token.Claims = new Dictionary<string, object> { ["ver"] = "1.0", ["appid"] = Agent, ["tid"] = LoopbackAuthority.TenantId };
        })));
    }

    [Fact]
    public async Task A_stranger_is_not_heard()
    {
        await using var host = await Host();

        Assert.Equal(HttpStatusCode.Forbidden, await Post(host, authority.AgentToken(Agent)));
        Assert.Equal(HttpStatusCode.Forbidden, await Post(host, authority.AgentToken(Agent, but: token => token.Claims.Remove("azp"))));
        // The SDK adds whatever tenant the token names to those that it believes.
        Assert.Equal(HttpStatusCode.Unauthorized, await Post(host, authority.AgentToken(LoopbackAuthority.AppId, Elsewhere)));
        // Which claim holds the caller depends on the version, or each could be used to get around the other.
        Assert.Equal(HttpStatusCode.Forbidden, await Post(host, authority.AgentToken(Agent, but: token => token.Claims["appid"] = LoopbackAuthority.AppId)));
        Assert.Equal(0, turns);
    }

    [Fact]
    public async Task Keys_of_one_authority_sign_nothing_for_the_other()
    {
        await using var host = await Host();

        // An Entra token that calls itself the channel's has no endorsement for its key where only Entra lists it.
        var sent = authority.ChannelToken(ServiceUrl, by: authority.AddKey());
        Assert.Equal(HttpStatusCode.Forbidden, await Post(host, sent));
    }

    [Fact]
    public async Task Outside_of_development_only_listed_agents_are_heard_and_no_loopback_is_answered()
    {
        // The stand-in cannot be named there, so no key is ever read.
        await using var host = await BotHost.Start(
            ["--environment", "Production", "--urls", "http://127.0.0.1:0", .. authority.Settings[..6]], Turn);

        using var answer = await Send(host, authority.AgentToken(LoopbackAuthority.AppId), Message());

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(0, turns);
    }

    [Theory]
    [InlineData("--MicrosoftAppId my-bot", "MicrosoftAppId")]
    [InlineData("--MicrosoftAppTenantId=", "MicrosoftAppTenantId")]
    [InlineData("--MicrosoftAppPassword=", "MicrosoftAppPassword")]
    [InlineData("--MicrosoftAppCertificatePath bot.pfx", "only one")]
    [InlineData("--MicrosoftAppType Wizard", "SingleTenant")]
    [InlineData("--MicrosoftAppType 7", "SingleTenant")]
    [InlineData("--MicrosoftAppType UserAssignedMSI", "MicrosoftAppPassword")]
    [InlineData("--MicrosoftAppType MultiTenant --MicrosoftAppTenantId=", "Tenants:Home")]
    [InlineData("--ChannelService https://botframework.example", "ChannelService")]
    [InlineData("--ToChannelFromBotLoginUrl login", "ToChannelFromBotLoginUrl")]
    [InlineData("--ToBotFromChannelOpenIdMetadataUrl http://keys.example/", "https://")]
    [InlineData("--environment Production", "Development")]
    public async Task The_host_does_not_start_with_settings_that_cannot_work_and_says_what_to_set(string settings, string remedy)
    {
        var refused = await Assert.ThrowsAsync<Authentication.StartRefusedException>(() => Host(settings));

        Assert.Contains(remedy, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--MicrosoftAppType UserAssignedMSI --MicrosoftAppPassword=")]
    [InlineData("--MicrosoftAppType multitenant")]
    [InlineData("--MicrosoftAppPassword= --MicrosoftAppFederatedClientId " + Agent)]
    [InlineData("--urls http://0.0.0.0:0")]
    public async Task All_ways_to_be_registered_start(string settings)
    {
        await using var host = await Host(settings);

        Assert.Contains(host.Log.Lines, line => line.Text.StartsWith("Requests are authenticated", StringComparison.Ordinal));
    }

    Task<BotHost> Host(string settings = "") => BotHost.Start(
        ["--environment", "Development", "--urls", "http://127.0.0.1:0", .. authority.Settings, .. settings.Split(' ', StringSplitOptions.RemoveEmptyEntries)], Turn);

    Task<InvokeResponse?> Turn(TurnContext turn)
    {
        turns++;
        return Task.FromResult<InvokeResponse?>(null);
    }

    static JsonObject Message(string serviceUrl = ServiceUrl)
    {
        var message = Sample.Json("message-personal", serviceUrl);
        Tenant(message, LoopbackAuthority.TenantId);
        return message;
    }

    static void Tenant(JsonObject sent, string? tenant)
    {
        sent["channelData"] = tenant is null ? null : new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } };
        sent["conversation"]!["tenantId"] = tenant;
    }

    static Task<HttpResponseMessage> Send(BotHost host, string token, JsonObject sent) =>
        host.Post(Encoding.UTF8.GetBytes(sent.ToJsonString()), headers: ("Authorization", $"Bearer {token}"));

    static async Task<HttpStatusCode> Post(BotHost host, string token, JsonObject? sent = null)
    {
        using var answer = await Send(host, token, sent ?? Message());
        return answer.StatusCode;
    }

    static string OnlyWarning(BotHost host) => Assert.Single(host.Log.Lines, line => line.Level >= LogLevel.Warning).Text;

    static void Shift(SecurityTokenDescriptor token, int hours)
    {
        token.NotBefore = token.NotBefore!.Value.AddHours(hours);
        token.Expires = token.Expires!.Value.AddHours(hours);
    }

    static SigningCredentials Nameless(LoopbackKey key) =>
        new(new RsaSecurityKey(((RsaSecurityKey)key.Credentials.Key).Rsa), SecurityAlgorithms.RsaSha256);

    static string Unsigned(string token, string algorithm = "none") => $"{Head(algorithm, token)}.{token.Split('.')[1]}.";

    static string Hashed(string token, LoopbackKey key)
    {
        var signed = $"{Head("HS256", token)}.{token.Split('.')[1]}";
        return $"{signed}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(key.PublicBytes, Encoding.ASCII.GetBytes(signed)))}";
    }

    static string Head(string algorithm, string token)
    {
        var head = JsonNode.Parse(Base64UrlEncoder.Decode(token.Split('.')[0]))!;
        head["alg"] = algorithm;
        return Base64UrlEncoder.Encode(head.ToJsonString());
    }

    static string Changed(string token)
    {
        var parts = token.Split('.');
        var claims = JsonNode.Parse(Base64UrlEncoder.Decode(parts[1]))!;
        claims["serviceurl"] = "https://smba.trafficmanager.net/uk/";
        return $"{parts[0]}.{Base64UrlEncoder.Encode(claims.ToJsonString())}.{parts[2]}";
    }
}
