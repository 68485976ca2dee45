using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace MissionBot.Storage;

/// <summary>
/// The two doors to what is kept. <see cref="Read"/> sees a snapshot and never waits for the writer;
/// <see cref="Change"/> runs alone and is durable when it returns.
/// </summary>
public sealed class Store : IAsyncDisposable
{
    readonly string connectionString;
    readonly SqliteWriter writer;
    readonly ConcurrentBag<PreparedConnection> readers = [];

    Store(string connectionString)
    {
        this.connectionString = connectionString;
        writer = new SqliteWriter(() => Open(connectionString));
    }

    /// <summary>Opens the store and brings its schema up to date.</summary>
    /// <exception cref="StoreException">The file cannot be opened or written.</exception>
    public static Store Open(StorageOptions options)
    {
        DapperTypes.Register();
        SqliteLibrary.Configure();
        var connectionString = options.SqliteConnectionString;
        try
        {
            using var connection = Open(connectionString);
            Pragma(connection, "journal_mode = wal");
            Migrations.Upgrade(connection);
        }
        catch (SqliteException cause) when (StoreException.From(cause) is { } fault)
        {
            throw fault;
        }

        return new Store(connectionString);
    }

    public T Read<T>(Reader reader, Func<Rows, T> work)
    {
        try
        {
            if (!readers.TryTake(out var connection)) connection = OpenReader();
            T result;
            try
            {
                result = connection.Within(PreparedConnection.Reading, PreparedConnection.Keeping, snapshot => work(new Rows(snapshot, Engine.Sqlite, reader)));
            }
            catch
            {
                // Only a connection that did its work is used again.
                connection.Dispose();
                throw;
            }

            readers.Add(connection);
            return result;
        }
        catch (SqliteException cause) when (StoreException.From(cause) is { } fault)
        {
            throw fault;
        }
    }

    /// <summary>
    /// Runs <paramref name="work"/> as the only writer. It may run twice (when another change in its batch failed),
    /// so it sends nothing and keeps nothing.
    /// </summary>
    /// <exception cref="StoreException">Nothing was saved.</exception>
    public Task<T> Change<T>(Reader reader, Func<Rows, T> work) => writer.Change(reader, work);

    /// <summary>
    /// Runs <paramref name="work"/> as a change, and takes all of it back: what would come of it. Others wait meanwhile, so it is for what
    /// no look at the rows can tell.
    /// </summary>
    public Task<T> Rehearse<T>(Reader reader, Func<Rows, T> work) => writer.Rehearse(reader, work);

    /// <summary>No other process has the file open.</summary>
    public bool IsAlone()
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { DefaultTimeout = 0 }.ToString());
        connection.Open();
        try
        {
            // In exclusive mode the WAL is taken without shared memory, which fails while anybody else has it.
            Pragma(connection, "locking_mode = exclusive");
            Pragma(connection, "wal_checkpoint");
            using var transaction = connection.BeginTransaction(deferred: false);
            return true;
        }
        catch (SqliteException held) when (held.SqliteErrorCode is 5 or 6)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        while (readers.TryTake(out var reader)) await reader.DisposeAsync();
    }

    PreparedConnection OpenReader()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return new PreparedConnection(connection);
    }

    static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        Pragma(connection, "synchronous = full");
        Pragma(connection, "foreign_keys = on");
        // Pages. A checkpoint writes into the file what the log holds already; four times the default, it comes a quarter as often.
        Pragma(connection, "wal_autocheckpoint = 4000");
        return connection;
    }

    static void Pragma(SqliteConnection connection, string pragma)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"pragma {pragma}";
        command.ExecuteNonQuery();
    }
}
