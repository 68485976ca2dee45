using Microsoft.Data.Sqlite;
using MissionBot.AdaptiveCards;
using MissionBot.BotFramework.Activities;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Sample;
using MissionBot.Storage;

namespace MissionBot.Tour;

/// <summary>
/// A store in memory that holds the sample and nothing else, and what one visitor adds to it. It has no connection to the real
/// one, and is gone when it is disposed of.
/// </summary>
sealed class TourStore : IAsyncDisposable
{
    const string Tenant = "tour";

    // What is in memory is found by its name anywhere in the process, so no two may have the same.
    static int named;

    // SQLite keeps what is in memory for as long as one connection is open; the store opens and closes its own as it needs them.
    readonly SqliteConnection keeper;
    readonly Store store;
    readonly Pipeline pipeline;
    readonly Understanding understanding;
    int asked;

    TourStore(SqliteConnection keeper, FactLog log, Understanding understanding)
    {
        this.keeper = keeper;
        this.understanding = understanding;
        store = Store.Open(new StorageOptions { ConnectionString = keeper.ConnectionString });
        pipeline = new Pipeline(store, log);
    }

    /// <summary>With the sample said line by line, as <c>--sample</c> says it.</summary>
    public static async Task<TourStore> WithSample(FactLog log, Understanding understanding, Ids ids)
    {
        var filled = new TourStore(Memory(), log, understanding);
        await new CamdenSample(filled.store, filled.pipeline, understanding, ids).Fill(Tenant);
        return filled;
    }

    /// <summary>The same again, for somebody to write in: page by page, which takes a millisecond.</summary>
    public TourStore Copy(FactLog log)
    {
        var copy = Memory();
        keeper.BackupDatabase(copy);
        return new TourStore(copy, log, understanding);
    }

    public Task<Answer> Say(string line, Turn turn)
    {
        var said = understanding.Read(line, [], turn);
        return Run(said.Verb ?? throw new InvalidOperationException($"The tour says what is no command: {line}"), said.Given, turn);
    }

    public Task<Answer> Run(Verb verb, Given given, Turn turn) =>
        pipeline.Run(verb, given, Within(turn), new Arrival($"tour {++asked}", null, null), card => card.ToJson());

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        await keeper.DisposeAsync();
    }

    static Turn Within(Turn turn) => turn with { Conversation = new Conversation(Tenant, Tenant, ConversationTypes.Personal) { Zone = turn.Conversation.Zone } };

    static SqliteConnection Memory()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = $"file:/tour-{Interlocked.Increment(ref named)}?vfs=memdb", Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
