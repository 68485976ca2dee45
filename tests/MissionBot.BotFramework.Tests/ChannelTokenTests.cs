using System.Net;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using MissionBot.Testing;

namespace MissionBot.BotFramework.Tests;

/// <summary>What proves that the channel sent a request, and what does not.</summary>
public sealed class ChannelTokenTests : Gated
{
    [Fact]
    public async Task The_channel_is_heard()
    {
        await using var host = await Host();

        Assert.Equal(HttpStatusCode.OK, await Post(host, Authority.ChannelToken(ServiceUrl)));
        Assert.Equal(1, Turns);
    }

    [Theory]
    [InlineData(ServiceUrl + "/", ServiceUrl)]
    [InlineData(ServiceUrl, ServiceUrl + "/")]
    [InlineData("http://127.0.0.1:9/_Connector/", ServiceUrl)]
    public async Task A_slash_at_the_end_and_capitals_make_no_other_serviceUrl(string claimed, string sent)
    {
        await using var host = await Host();

        Assert.Equal(HttpStatusCode.OK, await Post(host, Authority.ChannelToken(claimed), Message(sent)));
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
        ["expired"] = authority => authority.ChannelToken(ServiceUrl, token => Forged.Shift(token, hours: -2)),
        ["from the future"] = authority => authority.ChannelToken(ServiceUrl, token => Forged.Shift(token, hours: 1)),
        ["without an end"] = authority => authority.ChannelToken(ServiceUrl, token => token.Expires = null),
        ["an unknown key"] = authority => authority.ChannelToken(ServiceUrl, by: new LoopbackKey("unknown")),
        ["a key that calls itself like a known one"] = authority => authority.ChannelToken(ServiceUrl, by: new LoopbackKey(authority.Key.Id)),
        ["a key without a name"] = authority => authority.ChannelToken(ServiceUrl, token => token.SigningCredentials = Forged.Nameless(authority.Key)),
        ["algorithm none"] = authority => Forged.Unsigned(authority.ChannelToken(ServiceUrl)),
        ["algorithm None"] = authority => Forged.Unsigned(authority.ChannelToken(ServiceUrl), "None"),
        ["HS256, signed with the public key"] = authority => Forged.Hashed(authority.ChannelToken(ServiceUrl), authority.Key),
        ["PS256, by the right key"] = authority => authority.ChannelToken(ServiceUrl, token => token.SigningCredentials =
            new(authority.Key.Credentials.Key, SecurityAlgorithms.RsaSsaPssSha256)),
        ["changed after it was signed"] = authority => Forged.Changed(authority.ChannelToken(ServiceUrl)),
        ["without its signature"] = authority => authority.ChannelToken(ServiceUrl)[..^300],
    };

    [Theory]
    [MemberData(nameof(BadTokens))]
    public async Task What_is_not_proven_is_answered_401_with_no_word_why_and_nothing_is_handled(string what)
    {
        await using var host = await Host();
        var token = Forgeries[what](Authority);

        using var answer = await host.Post(Encoding.UTF8.GetBytes(Message().ToJsonString()), headers: token is null ? [] : [("Authorization", $"Bearer {token}")]);

        Assert.Equal((HttpStatusCode.Unauthorized, ""), await BotHost.Read(answer));
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
        Assert.StartsWith("Answered 401", OnlyWarning(host), StringComparison.Ordinal);
        Assert.Equal(0, Turns);
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
}
