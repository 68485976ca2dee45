using Microsoft.Data.Sqlite;

namespace MissionBot.Storage;

/// <summary>The settings under <c>Storage</c>.</summary>
public sealed record StorageOptions
{
    /// <summary><c>Sqlite</c>, the only engine so far.</summary>
    public string Provider { get; init; } = nameof(Engine.Sqlite);

    public string ConnectionString { get; init; } = "Data Source=missionbot.db";

    /// <summary>How long a statement waits for a file that another process holds, in seconds.</summary>
    public int BusySeconds { get; init; } = 5;

    internal string SqliteConnectionString => new SqliteConnectionStringBuilder(ConnectionString)
    {
        DefaultTimeout = BusySeconds,
        // The store keeps its own connections, with their statements; one that failed must not come back from a pool as it was.
        Pooling = false,
    }.ToString();

    /// <summary>A sentence for the operator, or null where the settings can be used.</summary>
    public string? Complaint()
    {
        if (!string.Equals(Provider, nameof(Engine.Sqlite), StringComparison.OrdinalIgnoreCase))
            return $"Storage:Provider is '{Provider}', but this version keeps its data in 'Sqlite' only. Set it to 'Sqlite'.";
        try
        {
            return new SqliteConnectionStringBuilder(ConnectionString).DataSource is { Length: > 0 }
                ? null
                : "Storage:ConnectionString names no file. An example: Data Source=missionbot.db";
        }
        catch (ArgumentException bad)
        {
            return $"Storage:ConnectionString cannot be read ({bad.Message}). An example: Data Source=missionbot.db";
        }
    }
}
