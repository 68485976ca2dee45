using Microsoft.Extensions.DependencyInjection;
using MissionBot.Storage;
using MissionBot.Updates;
using static MissionBot.Tests.Updates.FollowingApp;

namespace MissionBot.Tests.Updates;

/// <summary>Two processes tell followers from one store, and one of them dies: each hears of everything, in order, and twice only what was under way then.</summary>
public sealed class SideBySideTests : IAsyncLifetime
{
    const int Followers = 40, Rounds = 12;

    readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");

    LoopbackConnector connector = null!;
    BotApp one = null!, other = null!;

    public async ValueTask InitializeAsync()
    {
        connector = await LoopbackConnector.Start();
        one = await Start();
        await one.Youth();
        await one.Gather(Followers, connector.ServiceUrl);
        other = await Start();
    }

    public async ValueTask DisposeAsync()
    {
        await one.DisposeAsync();
        await other.DisposeAsync();
        await connector.DisposeAsync();
        File.Delete(file);
    }

    [Fact]
    public async Task Each_is_told_once_and_in_order()
    {
        for (var round = 1; round <= Rounds; round++)
        {
            await (round % 2 == 0 ? one : other).SayIn("a:maya", $"learn youth-1: Note {round}");
            await Task.WhenAll(one.TellFollowers(), other.TellFollowers());
        }

        await Settle();
        Assert.Equal(Followers, Heard().Count);
        Assert.All(Heard().Values, notes => Assert.Equal(Enumerable.Range(1, Rounds), notes));
    }

    [Fact]
    public async Task Where_one_dies_the_other_goes_on()
    {
        var dispatcher = other.Services.GetRequiredService<Dispatcher>();
        var twice = 0;
        for (var round = 1; round <= Rounds; round++)
        {
            await one.SayIn("a:maya", $"learn youth-1: Note {round}");
            connector.Delay = TimeSpan.FromMilliseconds(20);
            using var death = new CancellationTokenSource();
            var dying = dispatcher.Pass(death.Token);
            var living = one.TellFollowers();
            await Task.Delay(round * 5, TestContext.Current.CancellationToken);
            await death.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => dying.ContinueWith(_ => death.Token.ThrowIfCancellationRequested(), TaskScheduler.Default));
            await living;
            connector.Delay = TimeSpan.Zero;
            // What it had taken is free after a minute.
            await Settle();
        }

        Assert.Equal(Followers, Heard().Count);
        foreach (var notes in Heard().Values)
        {
            Assert.Equal(Enumerable.Range(1, Rounds), notes.Distinct());
            twice += notes.Count - Rounds;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{twice} of {Followers * Rounds} came twice.");
    }

    async Task Settle()
    {
        for (var minutes = 0; minutes < 3; minutes++)
        {
            one.Clock.Advance(TimeSpan.FromMinutes(1));
            other.Clock.Advance(TimeSpan.FromMinutes(1));
            await Task.WhenAll(one.TellFollowers(), other.TellFollowers());
        }
    }

    Task<BotApp> Start() => BotApp.Start(storeFile: file, connector: connector, isSwept: false, settings: "--Connector:KeepsLimits=false");

    // The numbers of the notes, as they came; a card may tell of several.
    Dictionary<string, List<int>> Heard() => connector.Posts.Where(post => post.ConversationId.StartsWith("19:crowd-", StringComparison.Ordinal)).GroupBy(post => post.ConversationId).ToDictionary(
        posts => posts.Key,
        posts => posts.SelectMany(post => Text(post).Split('\n').Where(line => line.StartsWith("Learned from Breakfast clubs: Note ", StringComparison.Ordinal)).Select(line => int.Parse(line["Learned from Breakfast clubs: Note ".Length..], System.Globalization.CultureInfo.InvariantCulture))).ToList());
}
