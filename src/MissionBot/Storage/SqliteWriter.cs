using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace MissionBot.Storage;

/// <summary>
/// SQLite's one writer. The changes that wait share one commit, one after another, each seeing those before it.
/// There are no savepoints (they cost half the speed and do not survive a full disk): if one throws, the batch is
/// rolled back and each of its changes runs again alone.
/// </summary>
sealed class SqliteWriter : IAsyncDisposable
{
    const int LargestBatch = 128;

    readonly Channel<Waiting> queue = Channel.CreateUnbounded<Waiting>(new() { SingleReader = true });
    readonly Func<SqliteConnection> open;
    readonly Task loop;
    PreparedConnection? connection;

    public SqliteWriter(Func<SqliteConnection> open)
    {
        this.open = open;
        loop = Task.Factory.StartNew(Loop, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    public Task<T> Change<T>(Reader reader, Func<Rows, T> work) => Queue(new Waiting<T>(reader, work));

    /// <summary>The same, and all of it is taken back: what a change would come to.</summary>
    public Task<T> Rehearse<T>(Reader reader, Func<Rows, T> work) => Queue(new Waiting<T>(reader, work) { IsRehearsal = true });

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await loop;
        connection?.Dispose();
    }

    Task<T> Queue<T>(Waiting<T> waiting) => queue.Writer.TryWrite(waiting) ? waiting.Result : Task.FromException<T>(new ObjectDisposedException(nameof(Store)));

    // Waits by blocking, on a thread of its own: after an await it would be one of the pool's, which has as few as there are cores.
    void Loop()
    {
        var batch = new List<Waiting>(LargestBatch);
        while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            batch.Clear();
            while (batch.Count < LargestBatch && queue.Reader.TryRead(out var next))
            {
                if (!next.IsRehearsal) batch.Add(next);
                else if (Run([next], isKept: false) is { } broken) next.Fail(broken);
            }

            if (batch.Count == 0 || Commit(batch) is not { } failure) continue;
            if (batch.Count == 1) batch[0].Fail(failure);
            else foreach (var alone in batch) if (Commit([alone]) is { } its) alone.Fail(its);
        }
    }

    Exception? Commit(List<Waiting> batch) => Run(batch, isKept: true);

    /// <returns>Null when all of it is on the disk, else why none of it is.</returns>
    Exception? Run(List<Waiting> batch, bool isKept)
    {
        try
        {
            connection ??= new PreparedConnection(open());
            connection.Within(PreparedConnection.Writing, isKept ? PreparedConnection.Keeping : PreparedConnection.TakingBack, all =>
            {
                foreach (var change in batch) change.Run(all);
                return batch;
            });
        }
        catch (Exception cause)
        {
            // A connection that failed is not trusted again: after a full disk its journal may be in any state.
            connection?.Dispose();
            connection = null;
            return StoreException.From(cause) ?? cause;
        }

        foreach (var change in batch) change.Complete();
        return null;
    }

    abstract class Waiting
    {
        public bool IsRehearsal { get; init; }

        public abstract void Run(PreparedConnection connection);

        public abstract void Complete();

        public abstract void Fail(Exception cause);
    }

    sealed class Waiting<T>(Reader reader, Func<Rows, T> work) : Waiting
    {
        readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
        T? result;

        public Task<T> Result => completion.Task;

        public override void Run(PreparedConnection connection) =>
            result = work(new Rows(connection, Engine.Sqlite, reader));

        public override void Complete() => completion.SetResult(result!);

        public override void Fail(Exception cause) => completion.SetException(cause);
    }
}
