using System.Text.Json.Serialization;
using MissionBot.Facts;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Trials;

public sealed record HypothesisStated(string Hypothesis, HypothesisTexts Words) : Fact;

public sealed record HypothesisTexts(string Wording);

/// <param name="Stage">Proposed; null where it was planned at once.</param>
public sealed record TrialPlanned(
    string Trial,
    int Number,
    IReadOnlyList<string> Hypotheses,
    Size? Size,
    Horizon? Horizon,
    Risk? Risk,
    Kind? Kind,
    IReadOnlyList<Sector>? Sectors,
    IReadOnlyList<Level>? Levels,
    string? Owner,
    DateOnly? Start,
    DateOnly? End,
    TrialTexts Words,
    Stage? Stage = null) : Fact;

public sealed record TrialTexts(string Title, string? Place, string? Group, string? Partners, string? Effort, string? Metric, string? Criterion);

/// <param name="Old">The stage it was in.</param>
/// <param name="End">When it is meant to end from now on.</param>
public sealed record TrialStarted(string Trial, Stage Old, DateOnly End) : Fact;

public sealed record TrialEnded(string Trial, Stage Old) : Fact;

/// <summary>Accepted, declined, paused or resumed.</summary>
public sealed record TrialMoved(string Trial, Stage Old, Stage New, Why Words) : Fact;

/// <summary>A field of its own; a hypothesis is added (New) or taken away (Old).</summary>
public sealed record TrialChanged(string Trial, string Field, string? Old, string? New, OldAndNew? Words) : Fact;

/// <summary>It is built on a learning, or no longer.</summary>
public sealed record TrialBased(string Trial, string Learning, bool Old, bool New) : Fact;

static class TrialFacts
{
    public static readonly IReadOnlyList<FactKind> Kinds =
    [
        FactKind.Of("hypothesis.stated", TrialJson.Default.HypothesisStated, Apply),
        FactKind.Of("trial.planned", TrialJson.Default.TrialPlanned, Apply),
        FactKind.Of("trial.started", TrialJson.Default.TrialStarted, Apply),
        FactKind.Of("trial.ended", TrialJson.Default.TrialEnded, Apply),
        FactKind.Of("trial.moved", TrialJson.Default.TrialMoved, Apply),
        FactKind.Of("trial.changed", TrialJson.Default.TrialChanged, Apply),
        FactKind.Of("trial.based", TrialJson.Default.TrialBased, Apply),
    ];

    static readonly Sql InsertHypothesis = new("""
        insert into hypotheses (tenant_id, id, mission_id, wording, folded) values (@tenant, @id, @mission, @wording, @folded)
        """);

    static readonly Sql Insert = new("""
        insert into trials (tenant_id, id, mission_id, number, title, folded, stage, size, horizon, risk, kind, sectors, levels,
            place, target_group, owner, partners, effort, metric, criterion, planned_start, planned_end, planned_by, planned_seq)
        values (@tenant, @id, @mission, @number, @title, @folded, @stage, @size, @horizon, @risk, @kind, @sectors, @levels,
            @place, @group, @owner, @partners, @effort, @metric, @criterion, @start, @end, @by, @seq)
        """);

    static readonly Sql Link = new("""
        insert into trial_hypotheses (tenant_id, trial_id, hypothesis_id) values (@tenant, @trial, @hypothesis) on conflict do nothing
        """);

    static readonly Sql Start = new("""
        update trials set stage = 'Running', started_on = @on, planned_end = @end where tenant_id = @tenant and id = @trial
        """);

    static readonly Sql Move = new("update trials set stage = @stage, stage_why = @why where tenant_id = @tenant and id = @trial");

    static readonly Sql Unlink = new("delete from trial_hypotheses where tenant_id = @tenant and trial_id = @trial and hypothesis_id = @hypothesis");

    static readonly Sql Fold = new("update trials set folded = @folded where tenant_id = @tenant and id = @trial");

    static readonly Dictionary<string, Sql> Set = new[]
    {
        ("title", "title"), ("size", "size"), ("risk", "risk"), ("horizon", "horizon"), ("kind", "kind"), ("sectors", "sectors"), ("levels", "levels"),
        ("owner", "owner"), ("start", "planned_start"), ("end", "planned_end"), ("place", "place"), ("group", "target_group"), ("partners", "partners"),
        ("effort", "effort"), ("metric", "metric"), ("criterion", "criterion"),
    }.ToDictionary(pair => pair.Item1, pair => new Sql($"update trials set {pair.Item2} = @value where tenant_id = @tenant and id = @trial"));

    static readonly Sql End = new("update trials set stage = 'Ended', ended_on = @on where tenant_id = @tenant and id = @trial");

    static readonly Sql Base = new("insert into trial_bases (tenant_id, trial_id, learning_id) values (@tenant, @trial, @learning) on conflict do nothing");

    static readonly Sql Unbase = new("delete from trial_bases where tenant_id = @tenant and trial_id = @trial and learning_id = @learning");

    static void Apply(HypothesisStated fact, Recorded recorded, Rows rows) => rows.Run(InsertHypothesis, new
    {
        id = fact.Hypothesis,
        mission = recorded.Stream,
        wording = fact.Words.Wording,
        folded = Folded.Of(fact.Words.Wording),
    });

    static void Apply(TrialPlanned fact, Recorded recorded, Rows rows)
    {
        rows.Run(Insert, new
        {
            id = fact.Trial,
            mission = recorded.Stream,
            number = fact.Number,
            title = fact.Words.Title,
            folded = Folded.Of(fact.Words.Title),
            stage = (fact.Stage ?? Stage.Planned).ToString(),
            size = fact.Size?.ToString(),
            horizon = fact.Horizon?.ToString(),
            risk = fact.Risk?.ToString(),
            kind = fact.Kind?.ToString(),
            sectors = fact.Sectors is null ? null : string.Join(',', fact.Sectors),
            levels = fact.Levels is null ? null : string.Join(',', fact.Levels),
            place = fact.Words.Place,
            group = fact.Words.Group,
            owner = fact.Owner,
            partners = fact.Words.Partners,
            effort = fact.Words.Effort,
            metric = fact.Words.Metric,
            criterion = fact.Words.Criterion,
            start = fact.Start,
            end = fact.End,
            by = recorded.By,
            seq = recorded.Seq,
        });
        foreach (var hypothesis in fact.Hypotheses) rows.Run(Link, new { trial = fact.Trial, hypothesis });
    }

    static void Apply(TrialStarted fact, Recorded recorded, Rows rows) =>
        rows.Run(Start, new { trial = fact.Trial, on = recorded.On, end = fact.End });

    static void Apply(TrialMoved fact, Recorded recorded, Rows rows) =>
        rows.Run(Move, new { trial = fact.Trial, stage = fact.New.ToString(), why = fact.Words.Text });

    static void Apply(TrialChanged fact, Recorded recorded, Rows rows)
    {
        if (fact.Field == TrialTextFields.Hypothesis.Id)
        {
            if (fact.Old is { } old) rows.Run(Unlink, new { trial = fact.Trial, hypothesis = old });
            if (fact.New is { } added) rows.Run(Link, new { trial = fact.Trial, hypothesis = added });
            return;
        }

        var value = fact.Words is { } words ? words.New : fact.New;
        rows.Run(Set.GetValueOrDefault(fact.Field) ?? throw new InvalidOperationException($"A trial action has no field '{fact.Field}'."), new { trial = fact.Trial, value });
        if (fact.Field == "title") rows.Run(Fold, new { trial = fact.Trial, folded = Folded.Of(value ?? "") });
    }

    static void Apply(TrialBased fact, Recorded recorded, Rows rows) =>
        rows.Run(fact.New ? Base : Unbase, new { trial = fact.Trial, learning = fact.Learning });

    static void Apply(TrialEnded fact, Recorded recorded, Rows rows) => rows.Run(End, new { trial = fact.Trial, on = recorded.On });
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(HypothesisStated))]
[JsonSerializable(typeof(TrialPlanned))]
[JsonSerializable(typeof(TrialStarted))]
[JsonSerializable(typeof(TrialEnded))]
[JsonSerializable(typeof(TrialMoved))]
[JsonSerializable(typeof(TrialChanged))]
[JsonSerializable(typeof(TrialBased))]
sealed partial class TrialJson : JsonSerializerContext;
