using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Learnings;

static class LearningRows
{
    static readonly string Select = From("learnings l");

    static readonly Sql ById = new($"{Select} where [reader l] and l.id = @id");

    static readonly Sql ByNumber = new($"{Select} where [reader l] and l.trial_id = @trial and l.number = @number");

    static readonly Sql OfTrial = new($"{Select} where [reader l] and l.trial_id = @trial order by l.number desc limit @count offset @skip");

    static readonly Sql OfMission = new($"{Select} where [reader l] and l.mission_id = @mission order by l.seq desc limit @count offset @skip");

    // Ids begin with the time, so that this is their order.
    static readonly Sql Newest = new($"{Select} where [reader l] order by l.id desc limit @count");

    static readonly Sql OfTrialSaying = new(
        $"{Select} where [reader l] and l.trial_id = @trial and l.verdict = @verdict order by l.number desc limit @count offset @skip");

    static readonly Sql OfMissionSaying = new(
        $"{Select} where [reader l] and l.mission_id = @mission and l.verdict = @verdict order by l.seq desc limit @count offset @skip");

    static readonly Sql OfHypothesis = new(
        $"{Select} where [reader l] and l.hypothesis_id = @hypothesis and l.verdict = @verdict order by l.seq desc limit 1");

    static readonly Sql CountsOn = new("""
        select l.verdict, l.evidence, count(*) as learnings from learnings l
        where [reader l] and l.hypothesis_id = @hypothesis and l.verdict is not null
        group by l.verdict, l.evidence
        """);

    static readonly Sql CountOf = new("""
        [members: select c.learnings from learning_counts c where [reader c] and c.of_id = @id]
        [partners: select count(*) from learnings l where [reader l] and (l.mission_id = @id or l.trial_id = @id)]
        """);

    static readonly Sql LastNumber = new("""
        select c.numbered from learning_counts c where c.tenant_id = @tenant and c.of_id = @trial
        [partners: and c.of_id in (select t.id from trials t where [reader t])]
        """);

    static readonly Sql EarlierOf = new("""
        select c.seen, c.expected, c.why, c.next, c.verdict, c.evidence, c.proposal, c.on_day as "on"
        from learning_corrections c where [reader c] and c.learning_id = @id order by c.seq desc limit @count
        """);

    static readonly Sql Bases = new($"""
        {From("trial_bases b join learnings l on l.tenant_id = b.tenant_id and l.id = b.learning_id")}
        where [reader l] and b.trial_id = @trial order by l.id
        """);

    /// <summary>A learning with the names of what it is about.</summary>
    /// <param name="source">What is read from; the learning is <c>l</c> in it.</param>
    internal static string From(string source) => $"""
        select l.id, l.mission_id as missionId, l.trial_id as trialId, m.mission_key as missionKey, t.number as trialNumber, t.title as trialTitle, l.number,
            l.seen, l.expected, l.why, l.next, l.verdict, l.evidence, l.proposal, l.on_day as "on", l.by_person as "by", l.link, l.visible
        from {source}
        join trials t on t.tenant_id = l.tenant_id and t.id = l.trial_id
        join missions m on m.tenant_id = l.tenant_id and m.id = l.mission_id
        """;

    public static Learning? Learning(this Rows rows, string id) => rows.One<Learning>(ById, new { id });

    public static Learning? LearningNumbered(this Rows rows, Trial trial, int number) => rows.One<Learning>(ByNumber, new { trial = trial.Id, number });

    public static IReadOnlyList<Learning> LearningsOf(this Rows rows, string trialId, int count, int skip = 0, Verdict? saying = null) =>
        rows.List<Learning>(saying is null ? OfTrial : OfTrialSaying, new { trial = trialId, verdict = saying?.ToString(), count, skip });

    public static IReadOnlyList<Learning> NewestLearnings(this Rows rows, string missionId, int count, int skip = 0, Verdict? saying = null) =>
        rows.List<Learning>(saying is null ? OfMission : OfMissionSaying, new { mission = missionId, verdict = saying?.ToString(), count, skip });

    /// <summary>The newest of all missions.</summary>
    public static IReadOnlyList<Learning> NewestLearnings(this Rows rows, int count) => rows.List<Learning>(Newest, new { count });

    /// <summary>The newest that says so of it.</summary>
    public static Learning? NewestOn(this Rows rows, Hypothesis hypothesis, Verdict verdict) =>
        rows.One<Learning>(OfHypothesis, new { hypothesis = hypothesis.Id, verdict = verdict.ToString() });

    public static IReadOnlyList<VerdictCount> VerdictsOn(this Rows rows, Hypothesis hypothesis) =>
        rows.List<VerdictCount>(CountsOn, new { hypothesis = hypothesis.Id });

    /// <param name="id">A trial action's or a mission's.</param>
    public static int LearningCount(this Rows rows, string id) => rows.One<int>(CountOf, new { id });

    /// <summary>A number is given once, also where what had it was taken back.</summary>
    public static int NextLearningNumber(this Rows rows, Trial trial) => rows.One<int>(LastNumber, new { trial = trial.Id }) + 1;

    /// <summary>Newest first.</summary>
    public static IReadOnlyList<EarlierVersion> EarlierVersionsOf(this Rows rows, Learning learning, int count) =>
        rows.List<EarlierVersion>(EarlierOf, new { id = learning.Id, count });

    /// <summary>The learnings that a trial action is built on.</summary>
    public static IReadOnlyList<Learning> BasesOf(this Rows rows, Trial trial) => rows.List<Learning>(Bases, new { trial = trial.Id });
}
