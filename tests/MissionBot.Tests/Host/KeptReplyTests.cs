using Microsoft.Extensions.DependencyInjection;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Storage;

namespace MissionBot.Tests.Host;

/// <summary>What is sent is kept as long as it may have to be sent again, and no longer.</summary>
public sealed class KeptReplyTests : IAsyncLifetime
{
    static readonly Sql Kept = new("select count(*) from handled_replies");

    static readonly Reader Everyone = new("tenant");

    BotApp app = null!;

    public async ValueTask InitializeAsync() => app = await BotApp.Start(isSwept: false);

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task It_is_kept_until_the_channel_has_it()
    {
        app.Connector.Next(503);
        await app.Say("1", Posted.NewMission);
        Assert.Equal(1, Count());

        app.Clock.Advance(TimeSpan.FromHours(1));
        await Sweep();

        Assert.Contains("Mission youth is recorded", app.Connector.Posts[^1].Body, StringComparison.Ordinal);
        Assert.Equal(0, Count());
    }

    [Fact]
    public async Task What_was_returned_goes_with_the_memory_of_its_press()
    {
        await Change(rows => rows.Record(new Arrival("press", "who pressed", Reference: null), "the card", app.Clock.GetUtcNow()));
        await Sweep();
        Assert.Equal("the card", app.Store.Read(Everyone, rows => rows.Handled(new Arrival("again", "who pressed", null)))?.Reply);

        app.Clock.Advance(Handled.Kept + TimeSpan.FromHours(1));
        await Sweep();
        Assert.Equal(0, Count());
    }

    [Fact]
    public async Task What_is_superseded_is_never_sent()
    {
        await Change(rows =>
        {
            rows.Record(new Arrival("first", "card", "{}"), "old", app.Clock.GetUtcNow());
            rows.Supersede("card");
            rows.Record(new Arrival("first", "card", "{}"), "new", app.Clock.GetUtcNow());
        });
        Assert.Equal((1, "new"), (Count(), app.Store.Read(Everyone, rows => rows.Handled(new Arrival("first", null, null)))?.Reply));
    }

    int Count() => app.Store.Read(Everyone, rows => rows.One<int>(Kept));

    Task Sweep() => app.Services.GetRequiredService<Deliveries>().Sweep(TestContext.Current.CancellationToken);

    Task Change(Action<Rows> change) => app.Store.Change(Everyone, rows =>
    {
        change(rows);
        return true;
    });
}
