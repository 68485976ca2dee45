using MissionBot.Missions;

namespace MissionBot.Digests;

/// <summary>What happened to the mission itself.</summary>
abstract record MissionNews
{
    public sealed record Created : MissionNews;

    public sealed record Closed : MissionNews;

    public sealed record Reopened : MissionNews;

    public sealed record Extended(DateOnly? Old, string? Why) : MissionNews;

    /// <param name="Field">As a fact names it: statement, aims, challenge or rhythm.</param>
    public sealed record Changed(string Field) : MissionNews;

    public sealed record Led(string Name, bool LeadsNow) : MissionNews
    {
        /// <summary>Whose news it is.</summary>
        public required string Person { get; init; }
    }

    /// <summary>Only what stands in the end: what was done and taken back is no news.</summary>
    public static IEnumerable<MissionNews> In(DigestSource source)
    {
        var mission = source.Mission;
        // Of what is new altogether, nothing has changed.
        var isNew = source.Of<MissionCreated>().Any();
        if (isNew) yield return new Created();
        if (mission.Outcome is not null && source.Of<MissionClosed>().Any() && !IsClosedBefore(source)) yield return new Closed();
        if (mission.Outcome is null && IsClosedBefore(source)) yield return new Reopened();
        if (isNew) yield break;
        if (source.Of<MissionExtended>().Select(one => one.Fact).ToList() is { Count: > 0 } extended && extended[0].Old != mission.Deadline)
            yield return new Extended(extended[0].Old, extended[^1].Words.Text);
        foreach (var changes in source.Of<MissionChanged>().Select(one => one.Fact).GroupBy(fact => fact.Field))
            if (changes.First().Words.Old != changes.Last().Words.New) yield return new Changed(changes.Key);
        foreach (var turns in source.Of<MissionLed>().Select(one => one.Fact).GroupBy(fact => fact.Person))
            if (turns.First().Old != turns.Last().New) yield return new Led(source.Names[turns.Key], turns.Last().New) { Person = turns.Key };
    }

    // The first of both facts tells how it stood before: what is reopened was closed.
    static bool IsClosedBefore(DigestSource source) =>
        source.Facts.Select(logged => logged.Fact).FirstOrDefault(fact => fact is MissionClosed or MissionReopened) is MissionReopened;
}
