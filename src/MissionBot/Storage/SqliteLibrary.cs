using SQLitePCL;

namespace MissionBot.Storage;

/// <summary>How the SQLite library works in this process (https://sqlite.org/c3ref/c_config_covering_index_scan.html).</summary>
static class SqliteLibrary
{
    const int MultiThread = 2, MemoryStatus = 9;

    static int configured;

    /// <summary>
    /// Before the first connection: each of ours is used by one thread at a time, so it needs no lock of its own, and nobody asks how much
    /// memory is in use, for which all connections share a lock. Together they took an eighth of a read.
    /// </summary>
    public static void Configure()
    {
        if (Interlocked.Exchange(ref configured, 1) == 1) return;
        Batteries_V2.Init();
        // Refused where the library is at work already; it then goes on with its locks, only slower.
        _ = raw.sqlite3_config(MultiThread);
        _ = raw.sqlite3_config(MemoryStatus, 0);
    }
}
