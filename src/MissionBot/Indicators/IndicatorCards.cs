using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Missions;
using MissionBot.Sharing;
using MissionBot.Words;

namespace MissionBot.Indicators;

static class IndicatorCards
{
    const int MostListed = 12;
    const int MostMeasurements = 8;

    public static AdaptiveCard Added(Course course, Turn turn) =>
        Card(IndicatorWords.In(turn.Language).IsAdded, course, turn, [.. Details(course, turn), Parts.Subtle(IndicatorWords.In(turn.Language).MeasureNext)]);

    public static AdaptiveCard Redefined(Course course, Turn turn) =>
        Card(IndicatorWords.In(turn.Language).IsRedefined, course, turn,
            Parts.Facts((IndicatorWords.In(turn.Language).Definition, course.Indicator.Definition)), Parts.Subtle(IndicatorWords.In(turn.Language).NewSeries));

    public static AdaptiveCard Measured(Course course, Measurement measured, Turn turn)
    {
        var words = IndicatorWords.In(turn.Language);
        var rivals = course.Measurements.Where(one => one.PeriodCode == measured.PeriodCode).ToList();
        return Card(words.IsMeasured, course, turn,
            [
                measured.Before is { } before && before != measured.Value
                    ? Parts.Line(words.Corrected(measured.Period, Value(before, course, turn), Value(measured.Value, course, turn)))
                    : null,
                Parts.Facts(
                    (Dates.Period(measured.Period, turn.Language), measured is { Source: "", Note: null } ? null : words.Measurement(measured, Value(measured.Value, course, turn), null)),
                    measured.Visible.Fact(turn.Language)),
                rivals.Count > 1 ? Parts.Warning(words.TwoSources(measured.Period)) : null,
            ],
            rivals.Count > 1 ? rivals.Select(one => Choose(one, course, turn)) : []);
    }

    public static AdaptiveCard Shown(Course course, Turn turn) => Card(null, course, turn, Details(course, turn));

    public static AdaptiveCard Retargeted(Course course, Turn turn) => Card(IndicatorWords.In(turn.Language).IsRetargeted, course, turn, Details(course, turn));

    public static AdaptiveCard Chosen(Course course, Measurement chosen, Turn turn) =>
        Card(IndicatorWords.In(turn.Language).CountsNow(chosen.Source, chosen.Period), course, turn, Details(course, turn));

    public static AdaptiveCard List(Mission mission, IReadOnlyList<Course> courses, Turn turn)
    {
        var words = IndicatorWords.In(turn.Language);
        return Parts.Card(turn.Language,
            [
                Parts.Heading(words.Count(mission.Key, courses.Count)),
                courses.Count == 0 ? Parts.Line(words.NoneYet) : null,
                .. courses.Take(MostListed).Select(course => Line(course, turn)),
                courses.Count > MostListed ? Parts.Subtle(words.AndMore(courses.Count - MostListed)) : null,
            ])
            .With(
                courses.Count > 0 ? Parts.Button(turn, MeasureIndicator.Verb, MeasureIndicator.Verb.ButtonTitle(turn.Language)) : null,
                Parts.Button(turn, AddIndicator.Verb, AddIndicator.Verb.ButtonTitle(turn.Language), (ShowMission.MissionField, mission.Key)));
    }

    /// <summary>One indicator among others: its name, its newest value, and where that stands.</summary>
    public static Container Line(Course course, Turn turn)
    {
        var progress = course.Progress(turn.Today);
        return new Container(
            new TextBlock(course.Indicator.Name) { Weight = TextWeight.Bolder },
            State(progress, turn),
            Parts.Line(Sentence(course, progress, turn)))
        {
            Separator = true,
        };
    }

    /// <summary>The values and the straight line; where charts are not drawn, the same in words. Null while there is nothing to draw.</summary>
    public static Element? Chart(Course course, Turn turn)
    {
        var words = IndicatorWords.In(turn.Language);
        var counted = course.Measurements.Where(one => one.Counts).ToList();
        if (counted.Count == 0) return null;
        var line = Progress.Line(course);
        var measured = counted.Select(one => new LinePoint(one.EndsOn, (double)one.Value)).ToList();
        if (line is not null && measured[0].X > line.Start) measured.Insert(0, new LinePoint(line.Start, (double)line.From));
        var said = Parts.Subtle(words.Values(string.Join(", ", counted.TakeLast(MostMeasurements).Select(one => $"{Dates.Period(one.Period, turn.Language)}: {Value(one.Value, course, turn)}"))));
        if (course.Indicator.IsYesNo) return said;
        return new LineChart(
            course.Indicator.Name,
            line is null
                ? [new LineSeries(words.Measured, measured) { Color = ChartColor.CategoricalBlue }]
                :
                [
                    new LineSeries(words.Measured, measured) { Color = ChartColor.CategoricalBlue },
                    new LineSeries(words.LineToTarget, new LinePoint(line.Start, (double)line.From), new LinePoint(line.End, (double)line.To)) { Color = ChartColor.Neutral },
                ],
            said);
    }

    /// <summary>A sign and a word carry the state; the colour only helps.</summary>
    public static TextBlock State(Progress progress, Turn turn) => Parts.Line(
        $"{Sign(progress.State)} {IndicatorChoices.States.Title(progress.State, turn.Language)}{(progress.IsStale ? $" · {IndicatorWords.In(turn.Language).IsStale}" : "")}") with
    {
        Weight = TextWeight.Bolder,
        Color = progress.State switch
        {
            ProgressState.Ahead or ProgressState.OnTrack or ProgressState.Reached => TextColor.Good,
            ProgressState.Behind or ProgressState.ReachedThenLost => TextColor.Warning,
            ProgressState.WorseThanBaseline or ProgressState.TargetDatePassed => TextColor.Attention,
            _ => TextColor.Default,
        },
    };

    /// <summary>Whether somebody should look at it.</summary>
    public static bool NeedsAttention(Progress progress) => progress.IsStale
        || progress.State.IsOff() || progress.State is ProgressState.NoData;

    /// <summary>"4.2 % (30 June 2020). The line says 5.1 %; it goes from 6 % to 3 % by 31 December 2025."</summary>
    public static string Sentence(Course course, Progress progress, Turn turn)
    {
        var words = IndicatorWords.In(turn.Language);
        return string.Join(" ", new[]
        {
            progress.Latest is { } latest ? words.Latest(Value(latest.Value, course, turn), latest.Period) : null,
            progress.Expected is { } expected && progress.State is not (ProgressState.Reached or ProgressState.NotDueYet)
                ? words.LineSays(Value(Rounded(expected), course, turn))
                : null,
            course.Target is { Goal: { } goal } target
                ? words.FromTo(target.Baseline is { } from ? Value(from, course, turn) : null, target.BaselineOn, Value(goal, course, turn), target.GoalOn)
                : null,
        }.OfType<string>());
    }

    static IEnumerable<Element?> Details(Course course, Turn turn)
    {
        var words = IndicatorWords.In(turn.Language);
        var indicator = course.Indicator;
        yield return Parts.Facts(
            (words.Definition, indicator.Definition),
            (words.Source, indicator.Source),
            (words.Kind, indicator.Kind is { } kind ? IndicatorChoices.Kinds.Word(kind, turn.Language) : null),
            (words.Tier, indicator.Tier is { } tier ? IndicatorChoices.Tiers.Word(tier, turn.Language) : null),
            (words.Cadence, indicator.Cadence is { } cadence ? MissionChoices.Rhythms.Word(cadence, turn.Language) : null),
            (words.Population, indicator.Population),
            (words.Group, indicator.Group),
            (words.Area, indicator.Area));
        if (course.Measurements.Count > 0) yield return Parts.Subheading(words.WhereFrom);
        yield return Parts.Facts(course.Measurements.Reverse().Take(MostMeasurements)
            .Select(one => (Dates.Period(one.Period, turn.Language), (CardText?)words.Measurement(one, Value(one.Value, course, turn), one.Before is { } before ? Value(before, course, turn) : null))));
        if (course.Targets.Count < 2) yield break;
        yield return Parts.Subheading(words.TargetsSoFar);
        foreach (var target in course.Targets.Reverse())
            yield return Parts.Subtle(words.TargetSet(target.On, target.Goal is { } goal ? Value(goal, course, turn) : "–", target.GoalOn, target.Why));
    }

    static AdaptiveCard Card(string? heading, Course course, Turn turn, params IEnumerable<Element?> more) => Card(heading, course, turn, more, []);

    static AdaptiveCard Card(string? heading, Course course, Turn turn, IEnumerable<Element?> more, IEnumerable<CardAction> buttons)
    {
        var progress = course.Progress(turn.Today);
        return Parts.Card(turn.Language,
            [
                heading is null ? null : Parts.Subtle(heading),
                Parts.Heading(course.Indicator.Name),
                State(progress, turn),
                Parts.Line(Sentence(course, progress, turn)),
                Chart(course, turn),
                .. more,
            ])
            .With(
            [
                .. buttons,
                Button(MeasureIndicator.Verb, course, turn),
                Button(Retarget.Verb, course, turn),
            ]);
    }

    static CardAction Button(Verb verb, Course course, Turn turn) =>
        Parts.Button(turn, verb, verb.ButtonTitle(turn.Language), (MeasureIndicator.IndicatorField, course.Indicator.Id));

    static CardAction Choose(Measurement one, Course course, Turn turn) => Parts.ButtonHere(turn, ChooseSource.Verb,
        IndicatorWords.In(turn.Language).Counts(one.Source, Value(one.Value, course, turn)),
        (MeasureIndicator.IndicatorField, course.Indicator.Id), (ChooseSource.PeriodField, Dates.Period(one.Period, turn.Language)), (ChooseSource.SourceField, one.Source));

    // A line knows more digits than anybody measured.
    internal static decimal Rounded(decimal value) => Math.Round(value, Math.Abs(value) < 100 ? 1 : 0);

    static string Value(decimal value, Course course, Turn turn) => Indicator.Spoken(value, course.Indicator.Kind, course.Indicator.Unit, turn.Language);

    static string Sign(ProgressState state) => state switch
    {
        ProgressState.Ahead => "▲",
        ProgressState.OnTrack => "●",
        ProgressState.Behind => "▼",
        ProgressState.WorseThanBaseline => "✗",
        ProgressState.Reached => "✓",
        ProgressState.ReachedThenLost => "↺",
        ProgressState.TargetDatePassed => "⚠",
        _ => "○",
    };
}
