using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace MissionBot.Storage;

/// <summary>The store did not take a change: nothing of it was saved.</summary>
public sealed class StoreException(StoreFault fault, Exception cause) : Exception($"The store is {fault}: {cause.Message}", cause)
{
    public StoreFault Fault => fault;

    /// <summary>What a database's own exception means for the person who waits; null where it is a bug of ours.</summary>
    internal static StoreException? From(Exception cause) => cause switch
    {
        // https://sqlite.org/rescode.html
        SqliteException { SqliteErrorCode: 5 or 6 } => new(StoreFault.Busy, cause),
        SqliteException { SqliteErrorCode: 8 } => new(StoreFault.ReadOnly, cause),
        SqliteException { SqliteErrorCode: 13 } => new(StoreFault.Full, cause),
        SqliteException { SqliteErrorCode: 10 or 11 or 14 or 26 } => new(StoreFault.Unreadable, cause),
        DbException { IsTransient: true } => new(StoreFault.Busy, cause),
        _ => null,
    };
}

public enum StoreFault { Busy, ReadOnly, Full, Unreadable }
