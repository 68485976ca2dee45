using Microsoft.Extensions.DependencyInjection;
using MissionBot.Conversations;
using MissionBot.Following;
using MissionBot.Storage;
using static MissionBot.Tests.Updates.FollowingApp;

namespace MissionBot.Tests.Updates;

/// <summary>A clock that is set back or forward, by an hour or by a year: nothing comes twice, nothing is lost, and nothing waits for the clock to catch up.</summary>
public sealed class ClockTests : IAsyncLifetime
{
    const string Weekly = "19:weekly", Quiet = "19:quiet", AtOnce = "19:at-once";

    BotApp app = null!;

    public async ValueTask InitializeAsync()
    {
        app = await (await BotApp.Start(isSwept: false, settings: "--Connector:KeepsLimits=false")).Youth();
        await app.Follow(AtOnce);
        await app.Follow(Quiet, with: subscription => subscription with { Quiet = new(new(8, 0), new(10, 0)) });
        await app.Follow(Weekly, with: subscription => Due.Anew(subscription with { Schedule = "0 9 * * 1" }, app.Clock.GetUtcNow()));
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(24)]
    [InlineData(24 * 40)]
    [InlineData(24 * 365)]
    public async Task Set_back(int hours)
    {
        // One waits to be tried again, one for quiet hours to end, one for Monday.
        await app.SayIn("a:maya", "learn youth-1: Before");
        app.Connector.Next(503);
        Assert.Empty(await app.Told());
        app.Clock.AdjustTime(app.Clock.GetUtcNow().AddHours(-hours));
        var told = new List<LoopbackPost>();
        for (var hour = 0; hour < 24; hour++) told.AddRange(await Later(1));
        Assert.Equal([AtOnce, Quiet], told.Select(post => post.ConversationId).Where(place => place != Weekly).Order(StringComparer.Ordinal));

        await app.SayIn("a:maya", "learn youth-1: Afterwards");
        for (var hour = 0; hour < 24 * 9; hour++) told.AddRange(await Later(1));
        // A digest within its week, and the day that the clock lost; each of the two is told once to each.
        foreach (var learning in new[] { "Before", "Afterwards" })
            Assert.Equal([AtOnce, Quiet, Weekly], told.Where(post => Text(post).Contains(learning, StringComparison.Ordinal)).Select(post => post.ConversationId).Order(StringComparer.Ordinal));

        // And put right again.
        app.Clock.AdjustTime(app.Clock.GetUtcNow().AddHours(hours));
        told.Clear();
        for (var hour = 0; hour < 24 * 9; hour++) told.AddRange(await Later(1));
        Assert.Empty(told);
    }

    [Fact]
    public async Task Set_forward_by_a_year_and_back()
    {
        await app.SayIn("a:maya", "learn youth-1: Before");
        Assert.Equal(AtOnce, Assert.Single(await app.Told()).ConversationId);
        app.Clock.AdjustTime(app.Clock.GetUtcNow().AddYears(1).AddHours(3));
        Assert.Equal([Quiet, Weekly], (await app.Told()).Select(post => post.ConversationId).Order(StringComparer.Ordinal));
        Assert.Empty(await Later(1));
        app.Clock.AdjustTime(app.Clock.GetUtcNow().AddYears(-1));
        Assert.Empty(await app.Told());

        await app.SayIn("a:maya", "learn youth-1: Afterwards");
        var told = new List<LoopbackPost>();
        for (var hour = 0; hour < 24 * 8; hour++) told.AddRange(await Later(1));
        Assert.Equal([AtOnce, Quiet, Weekly], told.Select(post => post.ConversationId).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(told, post => Text(post).Contains("Before", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_seen_also_where_the_process_was_down_meanwhile()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");
        await using var connector = await LoopbackConnector.Start();
        await using (var before = await BotApp.Start(new(2027, 3, 1, 10, 0, 0, TimeSpan.Zero), file, connector, isSwept: false))
        {
            await before.Youth();
            await before.Follow(Weekly, with: subscription => Due.Anew(subscription with { Schedule = "0 9 * * 1" }, before.Clock.GetUtcNow()));
            await before.SayIn("a:maya", "learn youth-1: Before");
        }

        await using var after = await BotApp.Start(new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero), file, connector, isSwept: false);
        Assert.Empty(await after.Told());
        after.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Contains("Before", Text(Assert.Single(await after.Told())), StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public async Task An_answer_that_waits_does_not_wait_for_the_clock_either()
    {
        var deliveries = app.Services.GetRequiredService<Deliveries>();
        app.Connector.Next(503, times: 2);
        await app.SayIn("a:maya", "learn youth-1: Seen");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(0, await deliveries.Sweep(CancellationToken.None));
        app.Clock.AdjustTime(app.Clock.GetUtcNow().AddYears(-1));

        Assert.Equal(1, await deliveries.Sweep(CancellationToken.None));
        Assert.StartsWith("Learning youth-1/1 is logged", Text(app.Connector.Posts[^1]), StringComparison.Ordinal);
        Assert.Equal(0, await deliveries.Sweep(CancellationToken.None));
    }

    async Task<IReadOnlyList<LoopbackPost>> Later(int hours)
    {
        app.Clock.Advance(TimeSpan.FromHours(hours));
        return await app.Told();
    }
}
