using MissionBot.Storage;

namespace MissionBot.Indicators;

static class IndicatorRows
{
    const string Select = """
        select i.id, i.mission_id as missionId, i.name, i.unit, i.kind, i.tier, i.direction, i.cadence, i.definition, i.source, i.population,
            i.target_group as "group", i.area, i.series
        from indicators i where [reader i]
        """;

    static readonly Sql All = new($"{Select} order by i.mission_id, i.seq");

    static readonly Sql Names = new("select i.id, i.mission_id as missionId, i.name from indicators i where [reader i] order by i.mission_id, i.seq");

    static readonly Sql ById = new($"{Select} and i.id = @id");

    static readonly Sql OfMission = new($"{Select} and i.mission_id = @mission order by i.seq");

    static readonly Sql TargetsOf = new("""
        select t.baseline, t.baseline_on as baselineOn, t.target as goal, t.target_on as goalOn, t.why, t.on_day as "on"
        from indicator_targets t where [reader t] and t.indicator_id = @id order by t.seq
        """);

    static readonly Sql MeasurementsOf = new("""
        select m.period as periodCode, m.source, m.ends_on as endsOn, m.value, [members: m.before] [partners: null] as before, m.note, m.counts, m.visible, m.by_person as "by"
        from measurements m where [reader m] and m.indicator_id = @id and m.series = @series order by m.ends_on, m.period, m.source
        """);

    static readonly Sql Asked = new("""
        select count(*) from indicator_people p where [reader p] and p.indicator_id = @id and (p.person = @person or exists (
            select 1 from partner_voices v
            join partner_voices o on o.tenant_id = v.tenant_id and o.partner_id = v.partner_id and o.mission_id = v.mission_id
            where [reader v] and [reader o] and v.mission_id = p.mission_id and v.person = @person and o.person = p.person))
        """);

    public static IReadOnlyList<Indicator> Indicators(this Rows rows) => rows.List<Indicator>(All);

    /// <summary>What all of them are called, in the same order.</summary>
    public static IReadOnlyList<IndicatorName> IndicatorNames(this Rows rows) => rows.List<IndicatorName>(Names);

    public static Indicator? Indicator(this Rows rows, string id) => rows.One<Indicator>(ById, new { id });

    public static IReadOnlyList<Indicator> IndicatorsOf(this Rows rows, string missionId) => rows.List<Indicator>(OfMission, new { mission = missionId });

    public static Course Course(this Rows rows, Indicator indicator) => new(
        indicator,
        rows.List<Target>(TargetsOf, new { id = indicator.Id }),
        rows.Measurements(indicator));

    /// <summary>What partners may not see of what was measured; nothing for the organisation's own.</summary>
    public static IReadOnlyList<Measurement> HiddenMeasurements(this Rows rows, Indicator indicator)
    {
        if (!rows.Reader.IsPartner) return [];
        var seen = rows.Measurements(indicator).Select(one => (one.PeriodCode, one.Source)).ToHashSet();
        return [.. rows.As(new Reader(rows.Reader.Tenant)).Measurements(indicator).Where(one => !seen.Contains((one.PeriodCode, one.Source)))];
    }

    /// <summary>It was given to them, or to somebody who speaks for the same partner.</summary>
    public static bool IsAskedToMeasure(this Rows rows, Indicator indicator, string person) => rows.One<long>(Asked, new { id = indicator.Id, person }) > 0;

    // Which source counts may be one that partners do not see: of what they see, one does.
    static IReadOnlyList<Measurement> Measurements(this Rows rows, Indicator indicator)
    {
        var measured = rows.List<Measurement>(MeasurementsOf, new { id = indicator.Id, series = indicator.Series });
        if (!rows.Reader.IsPartner) return measured;
        var counted = measured.Where(one => one.Counts).Select(one => one.PeriodCode).ToHashSet();
        return [.. measured.Select(one => counted.Add(one.PeriodCode) ? one with { Counts = true } : one)];
    }

    public static IReadOnlyList<Course> CoursesOf(this Rows rows, string missionId) => [.. rows.IndicatorsOf(missionId).Select(rows.Course)];
}

/// <summary>What an indicator is called, and whose it is.</summary>
sealed record IndicatorName(string Id, string MissionId, string Name);
