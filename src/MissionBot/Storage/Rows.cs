using System.Data.Common;
using Dapper;

namespace MissionBot.Storage;

/// <summary>Where statements run: one connection, in one transaction, with one reader's eyes.</summary>
public sealed class Rows(DbConnection connection, Engine engine, Reader reader)
{
    public Reader Reader => reader;

    public Engine Engine => engine;

    public T? One<T>(Sql sql, object? given = null) =>
        connection.QueryFirstOrDefault<T>(sql.For(engine, reader), Values(given));

    public IReadOnlyList<T> List<T>(Sql sql, object? given = null) =>
        connection.Query<T>(sql.For(engine, reader), Values(given)).AsList();

    /// <summary>Writes. Only an Apply, and what keeps plain rows, calls this.</summary>
    /// <returns>How many rows were touched.</returns>
    public int Run(Sql sql, object? given = null) =>
        connection.Execute(sql.For(engine, reader), Values(given));

    /// <summary>Has the engine parse the statement, without running it.</summary>
    internal void Prepare(Sql sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql.For(engine, reader);
        command.Prepare();
    }

    /// <summary>The same connection, read by somebody else (a sweep over all tenants).</summary>
    public Rows As(Reader other) => new(connection, engine, other);

    StatementValues Values(object? given) => new(given, reader);
}
