using System.Text.Json;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Learnings;

/// <param name="Place">Where it was tried, if that is known.</param>
public sealed record SimilarLearning(Learning Learning, string? Place);

/// <summary>
/// What was learned before from something like what is planned now, in any mission that the reader may see. The work is bounded,
/// however much is stored: of each word the newest that have it, and of trial actions those of a like name.
/// </summary>
static class SimilarRows
{
    const int Most = 3;

    const int MostWords = 8;

    const int MostOfWord = 60;

    const int MostWeighed = 40;

    const int MostTrials = 10;

    // Exact words, newest first: a beginning ("club*") would have all its documents gathered before the first is seen.
    static readonly Sql Having = new(
        """
        select s.learning_id from learning_search s
        where s.learning_search match @query and [reader s] order by s.rowid desc limit @count
        """,
        """
        select s.learning_id from learning_search s
        where s.document @@ to_tsquery('simple', @query) and [reader s] order by s.position desc limit @count
        """);

    static readonly Sql TrialsLike = new("""
        select t.id, t.folded as title, h.folded as hypothesis
        from trials t
        left join trial_hypotheses x on x.tenant_id = t.tenant_id and x.trial_id = t.id
        left join hypotheses h on h.tenant_id = x.tenant_id and h.id = x.hypothesis_id
        where [reader t] and t.id <> @except
            and exists (
                [members: select 1 from learning_counts c where c.tenant_id = t.tenant_id and c.of_id = t.id and c.learnings > 0]
                [partners: select 1 from learnings said where [reader said] and said.trial_id = t.id])
            and (t.folded like @w0 or t.folded like @w1 or t.folded like @w2 or t.folded like @w3
                or t.folded like @w4 or t.folded like @w5 or t.folded like @w6 or t.folded like @w7)
        order by t.id desc limit 500
        """);

    static readonly Sql Around = AmongIds("""
        select t.id, t.place, (select h.folded from trial_hypotheses x join hypotheses h on h.tenant_id = x.tenant_id and h.id = x.hypothesis_id
            where x.tenant_id = t.tenant_id and x.trial_id = t.id limit 1) as hypothesis
        from trials t where [reader t] and t.id
        """);

    // What is weighed, of many; all there is to show, of the few that are the most alike.
    static readonly Sql Candidates = AmongIds("""
        select l.id, l.trial_id as trialId, t.title as trialTitle, l.on_day as "on", l.seen, l.expected, l.why, l.next
        from learnings l join trials t on t.tenant_id = l.tenant_id and t.id = l.trial_id where [reader l] and l.id
        """);

    static readonly Sql Shown = AmongIds($"{LearningRows.From("learnings l")} where [reader l] and l.id");

    static readonly Sql NewestOf = new("select l.id from learnings l where [reader l] and l.trial_id = @trial order by l.number desc limit @count");

    /// <summary>At most three, the most alike first; none where nothing really is.</summary>
    /// <param name="except">The trial action itself.</param>
    public static IReadOnlyList<SimilarLearning> SimilarTo(this Rows rows, string title, string? hypothesis, string? except = null)
    {
        var likeness = Likeness.To(title, hypothesis);
        var words = likeness.Telling.Take(MostWords).ToList();
        if (words.Count == 0) return [];
        var candidates = rows.Among<Candidate>(Candidates, rows.Sharing(words).Concat(rows.OfTrialsLike(words, likeness, except ?? "")).Distinct())
            .Where(learning => learning.TrialId != except)
            .ToList();
        var trials = rows.Among<TrialAround>(Around, candidates.Select(learning => learning.TrialId).Distinct()).ToDictionary(trial => trial.Id);
        var weighed = from learning in candidates
                      let alike = likeness.With(learning.TrialTitle, trials.GetValueOrDefault(learning.TrialId)?.Hypothesis, learning.Searched)
                      where alike is not null
                      orderby alike descending, learning.On descending, learning.Id descending
                      select learning;
        // One of each trial action is more to learn from than three of one.
        var most = weighed.DistinctBy(learning => learning.TrialId).Take(Most).ToList();
        var shown = rows.Among<Learning>(Shown, most.Select(learning => learning.Id)).ToDictionary(learning => learning.Id);
        return [.. most.Select(learning => new SimilarLearning(shown[learning.Id], trials.GetValueOrDefault(learning.TrialId)?.Place))];
    }

    // A word that few have brings all of those; one that many have, the newest.
    static IEnumerable<string> Sharing(this Rows rows, IReadOnlyList<string> words) => words
        .SelectMany(word => rows.List<string>(Having, new { query = SearchQuery.Exactly(TellingWords.Forms(word), rows.Engine), count = MostOfWord }))
        .GroupBy(id => id)
        .OrderByDescending(same => same.Count())
        .ThenByDescending(same => same.Key, StringComparer.Ordinal)
        .Take(MostWeighed)
        .Select(same => same.Key);

    static IEnumerable<string> OfTrialsLike(this Rows rows, IReadOnlyList<string> words, Likeness likeness, string except)
    {
        string Pattern(int index) => index < words.Count ? $"%{TellingWords.Stem(words[index])}%" : "";
        var given = new { except, w0 = Pattern(0), w1 = Pattern(1), w2 = Pattern(2), w3 = Pattern(3), w4 = Pattern(4), w5 = Pattern(5), w6 = Pattern(6), w7 = Pattern(7) };
        return rows.List<TrialLike>(TrialsLike, given)
            .Select(trial => (trial.Id, Alike: likeness.With(trial.Title, trial.Hypothesis) ?? 0))
            .OrderByDescending(trial => trial.Alike)
            .Take(MostTrials)
            .SelectMany(trial => rows.List<string>(NewestOf, new { trial = trial.Id, count = Most }));
    }

    // One statement for all of them: each by itself took most of the time.
    static IReadOnlyList<T> Among<T>(this Rows rows, Sql sql, IEnumerable<string> ids) => rows.List<T>(sql, new { ids = JsonSerializer.Serialize(ids) });

    static Sql AmongIds(string upToId) => new(
        $"{upToId} in (select value from json_each(@ids))",
        $"{upToId} in (select json_array_elements_text(cast(@ids as json)))");

    sealed record TrialLike(string Id, string Title, string? Hypothesis);

    sealed record Candidate(string Id, string TrialId, string TrialTitle, DateOnly On, string Seen, string? Expected, string? Why, string? Next)
    {
        public string Searched => new LearningTexts(Seen, Expected, Why, Next).Searched;
    }

    sealed record TrialAround(string Id, string? Place, string? Hypothesis);
}
