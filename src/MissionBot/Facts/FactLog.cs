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
        insert into facts (tenant_id, stream, seq, kind, at, on_day, by_person, undoes, data, words, for_partner)
        values (@tenant, @stream, @seq, @kind, @at, @on, @by, @undoes, @data, @words, @partner)
        """);

    static readonly Sql All = new("""
        select tenant_id as tenant, stream, seq, kind, at, on_day as "on", by_person as "by", undoes, data, words, for_partner as "for"
        from facts order by position
        """);

    // For whom people speak is known from what they recorded; the log keeps it, whatever kind of fact it was.
    static readonly Sql Spoke = new("""
        insert into partner_voices (tenant_id, partner_id, mission_id, person, heard) values (@tenant, @partner, @stream, @by, @at)
        on conflict (tenant_id, partner_id, mission_id, person) do update set heard = excluded.heard
        """);

    readonly Dictionary<Type, FactKind> byType = capabilities.SelectMany(c => c.Facts).ToDictionary(k => k.Type);
    readonly Dictionary<string, FactKind> byName = capabilities.SelectMany(c => c.Facts).ToDictionary(k => k.Name);
    readonly IReadOnlyList<Sql> emptied =
        [.. capabilities.SelectMany(c => c.Tables).Append("streams").Select(table => new Sql($"delete from {table}"))];

    /// <summary>Records the facts and makes their rows, in the caller's transaction.</summary>
    /// <param name="speaksFor">For which partner the person speaks, a mission; null where they are the organisation's own.</param>
    /// <returns>Where each was recorded.</returns>
    public IReadOnlyList<Recorded> Append(Rows rows, IReadOnlyList<NewFact> facts, DateTimeOffset at, DateOnly today, string by, IReadOnlyDictionary<string, string>? speaksFor = null)
    {
        var recorded = new List<Recorded>(facts.Count);
        foreach (var (stream, fact, on, undoes, author) in facts)
        {
            var kind = byType[fact.GetType()];
            var (data, words) = kind.Write(fact);
            var seq = rows.One<long>(NextSeq, new { stream });
            var place = new Recorded(rows.Reader.Tenant, stream, seq, at, on ?? today, author ?? by, undoes, speaksFor?.GetValueOrDefault(stream));
            rows.Run(Insert, new { stream, seq, kind = kind.Name, at, on = place.On, by = place.By, undoes, data, words, partner = place.For });
            kind.Apply(fact, place, rows);
            Hear(place, rows);
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
            Hear(fact.Place, tenant);
        }

        return stored.Count;
    }

    static void Hear(Recorded place, Rows rows)
    {
        if (place.For is { } partner) rows.Run(Spoke, new { partner, stream = place.Stream, by = place.By, at = place.At });
    }

    sealed record Stored(
        string Tenant, string Stream, long Seq, string Kind, DateTimeOffset At, DateOnly On, string By, long? Undoes, string Data, string Words, string? For)
    {
        public Recorded Place => new(Tenant, Stream, Seq, At, On, By, Undoes, For);
    }
}
