using System.Collections.Immutable;
using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Indicators;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Updates;

/// <summary>How an indicator moved: from what to what, and where it should be by now.</summary>
static class IndicatorUpdates
{
    public static UpdateText? Added(IndicatorAdded fact, Turn turn, Rows rows)
    {
        if (rows.Indicator(fact.Indicator) is not { } indicator) return null;
        var aim = Aim(fact.Aim, indicator, turn);
        return Of(new(UpdateWords.In(turn.Language).IndicatorAdded(indicator.Name), aim) { Details = Lines(aim) }, indicator, turn);
    }

    public static UpdateText? Retargeted(IndicatorRetargeted fact, Update update, Turn turn, Rows rows)
    {
        if (rows.Indicator(fact.Indicator) is not { } indicator) return null;
        var (old, now) = (Aim(fact.Old, indicator, turn), Aim(fact.New, indicator, turn));
        return Of(new(UpdateWords.In(turn.Language).HasNewTarget(indicator.Name), now)
        {
            Details = [.. Lines(now), .. old is null ? [] : Lines(UpdateWords.In(turn.Language).Before(old)), .. fact.Words.Why is { } why ? [Parts.Words(Parts.Cut(why))] : Array.Empty<Element>()],
        }, indicator, turn);
    }

    public static UpdateText? Measured(IndicatorMeasured fact, Turn turn, Rows rows)
    {
        if (rows.Indicator(fact.Indicator) is not { } indicator) return null;
        var words = UpdateWords.In(turn.Language);
        var whole = rows.Course(indicator);
        // As the line stood with this measurement as its newest; what was measured since has a card of its own.
        var course = whole with { Measurements = [.. whole.Measurements.Where(one => one.EndsOn <= fact.EndsOn)] };
        var period = Period.Parse(fact.Period);
        var now = whole.Measurements.FirstOrDefault(one => one.PeriodCode == fact.Period && one.Source == fact.Words.Source);
        var value = now?.Value ?? fact.New;
        var counted = course.Measurements.Where(one => one.Counts && one.EndsOn < fact.EndsOn).ToList();
        var before = counted.Count > 0 ? counted[^1].Value : course.Target?.Baseline;
        var progress = course.Progress(turn.Today);
        var headline = words.Measured(indicator.Name, before is { } old ? Spoken(old) : null, Spoken(value));
        var should = progress.Expected is { } expected && progress.State is not (ProgressState.Reached or ProgressState.NotDueYet) ? words.ShouldBe(Spoken(IndicatorCards.Rounded(expected))) : null;
        return Of(
            new(progress.State is ProgressState.Reached ? words.Reached(headline) : headline, string.Join(". ", new[] { IndicatorCards.State(progress, turn).Text.ToString(), should }.OfType<string>()))
            {
                Details =
                [
                    Parts.Subtle(Dates.Period(period, turn.Language) + (fact.Words.Source.Length > 0 ? $" · {fact.Words.Source}" : "")),
                    IndicatorCards.State(progress, turn),
                    .. Lines(should),
                    .. fact.Words.Note is { } note ? [Parts.Words(Parts.Cut(note))] : Array.Empty<Element>(),
                    .. now?.Before is { } wrong && wrong != value ? [Parts.Subtle(words.CorrectedFrom(Spoken(wrong)))] : Array.Empty<Element>(),
                ],
            },
            indicator,
            turn);

        string Spoken(decimal number) => Indicator.Spoken(number, indicator.Kind, indicator.Unit, turn.Language);
    }

    static UpdateText Of(UpdateText text, Indicator indicator, Turn turn) => text with
    {
        Topic = indicator.Topic,
        Buttons = [Parts.Button(turn, MeasureIndicator.Verb, MeasureIndicator.Verb.ButtonTitle(turn.Language), (MeasureIndicator.IndicatorField, indicator.Id))],
    };

    static string? Aim(Aim aim, Indicator indicator, Turn turn) => aim.Goal is { } goal
        ? IndicatorWords.In(turn.Language).FromTo(
            aim.Baseline is { } from ? Indicator.Spoken(from, indicator.Kind, indicator.Unit, turn.Language) : null, aim.BaselineOn,
            Indicator.Spoken(goal, indicator.Kind, indicator.Unit, turn.Language), aim.GoalOn)
        : null;

    static ImmutableArray<Element> Lines(string? text) => text is null ? [] : [Parts.Line(text)];
}
