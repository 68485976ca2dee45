using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Indicators;
using MissionBot.Learnings;
using MissionBot.Missions;
using MissionBot.Reminders;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Undoing;

namespace MissionBot.Digests;

/// <summary>What a digest is told from: the facts of its window, and the mission as it stands.</summary>
/// <param name="Since">When the first of it was recorded; null where nothing was.</param>
/// <param name="Learnings">Those that the window speaks of, as they stand.</param>
/// <param name="StageSince">Since when paused trial actions are paused, and proposals wait, by the trial action's id.</param>
/// <param name="Names">Of the people whom the window names, by their ids.</param>
sealed record DigestSource(
    Mission Mission,
    DateTimeOffset? Since,
    IReadOnlyList<LoggedFact> Facts,
    IReadOnlyList<Course> Courses,
    IReadOnlyList<Trial> Trials,
    IReadOnlyList<Learning> Learnings,
    IReadOnlyDictionary<string, DateOnly> StageSince,
    IReadOnlyDictionary<string, string> Names)
{
    /// <summary>Reminders that nobody answered, the second time neither: of which thing, and for which day.</summary>
    public IReadOnlyList<Unanswered> Unanswered { get; init; } = [];

    public Trial? Trial(string id) => Trials.FirstOrDefault(trial => trial.Id == id);

    public IEnumerable<(LoggedFact Logged, T Fact)> Of<T>()
        where T : Facts.Fact => Facts.Where(logged => logged.Fact is T).Select(logged => (logged, (T)logged.Fact));
}

static class DigestRows
{
    static readonly Sql Moves = new("""
        select f.seq from facts f where f.tenant_id = @tenant and f.stream = @stream and f.kind = 'trial.moved' order by f.seq desc
        """);

    static readonly Sql Before = new("select coalesce(max(f.seq), 0) as seq from facts f where f.tenant_id = @tenant and f.stream = @stream and f.at < @at");

    /// <summary>All that was recorded since then.</summary>
    public static Window WindowSince(this Rows rows, Mission mission, DateTimeOffset since) =>
        new(rows.One<long>(Before, new { stream = mission.Id, at = since }), rows.SeqOf(mission.Id));

    public static DigestSource DigestSource(this Rows rows, Mission mission, Window window, Words.Language language)
    {
        var facts = rows.Told(rows.LoggedBetween(mission.Id, window.After, window.UpTo), fact => fact);
        var trials = rows.TrialsOf(mission);
        return new(
            mission,
            facts is [var first, ..] ? first.Place.At : null,
            facts,
            rows.CoursesOf(mission.Id),
            trials,
            [.. facts.Select(fact => LearningOf(fact)).OfType<string>().Distinct().Select(rows.Learning).OfType<Learning>()],
            rows.StageSince(mission, trials),
            facts.Select(fact => (fact.Fact as MissionLed)?.Person).OfType<string>().Distinct().ToDictionary(person => person, person => rows.NameOf(person, language)))
        {
            Unanswered = rows.Unanswered(mission.Id),
        };
    }

    static string? LearningOf(LoggedFact logged) => logged.Fact switch
    {
        LearningLogged fact => fact.Learning,
        LearningCorrected fact => fact.Learning,
        _ => null,
    };

    // No row says since when: few trial actions are paused or proposed, so the log is asked.
    static Dictionary<string, DateOnly> StageSince(this Rows rows, Mission mission, IReadOnlyList<Trial> trials)
    {
        var since = trials.Where(trial => trial is { Stage: Stage.Proposed, PlannedSeq: not null })
            .Select(trial => (trial.Id, rows.Logged(mission.Id, trial.PlannedSeq!.Value)?.Place.On))
            .Where(one => one.On is not null).ToDictionary(one => one.Id, one => one.On!.Value);
        var paused = trials.Where(trial => trial.Stage is Stage.Paused).Select(trial => trial.Id).ToHashSet();
        if (paused.Count == 0) return since;
        foreach (var seq in rows.List<long>(Moves, new { stream = mission.Id }))
        {
            if (rows.Logged(mission.Id, seq) is not { Fact: TrialMoved { New: Stage.Paused } moved, Place.On: var on } || !paused.Remove(moved.Trial)) continue;
            since[moved.Trial] = on;
            if (paused.Count == 0) break;
        }

        return since;
    }
}
