using System.Text.Json.Serialization;
using MissionBot.Facts;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Learnings;

public sealed record LearningLogged(string Learning, string Trial, int Number, string? Hypothesis, LearningMarks Marks, LearningTexts Words) : Fact;

/// <summary>A correction supersedes: old and new stay in the log.</summary>
public sealed record LearningCorrected(string Learning, LearningMarks Old, LearningMarks New, CorrectedTexts Words) : Fact;

public sealed record LearningMarks(Verdict? Verdict, Evidence? Evidence, Proposal? Proposal);

public sealed record LearningTexts(string Seen, string? Expected, string? Why, string? Next)
{
    public string Searched => Folded.Of(string.Join(' ', new[] { Seen, Expected, Why, Next }.OfType<string>()));
}

public sealed record CorrectedTexts(LearningTexts Old, LearningTexts New);

static class LearningFacts
{
    public static readonly IReadOnlyList<FactKind> Kinds =
    [
        FactKind.Of("learning.logged", LearningJson.Default.LearningLogged, Apply),
        FactKind.Of("learning.corrected", LearningJson.Default.LearningCorrected, Apply),
    ];

    const string Columns =
        "tenant_id, id, mission_id, trial_id, number, seq, seen, expected, why, next, verdict, evidence, proposal, hypothesis_id, on_day, by_person";

    const string Values =
        "@tenant, @id, @mission, @trial, @number, @seq, @seen, @expected, @why, @next, @verdict, @evidence, @proposal, @hypothesis, @on, @by";

    // On SQLite right after Index: FTS5 finds a row by its number only.
    static readonly Sql Insert = new(
        $"insert into learnings ({Columns}, search_row) values ({Values}, last_insert_rowid())",
        $"insert into learnings ({Columns}) values ({Values})");

    static readonly Sql Count = new("""
        insert into learning_counts (tenant_id, of_id, learnings) values (@tenant, @mission, 1), (@tenant, @trial, 1)
        on conflict (tenant_id, of_id) do update set learnings = learning_counts.learnings + 1
        """);

    static readonly Sql Index = new("insert into learning_search (tenant_id, learning_id, body) values (@tenant, @id, @body)");

    static readonly Sql Reindex = new(
        "update learning_search set body = @body where rowid = (select l.search_row from learnings l where l.tenant_id = @tenant and l.id = @id)",
        "update learning_search set body = @body where tenant_id = @tenant and learning_id = @id");

    static readonly Sql Correct = new("""
        update learnings set seen = @seen, expected = @expected, why = @why, next = @next, verdict = @verdict, evidence = @evidence, proposal = @proposal
        where tenant_id = @tenant and id = @id
        """);

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
        });
        rows.Run(Count, new { mission = recorded.Stream, trial = fact.Trial });
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
        });
        if (fact.Words.Old != words) rows.Run(Reindex, new { id = fact.Learning, body = words.Searched });
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
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(LearningLogged))]
[JsonSerializable(typeof(LearningCorrected))]
sealed partial class LearningJson : JsonSerializerContext;
