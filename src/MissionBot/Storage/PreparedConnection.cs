using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace MissionBot.Storage;

/// <summary>
/// A SQLite connection that keeps its statements prepared. Dapper makes and disposes of a command for every call, and SQLite
/// would parse the same few dozen statements again each time (measured: docs/performance.md).
/// </summary>
sealed class PreparedConnection(SqliteConnection connection) : DbConnection
{
    /// <summary>How a transaction begins: with its snapshot at the first statement, or with the right to write.</summary>
    public const string Reading = "begin deferred", Writing = "begin immediate";

    /// <summary>How it ends: with what was written, or as if nothing had been.</summary>
    public const string Keeping = "commit", TakingBack = "rollback";

    readonly Dictionary<string, Stack<SqliteCommand>> idle = [];

    [AllowNull]
    public override string ConnectionString
    {
        get => connection.ConnectionString;
        set => connection.ConnectionString = value;
    }

    public override string Database => connection.Database;

    public override string DataSource => connection.DataSource;

    public override string ServerVersion => connection.ServerVersion;

    public override ConnectionState State => connection.State;

    public override void Open() => connection.Open();

    public override void Close() => connection.Close();

    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

    /// <summary>Runs <paramref name="work"/> in one transaction. Where it throws, the connection is not to be used again.</summary>
    /// <param name="begin"><see cref="Reading"/> or <see cref="Writing"/>.</param>
    /// <param name="end"><see cref="Keeping"/> or <see cref="TakingBack"/>.</param>
    public T Within<T>(string begin, string end, Func<PreparedConnection, T> work)
    {
        Run(begin);
        var result = work(this);
        Run(end);
        return result;
    }

    internal SqliteCommand Take(string text) =>
        idle.TryGetValue(text, out var same) && same.TryPop(out var command) ? command : new SqliteCommand(text, connection);

    internal void GiveBack(SqliteCommand command)
    {
        command.Parameters.Clear();
        if (!idle.TryGetValue(command.CommandText, out var same)) idle[command.CommandText] = same = new();
        same.Push(command);
    }

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => throw new NotSupportedException();

    protected override DbCommand CreateDbCommand() => new PreparedCommand(this);

    protected override void Dispose(bool disposing)
    {
        foreach (var command in idle.Values.SelectMany(same => same)) command.Dispose();
        idle.Clear();
        if (disposing) connection.Dispose();
        base.Dispose(disposing);
    }

    // The library's own transactions have their BEGIN and COMMIT parsed each time.
    void Run(string text)
    {
        var command = Take(text);
        command.ExecuteNonQuery();
        GiveBack(command);
    }
}

/// <summary>Stands for a prepared command while it is used, and gives it back.</summary>
sealed class PreparedCommand(PreparedConnection owner) : DbCommand
{
    SqliteCommand? taken;

    [AllowNull]
    public override string CommandText
    {
        get => Taken.CommandText;
        set => taken = owner.Take(value ?? "");
    }

    public override int CommandTimeout
    {
        get => Taken.CommandTimeout;
        set => Taken.CommandTimeout = value;
    }

    public override CommandType CommandType
    {
        get => Taken.CommandType;
        set => Taken.CommandType = value;
    }

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection { get; set; } = owner;

    protected override DbParameterCollection DbParameterCollection => Taken.Parameters;

    // SQLite has one transaction a connection: the command is in it, whatever it is told.
    protected override DbTransaction? DbTransaction { get; set; }

    SqliteCommand Taken => taken ?? throw new InvalidOperationException("The command has no text yet.");

    public override void Cancel() => Taken.Cancel();

    public override void Prepare() => Taken.Prepare();

    public override int ExecuteNonQuery() => Taken.ExecuteNonQuery();

    public override object? ExecuteScalar() => Taken.ExecuteScalar();

    protected override DbParameter CreateDbParameter() => Taken.CreateParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Taken.ExecuteReader(behavior);

    protected override void Dispose(bool disposing)
    {
        if (taken is { } command)
        {
            taken = null;
            owner.GiveBack(command);
        }

        base.Dispose(disposing);
    }
}
