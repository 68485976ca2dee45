using System.Text.Json.Serialization;
using MissionBot.Facts;
using MissionBot.Missions;
using MissionBot.Sharing;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Trials;

public sealed record HypothesisStated(string Hypothesis, HypothesisTexts Words) : Fact;

public sealed record HypothesisTexts(string Wording);

/// <param name="Stage">Proposed; null where it was planned at once.</param>
/// <param name="Visible">Who else sees it; null in what was stored before this was asked: then the mission says.</param>
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
    Stage? Stage = null,
    Visibility? Visible = null) : Fact;

public sealed record TrialTexts(string Title, string? Place, string? Group, string? Partners, string? Effort, string? Metric, string? Criterion);

/// <param name="Old">The stage it was in.</param>
/// <param name="End">When it is meant to end from now on.</param>
/// <param name="OldEnd">When it was meant to end before.</param>
public sealed record TrialStarted(string Trial, Stage Old, DateOnly End, DateOnly? OldEnd = null) : Fact;

/// <param name="PlannedEnd">When it was meant to end.</param>
public sealed record TrialEnded(string Trial, Stage Old, DateOnly? PlannedEnd = null) : Fact;

/// <summary>Its planning was undone. Its number is not given to another.</summary>
public sealed record TrialWithdrawn(string Trial) : Fact;

public sealed record HypothesisWithdrawn(string Hypothesis) : Fact;

/// <summary>Its start or its end was undone: it is in the stage in which it was.</summary>
/// <param name="End">When it is meant to end.</param>
public sealed record TrialSetBack(string Trial, Stage Old, Stage New, DateOnly? End) : Fact;

/// <summary>Accepted, declined, paused or resumed.</summary>
public sealed record TrialMoved(string Trial, Stage Old, Stage New, Reasons Words) : Fact;

/// <param name="Old">The reason for the stage that it was in.</param>
public sealed record Reasons(string? Text, string? Old = null);

/// <summary>A field of its own; a hypothesis is added (New) or taken away (Old).</summary>
public sealed record TrialChanged(string Trial, string Field, string? Old, string? New, OldAndNew? Words) : Fact;

/// <summary>It is built on a learning, or no longer.</summary>
public sealed record TrialBased(string Trial, string Learning, bool Old, bool New) : Fact;

static class TrialFacts
{
    public static readonly IReadOnlyList<FactKind> Kinds =
    [
        FactKind.Of("hypothesis.stated", TrialJson.Default.HypothesisStated, Apply, TrialInverses.HypothesisStated),
        FactKind.Of("trial.planned", TrialJson.Default.TrialPlanned, Apply, TrialInverses.Planned),
        FactKind.Of("trial.started", TrialJson.Default.TrialStarted, Apply, TrialInverses.Started),
        FactKind.Of("trial.ended", TrialJson.Default.TrialEnded, Apply, TrialInverses.Ended),
        FactKind.Of("hypothesis.withdrawn", TrialJson.Default.HypothesisWithdrawn, Apply, Inverse.PutsBack),
        FactKind.Of("trial.withdrawn", TrialJson.Default.TrialWithdrawn, Apply, Inverse.PutsBack),
        FactKind.Of("trial.set-back", TrialJson.Default.TrialSetBack, Apply, Inverse.PutsBack),
        FactKind.Of("trial.moved", TrialJson.Default.TrialMoved, Apply, TrialInverses.Moved),
        FactKind.Of("trial.changed", TrialJson.Default.TrialChanged, Apply, TrialInverses.Changed),
        FactKind.Of("trial.based", TrialJson.Default.TrialBased, Apply, TrialInverses.Based),
    ];

    static readonly Sql InsertHypothesis = new("""
        insert into hypotheses (tenant_id, id, mission_id, wording, folded) values (@tenant, @id, @mission, @wording, @folded)
        """);

    static readonly Sql Insert = new("""
        insert into trials (tenant_id, id, mission_id, number, title, folded, stage, size, horizon, risk, kind, sectors, levels,
            place, target_group, owner, partners, effort, metric, criterion, planned_start, planned_end, planned_by, planned_seq, visible)
        values (@tenant, @id, @mission, @number, @title, @folded, @stage, @size, @horizon, @risk, @kind, @sectors, @levels,
            @place, @group, @owner, @partners, @effort, @metric, @criterion, @start, @end, @by, @seq,
            coalesce(@visible, (select m.visible from missions m where m.tenant_id = @tenant and m.id = @mission)))
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
        ("effort", "effort"), ("metric", "metric"), ("criterion", "criterion"), ("visible", "visible"),
    }.ToDictionary(pair => pair.Item1, pair => new Sql($"update trials set {pair.Item2} = @value where tenant_id = @tenant and id = @trial"));

    static readonly Sql End = new("update trials set stage = 'Ended', ended_on = @on where tenant_id = @tenant and id = @trial");

    static readonly Sql Base = new("insert into trial_bases (tenant_id, trial_id, learning_id) values (@tenant, @trial, @learning) on conflict do nothing");

    static readonly Sql Unbase = new("delete from trial_bases where tenant_id = @tenant and trial_id = @trial and learning_id = @learning");

    static readonly Sql Number = new("""
        insert into trial_numbers (tenant_id, mission_id, number) values (@tenant, @mission, @number)
        on conflict (tenant_id, mission_id) do update set number = excluded.number where excluded.number > trial_numbers.number
        """);

    static readonly Sql WithdrawHypothesis = new("delete from hypotheses where tenant_id = @tenant and id = @id");

    static readonly IReadOnlyList<Sql> Withdraw =
    [
        new("delete from trials where tenant_id = @tenant and id = @trial"),
        new("delete from trial_hypotheses where tenant_id = @tenant and trial_id = @trial"),
    ];

    // Which days a stage has follows from the stage.
    static readonly Sql SetBack = new("""
        update trials set stage = @stage, planned_end = @end, ended_on = null,
            started_on = case when @stage in ('Running', 'Paused') then started_on end
        where tenant_id = @tenant and id = @trial
        """);

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
            visible = fact.Visible?.ToString(),
        });
        rows.Run(Number, new { mission = recorded.Stream, number = fact.Number });
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

    static void Apply(TrialSetBack fact, Recorded recorded, Rows rows) =>
        rows.Run(SetBack, new { trial = fact.Trial, stage = fact.New.ToString(), end = fact.End });

    static void Apply(TrialWithdrawn fact, Recorded recorded, Rows rows)
    {
        foreach (var table in Withdraw) rows.Run(table, new { trial = fact.Trial });
    }

    static void Apply(HypothesisWithdrawn fact, Recorded recorded, Rows rows) => rows.Run(WithdrawHypothesis, new { id = fact.Hypothesis });
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(HypothesisStated))]
[JsonSerializable(typeof(TrialPlanned))]
[JsonSerializable(typeof(TrialStarted))]
[JsonSerializable(typeof(TrialEnded))]
[JsonSerializable(typeof(HypothesisWithdrawn))]
[JsonSerializable(typeof(TrialWithdrawn))]
[JsonSerializable(typeof(TrialSetBack))]
[JsonSerializable(typeof(TrialMoved))]
[JsonSerializable(typeof(TrialChanged))]
[JsonSerializable(typeof(TrialBased))]
sealed partial class TrialJson : JsonSerializerContext;
