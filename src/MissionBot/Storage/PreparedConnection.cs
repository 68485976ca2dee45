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

    public SqliteTransaction Begin(bool deferred) => connection.BeginTransaction(deferred);

    internal SqliteCommand Take(string text) =>
        idle.TryGetValue(text, out var same) && same.TryPop(out var command) ? command : new SqliteCommand(text, connection);

    internal void GiveBack(SqliteCommand command)
    {
        command.Parameters.Clear();
        if (!idle.TryGetValue(command.CommandText, out var same)) idle[command.CommandText] = same = new();
        same.Push(command);
    }

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => connection.BeginTransaction(isolationLevel);

    protected override DbCommand CreateDbCommand() => new PreparedCommand(this);

    protected override void Dispose(bool disposing)
    {
        foreach (var command in idle.Values.SelectMany(same => same)) command.Dispose();
        idle.Clear();
        if (disposing) connection.Dispose();
        base.Dispose(disposing);
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

    public override void Prepare() => InTransaction().Prepare();

    public override int ExecuteNonQuery() => InTransaction().ExecuteNonQuery();

    public override object? ExecuteScalar() => InTransaction().ExecuteScalar();

    protected override DbParameter CreateDbParameter() => Taken.CreateParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => InTransaction().ExecuteReader(behavior);

    protected override void Dispose(bool disposing)
    {
        if (taken is { } command)
        {
            taken = null;
            owner.GiveBack(command);
        }

        base.Dispose(disposing);
    }

    SqliteCommand InTransaction()
    {
        Taken.Transaction = (SqliteTransaction?)DbTransaction;
        return Taken;
    }
}
