using System.Text.RegularExpressions;

namespace MissionBot.Storage;

/// <summary>
/// One statement, in the dialect that SQLite and PostgreSQL share, or a pair where they cannot.
/// <c>[reader t]</c> stands for "the rows of <c>t</c> that the reader may see": every statement that reads
/// what missions hold has it, and a test finds the one that does not.
/// </summary>
public sealed partial class Sql(string shared, string? postgres = null)
{
    // SQLite looks at a value that stands alone behind "limit", and compiles the statement anew whenever it is given.
    public string Sqlite { get; } = LoneLimit().Replace(Expand(shared), "limit 0 + @");

    public string Postgres { get; } = Expand(postgres ?? shared);

    public bool IsForReader { get; } = Marker().IsMatch(shared);

    public string For(Engine engine) => engine == Engine.Sqlite ? Sqlite : Postgres;

    public override string ToString() => Sqlite;

    // A tenant's people see all of their tenant's rows. Partners' grants will widen this one line.
    static string Expand(string text) => Marker().Replace(text, "$1.tenant_id = @tenant");

    [GeneratedRegex(@"\[reader (\w+)\]")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\blimit @")]
    private static partial Regex LoneLimit();
}

public enum Engine { Sqlite, PostgreSql }

/// <summary>Whose eyes a statement reads with.</summary>
public sealed record Reader(string Tenant);
