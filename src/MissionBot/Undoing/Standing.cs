using MissionBot.Facts;
using MissionBot.Storage;

namespace MissionBot.Undoing;

/// <summary>What stands of the log after a fact: what was taken back since counts as not having been, together with its taking back.</summary>
static class Standing
{
    /// <returns>The facts that are built on this one, oldest first.</returns>
    public static IReadOnlyList<LoggedFact> BuiltOn(this Rows rows, LoggedFact fact, IReadOnlySet<long> besides)
    {
        var (origin, _) = rows.Origin(fact);
        if (origin.Kind.Inverse is not { } inverse) return [];
        var touched = inverse.Touches(origin.Fact).ToList();
        return [.. rows.Touching(fact.Place.Stream, fact.Seq, touched).Where(later => !besides.Contains(later.Seq))];
    }

    /// <returns>What stands of the log after a place and touches one of these, oldest first.</returns>
    public static IReadOnlyList<LoggedFact> Touching(this Rows rows, string stream, long seq, IReadOnlyList<string> paths) =>
        [.. StandingAfter(rows, stream, seq).Where(later => Touches(rows, later).Any(path => paths.Any(own => Overlap(own, path))))];

    /// <returns>The fact that took this one back; null while it stands.</returns>
    public static LoggedFact? TakenBackBy(this Rows rows, LoggedFact fact) =>
        rows.LoggedAfter(fact.Place.Stream, fact.Seq).FirstOrDefault(later => later.Undoes == fact.Seq);

    static IEnumerable<LoggedFact> StandingAfter(Rows rows, string stream, long seq)
    {
        var standing = new SortedDictionary<long, LoggedFact>();
        foreach (var later in rows.LoggedAfter(stream, seq))
            if (later.Undoes is not { } undone || !standing.Remove(undone)) standing.Add(later.Seq, later);
        return standing.Values;
    }

    static IEnumerable<string> Touches(Rows rows, LoggedFact fact)
    {
        var (origin, _) = rows.Origin(fact);
        return origin.Kind.Inverse?.Touches(origin.Fact) ?? [];
    }

    // A thing and a part of it overlap, whichever of the two came later.
    static bool Overlap(string one, string other) => Holds(one, other) || Holds(other, one);

    static bool Holds(string whole, string part) =>
        whole.Length == 0 || part == whole || (part.StartsWith(whole, StringComparison.Ordinal) && part[whole.Length] == '/');
}
