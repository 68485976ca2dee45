using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using MissionBot.Host;
using MissionBot.Storage;

namespace MissionBot.Tests.Host;

/// <summary>What a supervisor hears: alive, and ready. One word, whoever asks.</summary>
public sealed class HealthTests : IDisposable
{
    static readonly (HttpStatusCode, string) Well = (HttpStatusCode.OK, "Healthy"), Unwell = (HttpStatusCode.ServiceUnavailable, "Unhealthy");

    readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");

    [Fact]
    public async Task A_bot_that_serves_is_alive_and_ready()
    {
        await using var app = await BotApp.Start();

        Assert.Equal(Well, await Ask(app, Health.Live));
        Assert.Equal(Well, await Ask(app, Health.Ready));
    }

    [Fact]
    public async Task A_store_that_takes_no_change_makes_it_alive_but_not_ready_until_it_does_again()
    {
        await using var app = await BotApp.Start(storeFile: file, isSwept: false, settings: "--Storage:BusySeconds=1");
        await using (var other = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await other.OpenAsync(TestContext.Current.CancellationToken);
            await using var held = other.BeginTransaction(deferred: false);

            Assert.Equal(Unwell, await Ask(app, Health.Ready));
            Assert.Equal(Well, await Ask(app, Health.Live));
            var line = Assert.Single(app.Log.GetSnapshot(), line => line.Level >= LogLevel.Error);
            Assert.Contains("The store is Busy", line.Message, StringComparison.Ordinal);
        }

        app.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(Well, await Ask(app, Health.Ready));
    }

    [Fact]
    public async Task However_often_it_is_asked_the_writer_is_bothered_once_in_five_seconds()
    {
        await using var app = await BotApp.Start(storeFile: file, isSwept: false, settings: "--Storage:BusySeconds=1");
        Assert.Equal(Well, await Ask(app, Health.Ready));
        await using var other = new SqliteConnection($"Data Source={file};Pooling=False");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var held = other.BeginTransaction(deferred: false);

        // What was found is said again; asked anew, the writer would have to wait for the other.
        Assert.Equal(Well, await Ask(app, Health.Ready));
        app.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(Unwell, await Ask(app, Health.Ready));
    }

    [Fact]
    public async Task Behind_the_gate_it_needs_no_token()
    {
        await using var authority = await LoopbackAuthority.Start();
        await using var app = await BotApp.Start(settings: authority.Settings);

        Assert.Equal(Well, await Ask(app, Health.Live));
        Assert.Equal(Well, await Ask(app, Health.Ready));
    }

    public void Dispose()
    {
        foreach (var part in (string[])["", "-wal", "-shm"]) File.Delete(file + part);
    }

    static async Task<(HttpStatusCode, string)> Ask(BotApp app, string path)
    {
        using var answer = await app.Http.GetAsync(path, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
