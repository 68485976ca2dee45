using System.Text.Json.Serialization;
using MissionBot.Facts;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Trials;

public sealed record HypothesisStated(string Hypothesis, HypothesisTexts Words) : Fact;

public sealed record HypothesisTexts(string Wording);

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
    TrialTexts Words) : Fact;

public sealed record TrialTexts(string Title, string? Place, string? Group, string? Partners, string? Effort, string? Metric, string? Criterion);

/// <param name="Old">The stage it was in.</param>
/// <param name="End">When it is meant to end from now on.</param>
public sealed record TrialStarted(string Trial, Stage Old, DateOnly End) : Fact;

public sealed record TrialEnded(string Trial, Stage Old) : Fact;

static class TrialFacts
{
    public static readonly IReadOnlyList<FactKind> Kinds =
    [
        FactKind.Of("hypothesis.stated", TrialJson.Default.HypothesisStated, Apply),
        FactKind.Of("trial.planned", TrialJson.Default.TrialPlanned, Apply),
        FactKind.Of("trial.started", TrialJson.Default.TrialStarted, Apply),
        FactKind.Of("trial.ended", TrialJson.Default.TrialEnded, Apply),
    ];

    static readonly Sql InsertHypothesis = new("""
        insert into hypotheses (tenant_id, id, mission_id, wording, folded) values (@tenant, @id, @mission, @wording, @folded)
        """);

    static readonly Sql Insert = new("""
        insert into trials (tenant_id, id, mission_id, number, title, folded, stage, size, horizon, risk, kind, sectors, levels,
            place, target_group, owner, partners, effort, metric, criterion, planned_start, planned_end)
        values (@tenant, @id, @mission, @number, @title, @folded, 'Planned', @size, @horizon, @risk, @kind, @sectors, @levels,
            @place, @group, @owner, @partners, @effort, @metric, @criterion, @start, @end)
        """);

    static readonly Sql Link = new("""
        insert into trial_hypotheses (tenant_id, trial_id, hypothesis_id) values (@tenant, @trial, @hypothesis) on conflict do nothing
        """);

    static readonly Sql Start = new("""
        update trials set stage = 'Running', started_on = @on, planned_end = @end where tenant_id = @tenant and id = @trial
        """);

    static readonly Sql End = new("update trials set stage = 'Ended', ended_on = @on where tenant_id = @tenant and id = @trial");

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
        });
        foreach (var hypothesis in fact.Hypotheses) rows.Run(Link, new { trial = fact.Trial, hypothesis });
    }

    static void Apply(TrialStarted fact, Recorded recorded, Rows rows) =>
        rows.Run(Start, new { trial = fact.Trial, on = recorded.On, end = fact.End });

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
sealed partial class TrialJson : JsonSerializerContext;
