using MissionBot.Following;
using MissionBot.Trials;

namespace MissionBot.Tests.Updates.Borough;

/// <summary>What is wished for, as it is said and as it is meant.</summary>
sealed record BoroughScope(Func<string, string> Line, Func<BoroughFact, string, bool> Wants)
{
    /// <summary>Followed by whoever is named, in their own chat.</summary>
    public bool IsPersonal { get; init; }

    public static IReadOnlyList<BoroughScope> All { get; } =
    [
        new(_ => "everything", (_, _) => true) { IsPersonal = true },
        new(_ => "learnings", (fact, _) => fact.Kind == UpdateKind.Learnings),
        new(_ => "trial actions, indicators", (fact, _) => fact.Kind is UpdateKind.Trials or UpdateKind.Indicators),
        new(_ => "indicators when off track", (fact, _) => fact.Kind == UpdateKind.Indicators && fact.IsOffTrack),
        new(_ => "except small", (fact, _) => fact.Size != Size.Small),
        new(_ => "except learnings", (fact, _) => fact.Kind != UpdateKind.Learnings),
        new(_ => "only milestones", (fact, _) => fact.IsMilestone),
        new(_ => "only what names me", (fact, person) => fact.Owner == person) { IsPersonal = true },
        new(key => $"trials: {key}-1, {key}-2", (fact, _) => fact.Trial == $"{fact.Mission}-1" || fact.Trial == $"{fact.Mission}-2"),
        new(key => $"except {key}-1", (fact, _) => fact.Trial != $"{fact.Mission}-1"),
    ];
}

/// <summary>One of those who follow, and an account of what they should get, kept beside what the product does.</summary>
sealed class BoroughFollower(int number, string mission, BoroughScope scope, BoroughPace pace, string zone, string person, DateTimeOffset now, long head)
{
    readonly TimeZoneInfo clock = TimeZoneInfo.FindSystemTimeZoneById(zone);
    readonly List<(DateTimeOffset Due, string What)> named = [];
    long told = head, looked = head;
    DateTimeOffset due = pace.IsOn is null ? default : pace.Next(now, TimeZoneInfo.FindSystemTimeZoneById(zone));
    DateTimeOffset? mutedUntil;

    public string Mission => mission;

    public BoroughPace Pace => pace;

    public string Person => person;

    public string Conversation => $"{(scope.IsPersonal ? "a" : "19")}:follower-{number}";

    public string Line => $"follow {mission} {scope.Line(mission)}, {pace.Line}, zone: {zone}";

    public List<Delivery> Expected { get; } = [];

    public bool IsMuted(DateTimeOffset at) => mutedUntil > at;

    /// <summary>For two weeks, which end when a day begins.</summary>
    public void Mute(DateTimeOffset at)
    {
        mutedUntil = BoroughPace.Instant(BoroughPace.Day(at, clock).AddDays(14), 0, clock);
        if (pace.IsOn is not null) due = pace.Next(mutedUntil.Value.AddTicks(-1), clock);
    }

    /// <summary>From now on: what was missed is told in the answer, or in the next digest.</summary>
    public void Unmute(DateTimeOffset at, long seq)
    {
        mutedUntil = null;
        if (pace.IsOn is null) told = seq;
        else due = pace.Next(at, clock);
    }

    /// <summary>The product looks for what is to be told.</summary>
    public void Pass(DateTimeOffset at, IReadOnlyList<BoroughFact> facts, long head)
    {
        if (pace.IsOn is not null && scope.IsPersonal) PassNamed(at, facts);
        looked = head;
        if (IsMuted(at)) return;
        if (pace.IsOn is not null) PassDigest(at, facts, head);
        else if (head > told && pace.Heard(at, clock) == at) PassAtOnce(at, facts, head);
    }

    // A follower in their own chat hears at once of what names them, whatever else waits.
    void PassNamed(DateTimeOffset at, IReadOnlyList<BoroughFact> facts)
    {
        var about = facts.Where(fact => fact.Seq > looked && fact.Owner == person && scope.Wants(fact, person)).ToList();
        if (about.Count > 0 && !IsMuted(at)) named.Add((pace.Heard(at, clock), Told(about)));
        foreach (var one in named.Where(one => one.Due <= at)) Expected.Add(new(at, one.What));
        named.RemoveAll(one => one.Due <= at);
    }

    void PassDigest(DateTimeOffset at, IReadOnlyList<BoroughFact> facts, long head)
    {
        if (due > at || pace.Heard(at, clock) != at) return;
        if (facts.Any(fact => fact.Seq > told && scope.Wants(fact, person))) Expected.Add(new(at, $"digest {told}-{head}"));
        (told, due) = (head, pace.Next(at, clock));
    }

    void PassAtOnce(DateTimeOffset at, IReadOnlyList<BoroughFact> facts, long head)
    {
        var wanted = facts.Where(fact => fact.Seq > told && scope.Wants(fact, person)).ToList();
        if (mutedUntil is { } end && wanted.Any(fact => fact.At <= end))
        {
            Expected.Add(new(at, $"missed {told}-{wanted.Last(fact => fact.At <= end).Seq}"));
            wanted.RemoveAll(fact => fact.At <= end);
        }

        if (wanted.Count > 0) Expected.Add(new(at, Told(wanted)));
        (told, mutedUntil) = (head, null);
    }

    static string Told(IEnumerable<BoroughFact> facts) => $"update {string.Join(' ', facts.Select(fact => fact.Seq))}";
}
