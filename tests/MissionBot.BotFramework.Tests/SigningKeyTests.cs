using System.Net;
using MissionBot.Testing;

namespace MissionBot.BotFramework.Tests;

/// <summary>Keys come and go, and so does the authority that lists them.</summary>
public sealed class SigningKeyTests : Gated
{
    [Fact]
    public async Task The_first_token_of_a_new_key_is_believed_and_the_old_key_no_more()
    {
        await using var host = await Host();
        var old = Authority.ChannelToken(ServiceUrl);
        Assert.Equal(HttpStatusCode.OK, await Post(host, old));

        Authority.Rotate();

        Assert.Equal(HttpStatusCode.OK, await Post(host, Authority.ChannelToken(ServiceUrl)));
        Assert.Equal(HttpStatusCode.Unauthorized, await Post(host, old));
    }

    [Fact]
    public async Task Unknown_keys_do_not_make_the_bot_ask_again_and_again()
    {
        await using var host = await Host();

        for (var number = 0; number < 20; number++)
            Assert.Equal(HttpStatusCode.Unauthorized, await Post(host, Authority.ChannelToken(ServiceUrl, by: new LoopbackKey($"unknown-{number}"))));

        Assert.InRange(Authority.Reads, 1, 2);
    }

    [Fact]
    public async Task An_authority_that_is_down_at_start_is_asked_again_until_it_is_back()
    {
        Authority.IsDown = true;
        await using var host = await Host();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Post(host, Authority.ChannelToken(ServiceUrl)));
        Assert.Single(host.Log.Errors, line => line.Text.StartsWith("Answered 503", StringComparison.Ordinal));
        Assert.Equal(0, Turns);

        Authority.IsDown = false;
        var status = HttpStatusCode.ServiceUnavailable;
        for (var tries = 0; tries < 200 && status == HttpStatusCode.ServiceUnavailable; tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            status = await Post(host, Authority.ChannelToken(ServiceUrl));
        }

        Assert.Equal((HttpStatusCode.OK, 1), (status, Turns));
    }

    [Fact]
    public async Task An_authority_that_goes_down_later_does_no_harm()
    {
        await using var host = await Host();
        Assert.Equal(HttpStatusCode.OK, await Post(host, Authority.ChannelToken(ServiceUrl)));

        Authority.IsDown = true;

        Assert.Equal(HttpStatusCode.Unauthorized, await Post(host, Authority.ChannelToken(ServiceUrl, by: new LoopbackKey("unknown"))));
        Assert.Equal(HttpStatusCode.OK, await Post(host, Authority.ChannelToken(ServiceUrl)));
    }

    [Fact]
    public async Task Keys_of_one_authority_sign_nothing_for_the_other()
    {
        await using var host = await Host();

        // An Entra token that calls itself the channel's has no endorsement for its key where only Entra lists it.
        var sent = Authority.ChannelToken(ServiceUrl, by: Authority.AddKey());
        Assert.Equal(HttpStatusCode.Forbidden, await Post(host, sent));
    }
}
