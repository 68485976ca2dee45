using System.Collections.Concurrent;

namespace MissionBot.BotFramework.Authentication;

/// <summary>
/// Tokens that were found good, for channels bring one again and again until it ends, and looking at a signature costs as
/// much as answering. Only while the list of keys is the one it was checked with, and never past its end.
/// </summary>
sealed class BelievedTokens(TimeProvider clock)
{
    const int Most = 1_000;

    static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    readonly ConcurrentDictionary<string, (Belief Belief, DateTimeOffset Until)> beliefs = new(StringComparer.Ordinal);

    /// <returns>Null where it must be checked. Also a belief holds only for the keys that it names.</returns>
    public Belief? Find(string authorization)
    {
        if (!beliefs.TryGetValue(authorization, out var found)) return null;
        if (clock.GetUtcNow() < found.Until) return found.Belief;
        beliefs.TryRemove(authorization, out _);
        return null;
    }

    /// <param name="end">The token's own.</param>
    public void Add(string authorization, Belief belief, DateTimeOffset? end)
    {
        var longest = clock.GetUtcNow() + Longest;
        // So many good tokens at once has no channel: whoever they are from, they are checked again.
        if (beliefs.Count >= Most) beliefs.Clear();
        beliefs[authorization] = (belief, end < longest ? end.Value : longest);
    }
}

/// <param name="Scheme">As what it was believed.</param>
/// <param name="Keys">The list of keys that it was checked with; a newer list is another object.</param>
sealed record Belief(string Scheme, object Keys, Caller Caller);
