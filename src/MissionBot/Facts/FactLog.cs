using MissionBot.Storage;

namespace MissionBot.Facts;

/// <summary>The log: every change appends to it, and the rows that people read are made from it.</summary>
public sealed class FactLog(IEnumerable<Capability> capabilities, Bell? bell = null)
{
    static readonly Sql NextSeq = new("""
        insert into streams (tenant_id, stream, seq) values (@tenant, @stream, 1)
        on conflict (tenant_id, stream) do update set seq = streams.seq + 1
        returning seq
        """);

    static readonly Sql Insert = new("""
        insert into facts (tenant_id, stream, seq, kind, at, on_day, by_person, undoes, data, words)
        values (@tenant, @stream, @seq, @kind, @at, @on, @by, @undoes, @data, @words)
        """);

    static readonly Sql All = new("""
        select tenant_id as tenant, stream, seq, kind, at, on_day as "on", by_person as "by", undoes, data, words
        from facts order by position
        """);

    readonly Dictionary<Type, FactKind> byType = capabilities.SelectMany(c => c.Facts).ToDictionary(k => k.Type);
    readonly Dictionary<string, FactKind> byName = capabilities.SelectMany(c => c.Facts).ToDictionary(k => k.Name);
    readonly IReadOnlyList<Sql> emptied =
        [.. capabilities.SelectMany(c => c.Tables).Append("streams").Select(table => new Sql($"delete from {table}"))];

    /// <summary>Records the facts and makes their rows, in the caller's transaction.</summary>
    /// <returns>Where each was recorded.</returns>
    public IReadOnlyList<Recorded> Append(Rows rows, IReadOnlyList<NewFact> facts, DateTimeOffset at, DateOnly today, string by)
    {
        var recorded = new List<Recorded>(facts.Count);
        foreach (var (stream, fact, on, undoes, author) in facts)
        {
            var kind = byType[fact.GetType()];
            var (data, words) = kind.Write(fact);
            var seq = rows.One<long>(NextSeq, new { stream });
            var place = new Recorded(rows.Reader.Tenant, stream, seq, at, on ?? today, author ?? by, undoes);
            rows.Run(Insert, new { stream, seq, kind = kind.Name, at, on = place.On, by = place.By, undoes, data, words });
            kind.Apply(fact, place, rows);
            recorded.Add(place);
        }

        bell?.Ring();
        return recorded;
    }

    /// <summary>Empties every table of rows and folds the log anew.</summary>
    /// <returns>How many facts were folded.</returns>
    public int Rebuild(Rows rows)
    {
        foreach (var table in emptied) rows.Run(table);
        var stored = rows.List<Stored>(All);
        foreach (var fact in stored)
        {
            var tenant = rows.As(new Reader(fact.Tenant));
            tenant.One<long>(NextSeq, new { stream = fact.Stream });
            var kind = byName[fact.Kind];
            kind.Apply(kind.Read(fact.Data, fact.Words), fact.Place, tenant);
        }

        return stored.Count;
    }

    sealed record Stored(
        string Tenant, string Stream, long Seq, string Kind, DateTimeOffset At, DateOnly On, string By, long? Undoes, string Data, string Words)
    {
        public Recorded Place => new(Tenant, Stream, Seq, At, On, By, Undoes);
    }
}
