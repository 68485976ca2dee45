using Microsoft.Extensions.DependencyInjection;
using MissionBot.Conversations;
using MissionBot.Storage;

namespace MissionBot.Tests.Host;

/// <summary>What becomes of the answer to a change that the channel does not take: row by row of its table of errors.</summary>
public sealed class UndeliveredTests : IAsyncLifetime
{
    BotApp app = null!;

    public async ValueTask InitializeAsync() => app = await BotApp.Start(isSwept: false);

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Theory]
    [InlineData(400, "BadSyntax")]
    [InlineData(403, "BotNotInConversationRoster")]
    [InlineData(403, "ConversationBlockedByUser")]
    [InlineData(404, "ConversationNotFound")]
    [InlineData(413, "MessageSizeTooBig")]
    public async Task What_the_channel_will_never_take_is_given_up_and_told_to_the_operator_and_the_change_stands(int status, string code)
    {
        app.Connector.Next(status, body: $$$"""{"error":{"code":"{{{code}}}"}}""");
        Assert.Equal("", await app.Say("1", Posted.NewMission));

        await SweptAfter(TimeSpan.FromHours(1));

        Assert.Single(app.Connector.Requests);
        Assert.Contains(app.Log.GetSnapshot(), line => line.Id.Id == 1009);
        Assert.Contains("youth", await app.Say("2", "missions"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(401)]
    public async Task What_was_not_posted_is_tried_again_until_it_is(int status)
    {
        app.Connector.Next(status, times: 4 * 6, headers: ("Retry-After", "0"));
        Assert.Equal("", await app.Say("1", Posted.NewMission));

        for (var tries = 0; tries < 30 && app.Connector.Posts.Count == 0; tries++) await SweptAfter(TimeSpan.FromHours(2));

        Assert.Contains("Mission youth is recorded", Assert.Single(app.Connector.Posts).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_have_been_posted_is_tried_with_longer_and_longer_pauses_and_not_for_ever()
    {
        app.Connector.Next(503, times: 100);
        Assert.Equal("", await app.Say("1", Posted.NewMission));
        var first = app.Connector.Requests.Count;

        for (var minutes = 0; minutes < 120; minutes++) await SweptAfter(TimeSpan.FromMinutes(1));

        await Until(() => app.Log.GetSnapshot().Any(line => line.Id.Id == 1009));
        Assert.Equal((1, 6), (first, app.Connector.Requests.Count - first));
    }

    [Fact]
    public async Task A_conversation_that_refuses_the_bot_is_closed_until_somebody_writes_there()
    {
        await app.Say("1", "help");
        app.Connector.Next(403);
        await app.Say("2", "help");
        Assert.True(IsClosed());

        app.Clock.Advance(TimeSpan.FromMinutes(11));
        await app.Say("3", "help");

        Assert.False(IsClosed());
    }

    [Fact]
    public async Task Where_the_bot_was_removed_it_may_not_speak_until_it_is_installed_again()
    {
        await app.Say("1", "help");
        await Installed("2", "remove");
        Assert.True(IsClosed());

        await Installed("3", "add");

        Assert.False(IsClosed());
    }

    [Fact]
    public async Task What_is_sent_later_goes_to_the_newest_address_of_its_conversation()
    {
        await using var moved = await LoopbackConnector.Start();
        app.Connector.Next(503);
        Assert.Equal("", await app.Say("1", Posted.NewMission));
        var line = Posted.Line(app, "2", "help");
        line["serviceUrl"] = moved.ServiceUrl;
        (await app.Post(line)).Dispose();

        await SweptAfter(TimeSpan.FromMinutes(1));

        await Until(() => moved.Posts.Count == 2);
        Assert.Contains("Mission youth is recorded", moved.Posts[^1].Body, StringComparison.Ordinal);
    }

    bool IsClosed() => app.Store.Read(new Reader("tenant"), rows => rows.IsClosed("a:maya"));

    async Task Installed(string id, string action)
    {
        var activity = Posted.Activity(app, "installationUpdate", id);
        activity["action"] = action;
        (await app.Post(activity)).Dispose();
    }

    async Task SweptAfter(TimeSpan time)
    {
        app.Clock.Advance(time);
        await app.Services.GetRequiredService<Deliveries>().Sweep(TestContext.Current.CancellationToken);
    }

    static async Task Until(Func<bool> holds)
    {
        for (var tries = 0; tries < 250 && !holds(); tries++) await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.True(holds());
    }
}
