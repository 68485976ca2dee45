using System.Text.Json.Serialization;
using MissionBot.Facts;
using MissionBot.Missions;
using MissionBot.Sharing;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Indicators;

public sealed record IndicatorAdded(
    string Indicator,
    IndicatorKind? Kind,
    Tier? Tier,
    Direction? Direction,
    Rhythm? Cadence,
    Aim Aim,
    IndicatorTexts Words) : Fact;

/// <summary>A baseline and a target with their days.</summary>
public sealed record Aim(decimal? Baseline, DateOnly? BaselineOn, decimal? Goal, DateOnly? GoalOn);

public sealed record IndicatorTexts(string Name, string? Unit, string? Definition, string? Source, string? Population, string? Group, string? Area);

/// <param name="Old">What the same source said of the same period before.</param>
/// <param name="Counts">False where another source already counts for the period.</param>
/// <param name="Before">What each of the two took the place of; null in what was stored before this was kept.</param>
/// <param name="Visible">Who else sees it; null in what was stored before this was asked: then the mission says.</param>
public sealed record IndicatorMeasured(
    string Indicator, int Series, string Period, DateOnly EndsOn, decimal? Old, decimal New, bool Counts, MeasuredTexts Words, OldAndNewValue? Before = null,
    OldAndNewVisibility? Visible = null) : Fact;

public sealed record OldAndNewValue(decimal? Old, decimal? New);

public sealed record MeasuredTexts(string Source, string? Note, string? OldNote = null);

/// <summary>The first measurement of a period by a source was undone.</summary>
public sealed record MeasurementWithdrawn(string Indicator, int Series, string Period, decimal Old, MeasuredTexts Words) : Fact;

/// <summary>Its adding was undone.</summary>
public sealed record IndicatorWithdrawn(string Indicator) : Fact;

public sealed record IndicatorRetargeted(string Indicator, Aim Old, Aim New, Reason Words) : Fact;

public sealed record Reason(string? Why);

public sealed record IndicatorRedefined(string Indicator, int Series, OldAndNewDefinition Words) : Fact;

public sealed record OldAndNewDefinition(string? Old, string? New);

public sealed record SourceChosen(string Indicator, int Series, string Period, SourceTexts Words) : Fact;

/// <param name="Old">Which source counted before.</param>
public sealed record SourceTexts(string New, string? Old = null);

static class IndicatorFacts
{
    public static readonly IReadOnlyList<FactKind> Kinds =
    [
        FactKind.Of("indicator.added", IndicatorJson.Default.IndicatorAdded, Apply, IndicatorInverses.Added),
        FactKind.Of("indicator.measured", IndicatorJson.Default.IndicatorMeasured, Apply, IndicatorInverses.Measured),
        FactKind.Of("indicator.retargeted", IndicatorJson.Default.IndicatorRetargeted, Apply, IndicatorInverses.Retargeted),
        FactKind.Of("indicator.redefined", IndicatorJson.Default.IndicatorRedefined, Apply, IndicatorInverses.Redefined),
        FactKind.Of("indicator.source-chosen", IndicatorJson.Default.SourceChosen, Apply, IndicatorInverses.SourceChosen),
        FactKind.Of("indicator.withdrawn", IndicatorJson.Default.IndicatorWithdrawn, Apply, Inverse.PutsBack),
        FactKind.Of("indicator.measurement-withdrawn", IndicatorJson.Default.MeasurementWithdrawn, Apply, Inverse.PutsBack),
    ];

    static readonly Sql Insert = new("""
        insert into indicators (tenant_id, id, mission_id, name, folded, unit, kind, tier, direction, cadence, definition, source, population, target_group, area, series, seq)
        values (@tenant, @id, @mission, @name, @folded, @unit, @kind, @tier, @direction, @cadence, @definition, @source, @population, @group, @area, 1, @seq)
        """);

    static readonly Sql InsertTarget = new("""
        insert into indicator_targets (tenant_id, indicator_id, seq, baseline, baseline_on, target, target_on, why, on_day)
        values (@tenant, @indicator, @seq, @baseline, @baselineOn, @goal, @goalOn, @why, @on)
        """);

    static readonly Sql Measure = new("""
        insert into measurements (tenant_id, indicator_id, series, period, source, ends_on, value, before, note, counts, on_day, by_person, visible)
        values (@tenant, @indicator, @series, @period, @source, @endsOn, @value, @before, @note, @counts, @on, @by,
            coalesce(@visible, (select m.visible from missions m where m.tenant_id = @tenant and m.id = @mission)))
        on conflict (tenant_id, indicator_id, series, period, source) do update set
            value = excluded.value, before = excluded.before, note = coalesce(excluded.note, measurements.note), on_day = excluded.on_day, by_person = excluded.by_person,
            visible = coalesce(@visible, measurements.visible)
        """);

    static readonly Sql SetNote = new("""
        update measurements set note = @note
        where tenant_id = @tenant and indicator_id = @indicator and series = @series and period = @period and source = @source
        """);

    static readonly Sql WithdrawMeasurement = new("""
        delete from measurements where tenant_id = @tenant and indicator_id = @indicator and series = @series and period = @period and source = @source
        """);

    static readonly Sql ForgetTarget = new("delete from indicator_targets where tenant_id = @tenant and indicator_id = @indicator and seq = @seq");

    static readonly IReadOnlyList<Sql> Withdraw =
    [
        new("delete from indicators where tenant_id = @tenant and id = @indicator"),
        new("delete from indicator_targets where tenant_id = @tenant and indicator_id = @indicator"),
    ];

    static readonly Sql Redefine = new("update indicators set definition = @definition, series = @series where tenant_id = @tenant and id = @indicator");

    static readonly Sql Choose = new("""
        update measurements set counts = case when source = @source then 1 else 0 end
        where tenant_id = @tenant and indicator_id = @indicator and series = @series and period = @period
        """);

    static void Apply(IndicatorAdded fact, Recorded recorded, Rows rows)
    {
        rows.Run(Insert, new
        {
            id = fact.Indicator,
            mission = recorded.Stream,
            name = fact.Words.Name,
            folded = Folded.Of(fact.Words.Name),
            unit = fact.Words.Unit,
            kind = fact.Kind?.ToString(),
            tier = fact.Tier?.ToString(),
            direction = fact.Direction?.ToString(),
            cadence = fact.Cadence?.ToString(),
            definition = fact.Words.Definition,
            source = fact.Words.Source,
            population = fact.Words.Population,
            group = fact.Words.Group,
            area = fact.Words.Area,
            seq = recorded.Seq,
        });
        Keep(fact.Indicator, fact.Aim, null, recorded, rows);
    }

    static void Apply(IndicatorMeasured fact, Recorded recorded, Rows rows)
    {
        Write(fact, recorded, rows);
        // Where the note is null it stays; taken back, it is again what it was.
        if (recorded.Undoes is not null)
            rows.Run(SetNote, new { indicator = fact.Indicator, series = fact.Series, period = fact.Period, source = fact.Words.Source, note = fact.Words.Note });
    }

    static void Write(IndicatorMeasured fact, Recorded recorded, Rows rows) => rows.Run(Measure, new
    {
        indicator = fact.Indicator,
        series = fact.Series,
        period = fact.Period,
        source = fact.Words.Source,
        endsOn = fact.EndsOn,
        value = fact.New,
        before = fact.Before is { } before ? before.New : fact.Old,
        note = fact.Words.Note,
        counts = fact.Counts,
        on = recorded.On,
        by = recorded.By,
        mission = recorded.Stream,
        visible = fact.Visible?.New.ToString(),
    });

    static void Apply(IndicatorRetargeted fact, Recorded recorded, Rows rows)
    {
        // The newest target holds, so one that was taken back leaves the history; it stays in the log.
        if (recorded.Undoes is { } seq && rows.Run(ForgetTarget, new { indicator = fact.Indicator, seq }) > 0) return;
        Keep(fact.Indicator, fact.New, fact.Words.Why, recorded, rows);
    }

    static void Apply(IndicatorRedefined fact, Recorded recorded, Rows rows) =>
        rows.Run(Redefine, new { indicator = fact.Indicator, series = fact.Series, definition = fact.Words.New });

    static void Apply(SourceChosen fact, Recorded recorded, Rows rows) =>
        rows.Run(Choose, new { indicator = fact.Indicator, series = fact.Series, period = fact.Period, source = fact.Words.New });

    static void Apply(IndicatorWithdrawn fact, Recorded recorded, Rows rows)
    {
        foreach (var table in Withdraw) rows.Run(table, new { indicator = fact.Indicator });
    }

    static void Apply(MeasurementWithdrawn fact, Recorded recorded, Rows rows) =>
        rows.Run(WithdrawMeasurement, new { indicator = fact.Indicator, series = fact.Series, period = fact.Period, source = fact.Words.Source });

    static void Keep(string indicator, Aim aim, string? why, Recorded recorded, Rows rows) => rows.Run(InsertTarget, new
    {
        indicator,
        seq = recorded.Seq,
        baseline = aim.Baseline,
        baselineOn = aim.BaselineOn,
        goal = aim.Goal,
        goalOn = aim.GoalOn,
        why,
        on = recorded.On,
    });
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(IndicatorAdded))]
[JsonSerializable(typeof(IndicatorMeasured))]
[JsonSerializable(typeof(IndicatorRetargeted))]
[JsonSerializable(typeof(IndicatorRedefined))]
[JsonSerializable(typeof(SourceChosen))]
[JsonSerializable(typeof(IndicatorWithdrawn))]
[JsonSerializable(typeof(MeasurementWithdrawn))]
sealed partial class IndicatorJson : JsonSerializerContext;
