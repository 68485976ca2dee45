using System.Data.Common;
using Dapper;

namespace MissionBot.Storage;

/// <summary>Where statements run: one connection, in one transaction, with one reader's eyes.</summary>
public sealed class Rows(DbConnection connection, DbTransaction transaction, Engine engine, Reader reader)
{
    public Reader Reader => reader;

    public Engine Engine => engine;

    public T? One<T>(Sql sql, object? given = null) =>
        connection.QueryFirstOrDefault<T>(sql.For(engine, reader), Parameters(given), transaction);

    public IReadOnlyList<T> List<T>(Sql sql, object? given = null) =>
        connection.Query<T>(sql.For(engine, reader), Parameters(given), transaction).AsList();

    /// <summary>Writes. Only an Apply, and what keeps plain rows, calls this.</summary>
    /// <returns>How many rows were touched.</returns>
    public int Run(Sql sql, object? given = null) =>
        connection.Execute(sql.For(engine, reader), Parameters(given), transaction);

    /// <summary>Has the engine parse the statement, without running it.</summary>
    internal void Prepare(Sql sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql.For(engine, reader);
        command.Prepare();
    }

    /// <summary>The same connection, read by somebody else (a sweep over all tenants).</summary>
    public Rows As(Reader other) => new(connection, transaction, engine, other);

    DynamicParameters Parameters(object? given)
    {
        var parameters = new DynamicParameters(given);
        parameters.Add("tenant", reader.Tenant);
        if (reader.IsPartner) parameters.Add("spokenIn", reader.SpokenIn);
        return parameters;
    }
}
