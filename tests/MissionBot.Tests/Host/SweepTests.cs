using Microsoft.Data.Sqlite;

namespace MissionBot.Tests.Host;

/// <summary>The sweep goes on whatever happens, and says that it fails once, not each minute.</summary>
public sealed class SweepTests : IDisposable
{
    const int Fails = 1006, WorksAgain = 1011;

    readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");

    [Fact]
    public async Task A_store_that_takes_nothing_is_told_of_once_and_again_when_it_does()
    {
        await using var app = await BotApp.Start(storeFile: file, settings: "--Storage:BusySeconds=1");
        await app.Say("1", Posted.NewMission);
        await using (var other = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await other.OpenAsync(TestContext.Current.CancellationToken);
            await using var held = other.BeginTransaction(deferred: false);
            await Minutes(app, () => Lines(app, Fails) > 0);
            // A few more that fail.
            var passed = 0;
            await Minutes(app, () => ++passed > 30);
        }

        await Minutes(app, () => Lines(app, WorksAgain) > 0);
        Assert.Equal((1, 1), (Lines(app, Fails), Lines(app, WorksAgain)));
    }

    public void Dispose()
    {
        foreach (var part in new[] { "", "-wal", "-shm" }) File.Delete(file + part);
    }

    // The sweep has a thread of its own: time passes until it was there.
    static async Task Minutes(BotApp app, Func<bool> until)
    {
        while (!until())
        {
            app.Clock.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    static int Lines(BotApp app, int id) => app.Log.GetSnapshot().Count(line => line.Id.Id == id);
}
