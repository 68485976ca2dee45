using System.Net;
using MissionBot.Testing;

namespace MissionBot.BotFramework.Tests;

/// <summary>Other programs, and the Playground: Entra vouches for them, and the settings list them.</summary>
public sealed class AgentTokenTests : Gated
{
    [Fact]
    public async Task The_playground_is_heard_in_development_with_the_bots_own_id()
    {
        await using var host = await Host();

        Assert.Equal(HttpStatusCode.OK, await Post(host, Authority.AgentToken(LoopbackAuthority.AppId)));
    }

    [Fact]
    public async Task An_agent_is_heard_where_it_is_listed_in_either_version_of_its_token()
    {
        await using var host = await Host($"--AllowedCallers {Agent}");

        Assert.Equal(HttpStatusCode.OK, await Post(host, Authority.AgentToken(Agent)));
        Assert.Equal(HttpStatusCode.OK, await Post(host, Authority.AgentToken(Agent, but: token =>
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

        Assert.Equal(HttpStatusCode.Forbidden, await Post(host, Authority.AgentToken(Agent)));
        Assert.Equal(HttpStatusCode.Forbidden, await Post(host, Authority.AgentToken(Agent, but: token => token.Claims.Remove("azp"))));
        // The SDK adds whatever tenant the token names to those that it believes.
        Assert.Equal(HttpStatusCode.Unauthorized, await Post(host, Authority.AgentToken(LoopbackAuthority.AppId, Elsewhere)));
        // Which claim holds the caller depends on the version, or each could be used to get around the other.
        Assert.Equal(HttpStatusCode.Forbidden, await Post(host, Authority.AgentToken(Agent, but: token => token.Claims["appid"] = LoopbackAuthority.AppId)));
        Assert.Equal(0, Turns);
    }

    [Fact]
    public async Task A_token_of_nobody_that_is_known_does_not_make_the_bot_ask_for_keys()
    {
        // Nobody listens there: were the keys asked for, the answer would be that they cannot be read.
        await using var host = await Host($"--AllowedCallers {Agent} --ToBotFromEmulatorOpenIdMetadataUrl http://127.0.0.1:9/keys");

        Assert.Equal(HttpStatusCode.Unauthorized, await Post(host, Authority.AgentToken(Agent, Elsewhere)));
        Assert.Equal(HttpStatusCode.Unauthorized, await Post(host, Authority.ChannelToken(ServiceUrl, token => token.Issuer = "https://issuer.example")));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Post(host, Authority.AgentToken(Agent)));
        Assert.Equal(0, Turns);
    }

    [Fact]
    public async Task Outside_of_development_only_listed_agents_are_heard_and_no_loopback_is_answered()
    {
        // The stand-in cannot be named there, so no key is ever read.
        await using var host = await BotHost.Start(
            ["--environment", "Production", "--urls", "http://127.0.0.1:0", .. Authority.Settings[..6]], Turn);

        using var answer = await Send(host, Authority.AgentToken(LoopbackAuthority.AppId), Message());

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(0, Turns);
    }
}
