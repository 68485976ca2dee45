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
/// A store in memory, with no connection to the real one. Each visitor is a tenant in it, who finds the sample there and whatever
/// they add. (docs/decisions/0007 tells why not a store each.)
/// </summary>
sealed class TourStore : IAsyncDisposable
{
    /// <summary>Who only looks: nobody writes here.</summary>
    public const string Spectators = "spectators";

    // SQLite keeps what is in memory for as long as one connection is open; the store opens and closes its own as it needs them.
    readonly SqliteConnection keeper;
    readonly Store store;
    readonly Pipeline pipeline;
    readonly Understanding understanding;
    readonly CamdenSample sample;
    int asked;

    TourStore(string name, FactLog log, Understanding understanding, Ids ids)
    {
        this.understanding = understanding;
        keeper = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = $"file:/{name}?vfs=memdb", Pooling = false }.ToString());
        keeper.Open();
        store = Store.Open(new StorageOptions { ConnectionString = keeper.ConnectionString });
        pipeline = new Pipeline(store, log);
        sample = new CamdenSample(store, pipeline, understanding, ids);
    }

    /// <param name="name">Its own in this process: what is in memory is found by its name.</param>
    public static async Task<TourStore> Open(string name, FactLog log, Understanding understanding, Ids ids)
    {
        var opened = new TourStore(name, log, understanding, ids);
        await opened.Enter(Spectators);
        return opened;
    }

    /// <summary>The sample is said for the visitor, line by line, as <c>--sample</c> says it.</summary>
    public Task Enter(string visitor) => sample.Fill(visitor);

    /// <summary>Nothing is left of the visitor. Which tables there are, the store is asked: one that is added later is not forgotten.</summary>
    public Task Leave(string visitor) => store.Change(new Reader(visitor), rows =>
    {
        var tables = rows.List<string>(new Sql("select t.name from pragma_table_list t join pragma_table_info(t.name) c on c.name = 'tenant_id' where t.type in ('table', 'virtual')"));
        foreach (var table in tables) rows.Run(new Sql($"delete from {table} where tenant_id = @tenant"));
        return true;
    });

    public Task<Answer> Say(string visitor, string line, Turn turn)
    {
        var said = understanding.Read(line, [], turn);
        return Run(visitor, said.Verb ?? throw new InvalidOperationException($"The tour says what is no command: {line}"), said.Given, turn);
    }

    public Task<Answer> Run(string visitor, Verb verb, Given given, Turn turn)
    {
        var here = new Conversation(visitor, visitor, ConversationTypes.Personal) { Zone = turn.Conversation.Zone };
        return pipeline.Run(verb, given, turn with { Conversation = here }, new Arrival($"tour {++asked}", null, null), _ => "");
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        await keeper.DisposeAsync();
    }
}
