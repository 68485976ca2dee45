using MissionBot.Facts;
using MissionBot.Words;

namespace MissionBot.Indicators;

/// <summary>How what happens to an indicator is taken back, and how it is told.</summary>
static class IndicatorInverses
{
    public static readonly Inverse Added = Inverse.Of<IndicatorAdded>(
        fact => new IndicatorWithdrawn(fact.Indicator),
        fact => [fact.Indicator],
        (fact, telling) => new(In(telling).Named(fact.Words.Name), null, Goal(fact.Aim, fact.Kind, fact.Words.Unit, telling), In(telling).RetargetInstead(fact.Words.Name)) { IsWhole = true });

    // Another source that measured the same period since counts or not because of this one: so the path ends at the period.
    public static readonly Inverse Measured = Inverse.Of<IndicatorMeasured>(
        fact => fact.Old is { } old
            ? fact with
            {
                Old = fact.New,
                New = old,
                Words = fact.Words with { Note = fact.Words.OldNote, OldNote = fact.Words.Note },
                Before = new(fact.Before?.New, fact.Before?.Old),
                Visible = fact.Visible is { Old: { } shown } visible ? new(visible.New, shown) : null,
            }
            : new MeasurementWithdrawn(fact.Indicator, fact.Series, fact.Period, fact.New, fact.Words),
        fact => [$"{fact.Indicator}/{fact.Series}/{fact.Period}"],
        (fact, telling) =>
        {
            var indicator = Of(fact.Indicator, telling);
            var period = Period.Parse(fact.Period);
            return new(
                $"{In(telling).Named(indicator?.Name ?? "")} · {Dates.Period(period, telling.Language)}",
                Value(fact.Old, indicator?.Kind, indicator?.Unit, telling), Value(fact.New, indicator?.Kind, indicator?.Unit, telling), In(telling).MeasureInstead(indicator?.Name ?? "", period))
            {
                IsWhole = fact.Old is null,
            };
        });

    public static readonly Inverse Retargeted = Inverse.Of<IndicatorRetargeted>(
        fact => fact with { Old = fact.New, New = fact.Old },
        fact => [$"{fact.Indicator}/aim"],
        (fact, telling) =>
        {
            var indicator = Of(fact.Indicator, telling);
            return new(
                In(telling).Named(indicator?.Name ?? ""),
                Goal(fact.Old, indicator?.Kind, indicator?.Unit, telling), Goal(fact.New, indicator?.Kind, indicator?.Unit, telling), In(telling).RetargetInstead(indicator?.Name ?? ""));
        });

    public static readonly Inverse Redefined = Inverse.Of<IndicatorRedefined>(
        fact => fact with { Series = fact.Series - 1, Words = new(fact.Words.New, fact.Words.Old) },
        fact => [$"{fact.Indicator}/definition", $"{fact.Indicator}/{fact.Series}"],
        (fact, telling) =>
        {
            var name = Of(fact.Indicator, telling)?.Name ?? "";
            return new($"{In(telling).Named(name)} · {In(telling).Definition}", fact.Words.Old, fact.Words.New, In(telling).RedefineInstead(name));
        });

    public static readonly Inverse SourceChosen = Inverse.Of<SourceChosen>(
        fact => fact with { Words = new(fact.Words.Old ?? fact.Words.New, fact.Words.New) },
        fact => [$"{fact.Indicator}/{fact.Series}/{fact.Period}"],
        (fact, telling) =>
        {
            var name = Of(fact.Indicator, telling)?.Name ?? "";
            var period = Period.Parse(fact.Period);
            return new(
                $"{In(telling).Named(name)} · {Dates.Period(period, telling.Language)} · {In(telling).Source}",
                fact.Words.Old, fact.Words.New, In(telling).ChooseInstead(name, period));
        });

    static Indicator? Of(string id, Telling telling) => telling.Rows.Indicator(id);

    static IndicatorWords In(Telling telling) => IndicatorWords.In(telling.Language);

    static string? Value(decimal? value, IndicatorKind? kind, string? unit, Telling telling) =>
        value is { } known ? Indicator.Spoken(known, kind, unit, telling.Language) : null;

    static string? Goal(Aim aim, IndicatorKind? kind, string? unit, Telling telling) => Value(aim.Goal, kind, unit, telling) is { } goal
        ? In(telling).FromTo(Value(aim.Baseline, kind, unit, telling), aim.BaselineOn, goal, aim.GoalOn)
        : null;
}
