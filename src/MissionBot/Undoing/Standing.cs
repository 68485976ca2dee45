using MissionBot.Facts;
using MissionBot.Storage;

namespace MissionBot.Undoing;

/// <summary>What stands of the log after a fact: what was taken back since counts as not having been, together with its taking back.</summary>
static class Standing
{
    /// <returns>What stands of the log after a place and touches one of these, oldest first; of it what the reader may see.</returns>
    public static IReadOnlyList<LoggedFact> Touching(this Rows rows, string stream, long seq, IReadOnlyList<string> paths) =>
        [.. Of(rows.LoggedAfter(stream, seq)).Where(later => Overlap(Touches(rows, later), paths) && !rows.IsHidden(later))];

    /// <param name="log">In its order.</param>
    public static IEnumerable<LoggedFact> Of(IEnumerable<LoggedFact> log)
    {
        var standing = new SortedDictionary<long, LoggedFact>();
        foreach (var later in log)
            if (later.Undoes is not { } undone || !standing.Remove(undone)) standing.Add(later.Seq, later);
        return standing.Values;
    }

    public static IReadOnlyList<string> Touches(this Rows rows, LoggedFact fact)
    {
        var (origin, _) = rows.Origin(fact);
        return [.. origin.Kind.Inverse?.Touches(origin.Fact) ?? []];
    }

    public static bool Overlap(IReadOnlyList<string> ones, IReadOnlyList<string> others) => ones.Any(one => others.Any(other => Overlap(one, other)));

    // A thing and a part of it overlap, whichever of the two came later.
    static bool Overlap(string one, string other) => Holds(one, other) || Holds(other, one);

    static bool Holds(string whole, string part) =>
        whole.Length == 0 || part == whole || (part.StartsWith(whole, StringComparison.Ordinal) && part[whole.Length] == '/');
}

/// <summary>What the log holds after the first of some facts, read once: a list of 300 rows is taken back as one.</summary>
sealed class Later(Rows rows, IReadOnlyList<LoggedFact> facts)
{
    readonly Dictionary<string, List<LoggedFact>> after =
        facts.GroupBy(fact => fact.Place.Stream).ToDictionary(same => same.Key, same => rows.LoggedAfter(same.Key, same.Min(fact => fact.Seq)).ToList());

    readonly Dictionary<(string, long), IReadOnlyList<string>> touches = [];

    readonly HashSet<(string, long)> own = [.. facts.Select(fact => (fact.Place.Stream, fact.Seq))];

    /// <returns>The facts that are built on this one, oldest first; those that are taken back together with it are not.</returns>
    public IReadOnlyList<LoggedFact> BuiltOn(LoggedFact fact) => TouchesOf(fact) is { Count: > 0 } touched
        ? [.. Standing.Of(After(fact)).Where(later => !own.Contains((later.Place.Stream, later.Seq)) && Standing.Overlap(TouchesOf(later), touched))]
        : [];

    /// <returns>The fact that took this one back; null while it stands.</returns>
    public LoggedFact? TakenBackBy(LoggedFact fact) => After(fact).FirstOrDefault(later => later.Undoes == fact.Seq);

    IEnumerable<LoggedFact> After(LoggedFact fact) => after[fact.Place.Stream].Where(later => later.Seq > fact.Seq);

    IReadOnlyList<string> TouchesOf(LoggedFact fact)
    {
        if (!touches.TryGetValue((fact.Place.Stream, fact.Seq), out var known)) touches[(fact.Place.Stream, fact.Seq)] = known = rows.Touches(fact);
        return known;
    }
}
