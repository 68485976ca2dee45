using MissionBot.Facts;
using MissionBot.Storage;

namespace MissionBot.Undoing;

/// <summary>A fact as the log has it.</summary>
sealed record LoggedFact(Recorded Place, FactKind Kind, Fact Fact)
{
    public long Seq => Place.Seq;

    public long? Undoes => Place.Undoes;
}

static class LoggedFactRows
{
    const string Columns = """
        select f.stream, f.seq, f.kind, f.at, f.on_day as "on", f.by_person as "by", f.undoes, f.data, f.words
        from facts f where f.tenant_id = @tenant and f.stream = @stream
        """;

    static readonly Sql At = new($"{Columns} and f.seq = @seq");

    static readonly Sql After = new($"{Columns} and f.seq > @seq order by f.seq");

    static readonly Sql Between = new($"{Columns} and f.seq > @seq and f.seq <= @upTo order by f.seq");

    public static LoggedFact? Logged(this Rows rows, string stream, long seq) => rows.One<Row>(At, new { stream, seq })?.In(rows.Reader.Tenant);

    public static IReadOnlyList<LoggedFact> LoggedAfter(this Rows rows, string stream, long seq) =>
        [.. rows.List<Row>(After, new { stream, seq }).Select(row => row.In(rows.Reader.Tenant))];

    public static IReadOnlyList<LoggedFact> LoggedBetween(this Rows rows, string stream, long seq, long upTo) =>
        [.. rows.List<Row>(Between, new { stream, seq, upTo }).Select(row => row.In(rows.Reader.Tenant))];

    /// <summary>What it began with, before anybody took anything back, and how often that was done since.</summary>
    public static (LoggedFact Fact, int TakenBack) Origin(this Rows rows, LoggedFact fact)
    {
        var times = 0;
        for (; fact.Undoes is { } undone && rows.Logged(fact.Place.Stream, undone) is { } before; times++) fact = before;
        return (fact, times);
    }

    /// <summary>What is put back stands where it began: there messages and cards tell of it.</summary>
    public static long BeganAt(this Rows rows, Recorded place)
    {
        var (seq, undone) = (place.Seq, place.Undoes);
        for (; undone is { } before; undone = rows.Logged(place.Stream, before)?.Undoes) seq = before;
        return seq;
    }

    sealed record Row(string Stream, long Seq, string Kind, DateTimeOffset At, DateOnly On, string By, long? Undoes, string Data, string? Words)
    {
        public LoggedFact In(string tenant)
        {
            var kind = Capabilities.Kinds[Kind];
            return new(new(tenant, Stream, Seq, At, On, By, Undoes), kind, kind.Read(Data, Words));
        }
    }
}
