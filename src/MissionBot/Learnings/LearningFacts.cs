using System.Text.Json.Serialization;
using MissionBot.Facts;
using MissionBot.Sharing;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Learnings;

/// <param name="Visible">Who else sees it; null in what was stored before this was asked: then the mission says.</param>
public sealed record LearningLogged(string Learning, string Trial, int Number, string? Hypothesis, LearningMarks Marks, LearningTexts Words, Visibility? Visible = null) : Fact;

/// <summary>A correction supersedes: old and new stay in the log.</summary>
public sealed record LearningCorrected(string Learning, LearningMarks Old, LearningMarks New, CorrectedTexts Words) : Fact;

public sealed record LearningMarks(Verdict? Verdict, Evidence? Evidence, Proposal? Proposal);

public sealed record LearningTexts(string Seen, string? Expected, string? Why, string? Next, string? Link = null)
{
    public string Searched => Folded.Of(string.Join(' ', new[] { Seen, Expected, Why, Next }.OfType<string>()));
}

public sealed record CorrectedTexts(LearningTexts Old, LearningTexts New);

/// <summary>It was logged by mistake. Its number is not given to another.</summary>
public sealed record LearningWithdrawn(string Learning, string Trial) : Fact;

/// <summary>Others see it from now on, or no longer.</summary>
public sealed record LearningShown(string Learning, Visibility Old, Visibility New) : Fact;

static class LearningFacts
{
    public static readonly IReadOnlyList<FactKind> Kinds =
    [
        FactKind.Of("learning.logged", LearningJson.Default.LearningLogged, Apply, LearningInverses.Logged),
        FactKind.Of("learning.corrected", LearningJson.Default.LearningCorrected, Apply, LearningInverses.Corrected),
        FactKind.Of("learning.shown", LearningJson.Default.LearningShown, Apply, LearningInverses.Shown),
        FactKind.Of("learning.withdrawn", LearningJson.Default.LearningWithdrawn, Apply, Inverse.PutsBack),
    ];

    const string Columns =
        "tenant_id, id, mission_id, trial_id, number, seq, seen, expected, why, next, verdict, evidence, proposal, hypothesis_id, on_day, by_person, link, visible";

    const string Values =
        "@tenant, @id, @mission, @trial, @number, @seq, @seen, @expected, @why, @next, @verdict, @evidence, @proposal, @hypothesis, @on, @by, @link, coalesce(@visible, (select m.visible from missions m where m.tenant_id = @tenant and m.id = @mission))";

    // On SQLite right after Index: FTS5 finds a row by its number only.
    static readonly Sql Insert = new(
        $"insert into learnings ({Columns}, search_row) values ({Values}, last_insert_rowid())",
        $"insert into learnings ({Columns}) values ({Values})");

    static readonly Sql Count = new("""
        insert into learning_counts (tenant_id, of_id, learnings, numbered) values (@tenant, @mission, 1, 0), (@tenant, @trial, 1, @number)
        on conflict (tenant_id, of_id) do update set learnings = learning_counts.learnings + 1,
            numbered = case when excluded.numbered > learning_counts.numbered then excluded.numbered else learning_counts.numbered end
        """);

    static readonly Sql Uncount = new(
        "update learning_counts set learnings = learnings - 1 where tenant_id = @tenant and of_id in (@mission, @trial)");

    // Before Withdraw: on SQLite FTS5 finds a row by its number only.
    static readonly Sql Unindex = new(
        "delete from learning_search where rowid = (select l.search_row from learnings l where l.tenant_id = @tenant and l.id = @id)",
        "delete from learning_search where tenant_id = @tenant and learning_id = @id");

    static readonly Sql Withdraw = new("delete from learnings where tenant_id = @tenant and id = @id");

    static readonly Sql Forget = new("delete from learning_corrections where tenant_id = @tenant and learning_id = @id and seq = @seq");

    static readonly Sql Index = new("insert into learning_search (tenant_id, learning_id, body) values (@tenant, @id, @body)");

    static readonly Sql Reindex = new(
        "update learning_search set body = @body where rowid = (select l.search_row from learnings l where l.tenant_id = @tenant and l.id = @id)",
        "update learning_search set body = @body where tenant_id = @tenant and learning_id = @id");

    static readonly Sql Correct = new("""
        update learnings set seen = @seen, expected = @expected, why = @why, next = @next, verdict = @verdict, evidence = @evidence, proposal = @proposal, link = @link
        where tenant_id = @tenant and id = @id
        """);

    static readonly Sql Show = new("update learnings set visible = @visible where tenant_id = @tenant and id = @id");

    static readonly Sql Keep = new("""
        insert into learning_corrections (tenant_id, learning_id, seq, seen, expected, why, next, verdict, evidence, proposal, on_day, by_person)
        values (@tenant, @id, @seq, @seen, @expected, @why, @next, @verdict, @evidence, @proposal, @on, @by)
        """);

    static void Apply(LearningLogged fact, Recorded recorded, Rows rows)
    {
        var (marks, words) = (fact.Marks, fact.Words);
        rows.Run(Index, new { id = fact.Learning, body = words.Searched });
        rows.Run(Insert, new
        {
            id = fact.Learning,
            mission = recorded.Stream,
            trial = fact.Trial,
            number = fact.Number,
            seq = recorded.Seq,
            seen = words.Seen,
            expected = words.Expected,
            why = words.Why,
            next = words.Next,
            verdict = marks.Verdict?.ToString(),
            evidence = marks.Evidence?.ToString(),
            proposal = marks.Proposal?.ToString(),
            hypothesis = fact.Hypothesis,
            on = recorded.On,
            by = recorded.By,
            link = words.Link,
            visible = fact.Visible?.ToString(),
        });
        rows.Run(Count, new { mission = recorded.Stream, trial = fact.Trial, number = fact.Number });
    }

    static void Apply(LearningCorrected fact, Recorded recorded, Rows rows)
    {
        var (marks, words) = (fact.New, fact.Words.New);
        rows.Run(Correct, new
        {
            id = fact.Learning,
            seen = words.Seen,
            expected = words.Expected,
            why = words.Why,
            next = words.Next,
            verdict = marks.Verdict?.ToString(),
            evidence = marks.Evidence?.ToString(),
            proposal = marks.Proposal?.ToString(),
            link = words.Link,
        });
        if (fact.Words.Old != words) rows.Run(Reindex, new { id = fact.Learning, body = words.Searched });
        // A correction that was taken back was none: it leaves the learning's history, and stays in the log.
        if (recorded.Undoes is { } undone && rows.Run(Forget, new { id = fact.Learning, seq = undone }) > 0) return;
        var (oldMarks, oldWords) = (fact.Old, fact.Words.Old);
        rows.Run(Keep, new
        {
            id = fact.Learning,
            seq = recorded.Seq,
            seen = oldWords.Seen,
            expected = oldWords.Expected,
            why = oldWords.Why,
            next = oldWords.Next,
            verdict = oldMarks.Verdict?.ToString(),
            evidence = oldMarks.Evidence?.ToString(),
            proposal = oldMarks.Proposal?.ToString(),
            on = recorded.On,
            by = recorded.By,
        });
    }

    static void Apply(LearningShown fact, Recorded recorded, Rows rows) => rows.Run(Show, new { id = fact.Learning, visible = fact.New.ToString() });

    static void Apply(LearningWithdrawn fact, Recorded recorded, Rows rows)
    {
        rows.Run(Unindex, new { id = fact.Learning });
        rows.Run(Withdraw, new { id = fact.Learning });
        rows.Run(Uncount, new { mission = recorded.Stream, trial = fact.Trial });
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(LearningLogged))]
[JsonSerializable(typeof(LearningCorrected))]
[JsonSerializable(typeof(LearningShown))]
[JsonSerializable(typeof(LearningWithdrawn))]
sealed partial class LearningJson : JsonSerializerContext;
