using MissionBot.Facts;
using MissionBot.Storage;

namespace MissionBot.Testing;

/// <summary>The rows are what the log folds to: emptied and folded anew, every table is the same, byte for byte.</summary>
public static class Folding
{
    /// <returns>The tables that came out otherwise, with what was there and what is there now.</returns>
    public static async Task<IReadOnlyList<string>> Differences(Store store)
    {
        var tables = Capabilities.All.SelectMany(capability => capability.Tables).Append("streams").ToList();
        var before = tables.ToDictionary(table => table, table => Dump(store, table));
        await store.Change(new Reader(""), new FactLog(Capabilities.All).Rebuild);
        return [.. from table in tables
                   let after = Dump(store, table)
                   where after != before[table]
                   select $"{table}\nbefore:\n{before[table]}\nafter:\n{after}"];
    }

    /// <summary>A table's rows as text.</summary>
    /// <param name="except">Columns that are left out.</param>
    public static string Dump(Store store, string table, params string[] except)
    {
        var columns = store.Read(new Reader(""), rows => rows.List<string>(new Sql($"select name from pragma_table_info('{table}') order by cid"))).Except(except);
        var values = string.Join(" || '|' || ", columns.Select(column => $"coalesce(quote({column}), 'null')"));
        var rows = store.Read(new Reader(""), rows => rows.List<string>(new Sql($"select {values} from {table}")));
        return string.Join('\n', rows.Order(StringComparer.Ordinal));
    }
}
