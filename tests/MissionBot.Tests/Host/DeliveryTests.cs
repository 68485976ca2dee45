using System.Net;

namespace MissionBot.Tests.Host;

/// <summary>A change is answered once, also when the process or the connector died between its commit and its answer.</summary>
public sealed class DeliveryTests : IDisposable
{
    readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");

    [Fact]
    public async Task What_was_left_unsent_is_sent_once_by_the_next_start_and_a_repeat_posts_nothing()
    {
        await using var connector = await LoopbackConnector.Start();
        DateTimeOffset died;
        await using (var app = await BotApp.Start(storeFile: file, connector: connector))
        {
            connector.Next(503);
            Assert.Equal("", await app.Say("1", Posted.NewMission));
            Assert.Contains(app.Log.GetSnapshot(), line => line.Id.Id == 1003);
            died = app.Clock.GetUtcNow();
        }

        await using (var app = await BotApp.Start(died.AddMinutes(1), file, connector))
        {
            await Swept(app);
            Assert.Contains("Mission youth is recorded", Assert.Single(connector.Posts).Body, StringComparison.Ordinal);
            Assert.Equal("", await app.Say("1", Posted.NewMission));
        }

        await using (var app = await BotApp.Start(died.AddMinutes(5), file, connector))
        {
            Assert.Contains("youth", await app.Say("2", "missions"), StringComparison.Ordinal);
            Assert.Equal(2, connector.Posts.Count);
        }
    }

    [Fact]
    public async Task Within_the_lease_a_repeat_is_left_to_whoever_is_sending()
    {
        await using var app = await BotApp.Start();
        app.Connector.Next(503);
        Assert.Equal("", await app.Say("1", Posted.NewMission));
        Assert.Equal("", await app.Say("1", Posted.NewMission));
        app.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Contains("Mission youth is recorded", await app.Say("1", Posted.NewMission), StringComparison.Ordinal);
        Assert.Equal("", await app.Say("1", Posted.NewMission));
    }

    [Fact]
    public async Task A_repeat_that_cannot_be_sent_either_is_no_error()
    {
        await using var app = await BotApp.Start();
        app.Connector.Next(503);
        await app.Say("1", Posted.NewMission);
        app.Clock.Advance(TimeSpan.FromSeconds(30));
        app.Connector.Next(503);
        using var response = await app.Post(Posted.Line(app, "1", Posted.NewMission));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    public void Dispose() => File.Delete(file);

    static async Task Swept(BotApp app)
    {
        while (app.Log.GetSnapshot().All(line => line.Id.Id != 1005)) await Task.Delay(20, TestContext.Current.CancellationToken);
    }
}
