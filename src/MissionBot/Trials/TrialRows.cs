using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Learnings;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Trials;

static class TrialRows
{
    internal const string Select = """
        select t.id, t.mission_id as missionId, m.mission_key as missionKey, t.number, t.title, t.stage, t.size, t.horizon, t.risk, t.kind,
            t.sectors, t.levels, t.place, t.target_group as "group", t.owner, t.partners, t.effort, t.metric, t.criterion,
            t.planned_start as plannedStart, t.planned_end as plannedEnd, t.started_on as startedOn, t.ended_on as endedOn,
            t.planned_by as plannedBy, t.planned_seq as plannedSeq, t.stage_why as stageWhy,
            coalesce((
                [members: select c.learnings from learning_counts c where c.tenant_id = t.tenant_id and c.of_id = t.id]
                [partners: select count(*) from learnings said where [reader said] and said.trial_id = t.id]), 0) as learnings, t.visible
        from trials t join missions m on m.tenant_id = t.tenant_id and m.id = t.mission_id
        where [reader t]
        """;

    static readonly Sql ById = new($"{Select} and t.id = @id");

    static readonly Sql ByNumber = new($"{Select} and m.mission_key = @key and t.number = @number");

    static readonly Sql Containing = new($"{Select} and t.folded like @pattern order by t.mission_id, t.number");

    static readonly Sql OfMission = new($"{Select} and t.mission_id = @mission order by t.number");

    static readonly Sql All = new($"{Select} order by m.mission_key, t.number");

    static readonly Sql Names = new("""
        select t.mission_id as missionId, m.mission_key as missionKey, t.number, t.title, t.stage
        from trials t join missions m on m.tenant_id = t.tenant_id and m.id = t.mission_id
        where [reader t] order by m.mission_key, t.number
        """);

    static readonly Sql OwnedBy = new($"{Select} and t.owner = @person and m.outcome is null order by m.mission_key, t.number");

    static readonly Sql Planned = new($"{Select} and t.planned_by = @person and t.owner is null and t.stage <> 'Declined' and m.outcome is null order by m.mission_key, t.number");

    static readonly Sql Owned = new($"{Select} and t.owner = @person and t.stage in ('Running', 'Paused', 'Planned') order by t.id desc");

    static readonly Sql LastNumber = new("select n.number from trial_numbers n where [reader n] and n.mission_id = @mission");

    static readonly Sql HypothesesOfTrial = new("""
        select h.id, h.wording from hypotheses h
        join trial_hypotheses l on l.tenant_id = h.tenant_id and l.hypothesis_id = h.id
        where [reader h] and l.trial_id = @trial order by h.id
        """);

    static readonly Sql HypothesisById = new("select h.id, h.wording from hypotheses h where [reader h] and h.id = @id");

    static readonly Sql HypothesesOfMission = new("select h.id, h.wording from hypotheses h where [reader h] and h.mission_id = @mission order by h.id");

    static readonly Sql Testing = new($"""
        {Select} and exists (select 1 from trial_hypotheses l where l.tenant_id = t.tenant_id and l.trial_id = t.id and l.hypothesis_id = @hypothesis)
        order by t.number
        """);

    static readonly Sql BuiltOn = new($"""
        {Select} and t.id in (select b.trial_id from trial_bases b where b.tenant_id = t.tenant_id and b.learning_id = @learning)
        order by t.mission_id, t.number limit @count
        """);

    static readonly Sql SameHypothesis = new("""
        select h.id, h.wording from hypotheses h where [reader h] and h.mission_id = @mission and h.folded = @folded
        """);

    // Who was let in where a mission lives takes part in all they see; whom it was granted to, in what is theirs.
    static readonly Sql Theirs = new($"""
        select count(*) from trials t where [reader t] and t.id = @id [partners: and ({Projection.IsTheirs("t")} or not {Projection.IsGranted("t.mission_id")})]
        """);

    /// <summary>The reader takes part in it, and does not merely see it.</summary>
    public static bool TakesPartIn(this Rows rows, Trial trial) => !rows.Reader.IsPartner || rows.One<long>(Theirs, new { id = trial.Id }) > 0;

    public static Trial? Trial(this Rows rows, string id) => rows.One<Trial>(ById, new { id });

    public static Trial? TrialNumbered(this Rows rows, string missionKey, int number) => rows.One<Trial>(ByNumber, new { key = missionKey, number });

    public static IReadOnlyList<Trial> TrialsContaining(this Rows rows, string folded) =>
        rows.List<Trial>(Containing, new { pattern = $"%{folded.Replace("%", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal)}%" });

    public static IReadOnlyList<Trial> TrialsOf(this Rows rows, Mission mission) => rows.List<Trial>(OfMission, new { mission = mission.Id });

    public static IReadOnlyList<Trial> Trials(this Rows rows) => rows.List<Trial>(All);

    /// <summary>What all of them are called, in the same order.</summary>
    public static IReadOnlyList<TrialName> TrialNames(this Rows rows) => rows.List<TrialName>(Names);

    /// <summary>What a person owns of missions that go on, in any stage.</summary>
    public static IReadOnlyList<Trial> AllOwnedBy(this Rows rows, string person) => rows.List<Trial>(OwnedBy, new { person });

    /// <summary>What a person planned or proposed of missions that go on, where nobody is named to own it.</summary>
    public static IReadOnlyList<Trial> PlannedBy(this Rows rows, string person) => rows.List<Trial>(Planned, new { person });

    /// <summary>What a person is at, or is about to begin: the newest first.</summary>
    public static IReadOnlyList<Trial> TrialsOwnedBy(this Rows rows, string person) => rows.List<Trial>(Owned, new { person });

    public static int NextTrialNumber(this Rows rows, Mission mission) => rows.One<int>(LastNumber, new { mission = mission.Id }) + 1;

    public static IReadOnlyList<Hypothesis> HypothesesOf(this Rows rows, Trial trial) => rows.List<Hypothesis>(HypothesesOfTrial, new { trial = trial.Id });

    public static IReadOnlyList<Hypothesis> HypothesesOf(this Rows rows, Mission mission) => rows.List<Hypothesis>(HypothesesOfMission, new { mission = mission.Id });

    public static Hypothesis? Hypothesis(this Rows rows, string id) => rows.One<Hypothesis>(HypothesisById, new { id });

    public static IReadOnlyList<Trial> TrialsTesting(this Rows rows, Hypothesis hypothesis) => rows.List<Trial>(Testing, new { hypothesis = hypothesis.Id });

    /// <summary>The trial actions that are built on a learning.</summary>
    public static IReadOnlyList<Trial> TrialsBuiltOn(this Rows rows, Learning learning, int count) =>
        rows.List<Trial>(BuiltOn, new { learning = learning.Id, count });

    public static Around Around(this Rows rows, Trial trial, Turn turn) =>
        new(rows.HypothesesOf(trial), trial.Owner is { } owner ? rows.OwnerNamed(owner, turn) : null, rows.LearningsOf(trial.Id, 3), rows.BasesOf(trial))
        {
            By = trial.Stage == Stage.Proposed ? rows.Proposer(trial) : null,
        };

    /// <summary>The mission's hypothesis with the same words, whatever their case.</summary>
    public static Hypothesis? HypothesisSaying(this Rows rows, Mission mission, string wording) => rows.HypothesisSaying(mission.Id, wording);

    public static Hypothesis? HypothesisSaying(this Rows rows, string mission, string wording) =>
        rows.One<Hypothesis>(SameHypothesis, new { mission, folded = Folded.Of(wording) });

    public static Person? Proposer(this Rows rows, Trial trial) => trial.PlannedBy is { } by ? rows.Person(by) : null;
}

/// <summary>What a trial action is called, and which it is among others.</summary>
sealed record TrialName(string MissionId, string MissionKey, int Number, string Title, Stage Stage)
{
    public string Key => $"{MissionKey}-{Number}";
}

/// <summary>What a card shows around a trial action.</summary>
/// <param name="Learned">The newest learnings.</param>
/// <param name="Bases">The learnings that it is built on.</param>
sealed record Around(IReadOnlyList<Hypothesis> Hypotheses, PersonNamed? Owner, IReadOnlyList<Learning> Learned, IReadOnlyList<Learning> Bases)
{
    /// <summary>Who proposed it, while that waits for an answer.</summary>
    public Person? By { get; init; }
}
