using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using MissionBot.Storage;

namespace MissionBot.Tests.Host;

/// <summary>A store that does not take a change: the person is told so, the operator reads why, and later it works again.</summary>
public sealed class BrokenStoreTests : IDisposable
{
    const int NotSaved = 1001;

    readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");

    [Fact]
    public async Task A_file_that_another_holds_is_busy_until_it_is_let_go()
    {
        await using var app = await BotApp.Start(storeFile: file, settings: "--Storage:BusySeconds=1");
        await app.Say("1", "help");
        await using (var other = Open())
        await using (other.BeginTransaction(deferred: false))
        {
            Assert.Equal("⚠ Not saved: the database is busy. Please try again in a moment.", await app.Say("2", Posted.NewMission));
            Assert.Contains(app.Log.GetSnapshot(), line => line.Id.Id == NotSaved && line.Message.Contains("Busy", StringComparison.Ordinal) && line.Exception is StoreException);
        }

        Assert.Contains("Mission youth is recorded", await app.Say("2", Posted.NewMission), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_new_is_told_too()
    {
        await using var app = await BotApp.Start(storeFile: file, settings: "--Storage:BusySeconds=1");
        await using var other = Open();
        await using var transaction = other.BeginTransaction(deferred: false);
        Assert.Equal("⚠ Not saved: the database is busy. Please try again in a moment.", await app.Say("1", Posted.NewMission));
    }

    [Fact]
    public async Task A_file_that_cannot_even_be_read_is_said_to_a_line_and_to_a_press()
    {
        const string Unreachable = "Not saved: the database cannot be reached. Whoever runs MissionBot finds the reason in the log.";
        await using var app = await BotApp.Start(storeFile: file);
        await app.Say("1", Posted.NewMission);
        await using (var other = Open())
        {
            await using var checkpoint = other.CreateCommand();
            checkpoint.CommandText = "pragma wal_checkpoint(truncate)";
            await checkpoint.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        Overwrite(0, "No database more"u8);
        Assert.Equal("⚠ " + Unreachable, await app.Say("2", "missions"));
        var press = Posted.Activity(app, "invoke", "3");
        press["name"] = "adaptiveCard/action";
        press["value"] = new JsonObject { ["action"] = new JsonObject { ["verb"] = "missions", ["data"] = new JsonObject() } };
        using var pressed = await app.Post(press);
        Assert.Contains(Unreachable, await pressed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains(app.Log.GetSnapshot(), line => line.Id.Id == NotSaved && line.Message.Contains("Unreadable", StringComparison.Ordinal));

        Overwrite(0, "SQLite format 3\0"u8);
        Assert.Contains("youth", await app.Say("4", "missions"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_disk_is_said_and_what_was_there_stays()
    {
        await using var app = await BotApp.Start(storeFile: file);
        await app.Say("1", Posted.NewMission);
        await app.Store.Change(new Reader(""), rows => rows.One<long>(new Sql("pragma max_page_count = 1")));
        var answer = "";
        for (var n = 0; n < 80 && !answer.StartsWith("⚠ Not saved", StringComparison.Ordinal); n++)
            answer = await app.Say($"full {n}", $"new mission full{n}: All young people have access to economic opportunity by 2030, in every one of the city's wards, whoever they are and wherever they come from");
        Assert.Equal("⚠ Not saved: the disk is full. Whoever runs MissionBot must make room first.", answer);
        Assert.Contains(app.Log.GetSnapshot(), line => line.Id.Id == NotSaved && line.Message.Contains("Full", StringComparison.Ordinal));
        Assert.Contains("youth", await app.Say("2", "status youth"), StringComparison.Ordinal);
        Assert.Contains("is recorded", await app.Say("3", "new mission roomy: All people are well by 2030"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_can_only_be_read_is_said_and_still_read()
    {
        await using (var app = await BotApp.Start(storeFile: file)) await app.Say("1", Posted.NewMission);
        // A write version that nobody knows makes a file read-only for everybody, root too (https://sqlite.org/fileformat.html, 1.3.3).
        Overwrite(18, [3]);
        await using (var app = await BotApp.Start(storeFile: file))
        {
            Assert.Equal("⚠ Not saved: the database can only be read. Whoever runs MissionBot must give it the right to write.", await app.Say("2", "new mission food: Good food for everybody by 2030"));
            Assert.Contains(app.Log.GetSnapshot(), line => line.Id.Id == NotSaved && line.Message.Contains("ReadOnly", StringComparison.Ordinal));
            Assert.Contains("youth", await app.Say("3", "missions"), StringComparison.Ordinal);
        }
    }

    // What is pooled would not look at the file again.
    void Overwrite(int at, ReadOnlySpan<byte> bytes)
    {
        using (var handle = File.OpenHandle(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)) RandomAccess.Write(handle, bytes, at);
        SqliteConnection.ClearAllPools();
    }

    public void Dispose()
    {
        foreach (var part in (string[])["", "-wal", "-shm"]) File.Delete(file + part);
    }

    SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }
}
