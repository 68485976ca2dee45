using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using MissionBot.Host;
using MissionBot.Storage;

namespace MissionBot.Tests.Host;

/// <summary>The product behind its gate.</summary>
public sealed class AuthenticatedTests : IAsyncLifetime
{
    LoopbackAuthority authority = null!;
    BotApp app = null!;

    public async ValueTask InitializeAsync()
    {
        authority = await LoopbackAuthority.Start();
        app = await BotApp.Start(settings: authority.Settings);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await authority.DisposeAsync();
    }

    [Fact]
    public async Task A_replayed_activity_changes_nothing_and_is_answered_as_before()
    {
        var token = authority.ChannelToken(app.Connector.ServiceUrl);

        using var first = await Post(token, Line("1", Posted.NewMission));
        var facts = Facts();
        using var again = await Post(token, Line("1", Posted.NewMission));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, again.StatusCode));
        Assert.True(facts > 0);
        Assert.Equal(facts, Facts());
        Assert.Single(app.Connector.Posts);
    }

    [Fact]
    public async Task Without_the_channels_token_nothing_is_recorded_and_nothing_is_said()
    {
        using var unproven = await Post(null, Line("1", Posted.NewMission));
        using var forOthers = await Post(authority.ChannelToken("https://smba.trafficmanager.net/uk/"), Line("1", Posted.NewMission));

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden), (unproven.StatusCode, forOthers.StatusCode));
        Assert.Equal(0, Facts());
        Assert.Empty(app.Connector.Requests);
    }

    int Facts() => app.Store.Read(new Reader(LoopbackAuthority.TenantId), rows => rows.One<Count>(All)!.Number);

    static readonly Sql All = new("select count(*) as number from facts");

    JsonObject Line(string id, string line)
    {
        var activity = Posted.Line(app, id, line);
        activity["conversation"]!["tenantId"] = LoopbackAuthority.TenantId;
        return activity;
    }

    async Task<HttpResponseMessage> Post(string? token, JsonObject activity)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Serve.Path) { Content = JsonContent.Create(activity) };
        if (token is not null) request.Headers.Authorization = new("Bearer", token);
        return await app.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    sealed record Count(int Number);
}
