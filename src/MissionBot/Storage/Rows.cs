using System.Data.Common;
using Dapper;

namespace MissionBot.Storage;

/// <summary>Where statements run: one connection, in one transaction, with one reader's eyes.</summary>
public sealed class Rows(DbConnection connection, Engine engine, Reader reader)
{
    Dictionary<(Sql, object?, Type), object?>? remembered;

    public Reader Reader => reader;

    public Engine Engine => engine;

    public T? One<T>(Sql sql, object? given = null) =>
        Once(sql, given, static (rows, sql, given) => rows.ReadOne<T>(sql, given));

    public IReadOnlyList<T> List<T>(Sql sql, object? given = null) =>
        Once(sql, given, static (rows, sql, given) => rows.ReadAll<T>(sql, given));

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

    /// <summary>The same rows, for one who only looks and asks the same again and again: each statement runs once with the same values.</summary>
    public Rows Remembering() => new(connection, engine, reader) { remembered = [] };

    T? ReadOne<T>(Sql sql, object? given) => connection.QueryFirstOrDefault<T>(sql.For(engine, reader), Values(given));

    IReadOnlyList<T> ReadAll<T>(Sql sql, object? given) => connection.Query<T>(sql.For(engine, reader), Values(given)).AsList();

    T Once<T>(Sql sql, object? given, Func<Rows, Sql, object?, T> read)
    {
        if (remembered is null) return read(this, sql, given);
        if (!remembered.TryGetValue((sql, given, typeof(T)), out var known)) remembered[(sql, given, typeof(T))] = known = read(this, sql, given);
        return (T)known!;
    }

    StatementValues Values(object? given) => new(given, reader);
}
