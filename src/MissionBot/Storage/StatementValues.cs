using System.Collections.Concurrent;
using System.Data;
using Dapper;

namespace MissionBot.Storage;

/// <summary>
/// What a statement is run with: an object's properties, and whose eyes read. Dapper's own DynamicParameters can hold both, but
/// copies every value on its way.
/// </summary>
sealed class StatementValues(object? given, Reader reader) : SqlMapper.IDynamicParameters
{
    // As many as there are statements with values.
    static readonly ConcurrentDictionary<(string Sql, Type Given), Action<IDbCommand, object?>> Writers = new();

    public void AddParameters(IDbCommand command, SqlMapper.Identity identity)
    {
        if (given is not null) WriterOf(command.CommandText, given.GetType(), identity)(command, given);
        Add(command, "tenant", reader.Tenant);
        if (reader.SpokenIn is not { } place) return;
        Add(command, "spokenIn", place);
        Add(command, "reader", reader.Person);
        Add(command, "spokenAt", reader.SpokenAt);
    }

    static void Add(IDbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }

    // A value that the statement does not name is left out.
    static Action<IDbCommand, object?> WriterOf(string sql, Type type, SqlMapper.Identity identity) =>
        Writers.TryGetValue((sql, type), out var writer)
            ? writer
            : Writers[(sql, type)] = SqlMapper.CreateParamInfoGenerator(identity.ForDynamicParameters(type), false, true)!;
}
