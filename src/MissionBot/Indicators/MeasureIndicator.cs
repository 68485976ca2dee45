using System.Text.RegularExpressions;
using MissionBot.AdaptiveCards;
using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Missions;
using MissionBot.Sharing;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Indicators;

/// <summary>A value for a period. The same period by the same source again is a correction; by another source it stands beside.</summary>
/// <param name="IsWord">It was said as yes or no.</param>
public sealed partial record MeasureIndicator(Indicator Indicator, decimal Value, bool IsWord, Period? Period, string? Source, string? Note, Visibility? Visible)
{
    public static readonly ReferenceField<Indicator> IndicatorField = new("indicator", new("indicator", "indikator"), IndicatorReferences.Only);

    static readonly NumberField ValueField = (new NumberField("value", new("value", "værdi")) { TakesYesAndNo = true }).Bare();

    static readonly UnitField UnitField = new UnitField("unit", new("unit", "enhed")).After(ValueField).Bare().Optional()
        .Hint("the indicator's own, if left empty", "indikatorens egen, hvis tom");

    static readonly PeriodField PeriodField =
        new PeriodField("period", new("period", "periode", "date", "dato")).Lead("on", "for", "in", "per", "as of", "as at", "den", "i", "pr.", "pr", "d.", "ultimo").Bare().Optional();

    static readonly TextField SourceField = new TextField("source", new("source", "kilde"), TextField.Statement).Optional();

    static readonly TextField NoteField = new TextField("note", new("note", "bemærkning"), TextField.Statement).Optional();

    public static Verb Verb { get; } = new Verb.Change<MeasureIndicator, Loaded>(
        new("measure", "måling", "registrer", "mål indikator"),
        Right.Contribute,
        Shape.Of(IndicatorField, null, ValueField, PeriodField, SourceField, NoteField, UnitField, Visibilities.Field),
        given => new MeasureIndicator(
            given.Get(IndicatorField), given.Get(ValueField), ValueField.IsYesOrNo(given), given.Find(PeriodField), given.Find(SourceField), given.Find(NoteField),
            given.Find(Visibilities.Field)),
        Load,
        Decide)
    {
        IsTheirs = (given, turn, rows) => given.Values.GetValueOrDefault(IndicatorField.Id) is Indicator indicator && rows.IsAskedToMeasure(indicator, turn.Speaker.Id),
        Phrases = IndicatorPhrases.Measure,
        Headings = IndicatorPhrases.MeasureHeadings,
        HintNeeds = char.IsDigit,
        IsOfferedForName = true,
        SpeaksOf = Numbers(),
        Hints = ["measured", "målte", "målt", "is", "was", "now", "at", "down", "up", "to", "fell", "rose", "dropped", "figure", "rate", "er", "var", "nu", "nede", "oppe", "faldet", "steget", "faldt", "steg", "tallet", "på"],
        Help = new("Records a measurement, for a day or a period.", "Registrerer en måling, for en dag eller en periode."),
        Example = new("measure young people 4.2 on 30 June 2020, source: council", "måling madusikkerhed 21,5 den 1. marts 2023"),
        Button = new("Record a measurement", "Registrér en måling"),
    };

    /// <summary>The value and its period, to be written on a card: what was measured last, as far as it is seen, and the period that follows.</summary>
    internal static IEnumerable<Element> Inputs(Measurement? latest, Turn turn)
    {
        yield return Input(ValueField, latest is null ? null : ValueField.Show(latest.Value, turn.Language));
        yield return Input(PeriodField, latest?.Period.Next is { Kind: not PeriodKind.Day } next && next.Start <= turn.Today ? PeriodField.Show(next, turn.Language) : null);

        // Not required: a required input would hold back the card's other buttons, too.
        Element Input(Field field, string? value) => ((Input)field.Input(new FormInput(value, turn.Language, []))) with { IsRequired = null, ErrorMessage = null };
    }

    static Loaded Load(MeasureIndicator command, Turn turn, Rows rows) =>
        new(rows.Course(command.Indicator), rows.HiddenMeasurements(command.Indicator), rows.VisibleIn(command.Indicator.MissionId), Deciding.On(command.Visible, command.Indicator.MissionId, turn, rows));

    static Outcome Decide(MeasureIndicator command, Loaded loaded, Turn turn)
    {
        var (indicator, course) = (command.Indicator, loaded.Course);
        if (indicator.Mistaken(command.Value, command.IsWord, turn) is { } reason) return new Reply.Refused(reason, ValueField);
        var period = command.Period ?? Period.Day(turn.Today);
        if (period.Start > turn.Today) return new Reply.Refused(IndicatorWords.In(turn.Language).NotOverYet(period), PeriodField);
        var source = command.Source ?? (turn.Speaker.IsPartner ? turn.Speaker.Name : indicator.Source) ?? "";
        var hidden = loaded.Hidden.Where(measurement => measurement.PeriodCode == period.Code).ToList();
        if (hidden.Any(measurement => Folded.Of(measurement.Source) == Folded.Of(source))) source = $"{source} · {turn.Speaker.Name}";
        var others = course.Measurements.Where(measurement => measurement.PeriodCode == period.Code).ToList();
        var before = others.FirstOrDefault(measurement => Folded.Of(measurement.Source) == Folded.Of(source));
        if (before is not null && command.Visible is { } other && other != before.Visible && loaded.Deciding?.Refuse(before.By) is { } theirs)
            return new Reply.Refused(theirs, Visibilities.Field);
        var visible = command.Visible ?? before?.Visible ?? loaded.Default;
        var counts = before?.Counts ?? others.Count == 0;
        var measured = new Measurement(period.Code, before?.Source ?? source, period.End, command.Value, before?.Value, command.Note ?? before?.Note, counts, visible, turn.Speaker.Id);
        var fact = new IndicatorMeasured(
            indicator.Id, indicator.Series, period.Code, period.End, before?.Value, command.Value, counts && (before is not null || hidden.Count == 0),
            new(measured.Source, measured.Note, before?.Note), before is null ? null : new(before.Before, before.Value), new(before?.Visible, visible));
        var updated = course with { Measurements = [.. course.Measurements.Where(one => one != before).Append(measured).OrderBy(one => one.EndsOn).ThenBy(one => one.PeriodCode)] };
        return new Outcome(
            new Reply.Shown(IndicatorCards.Measured(updated, measured, turn), indicator.Topic), [new NewFact(indicator.MissionId, fact)]);
    }

    /// <param name="Hidden">What others measured and the speaker may not see: it is neither told nor written over.</param>
    /// <param name="Default">Who else sees it unless that is said.</param>
    internal sealed record Loaded(Course Course, IReadOnlyList<Measurement> Hidden, Visibility Default, Deciding? Deciding);

    // "Fraværet er 7 procent", "the new figure is in": it may be a measurement of something.
    [GeneratedRegex(@"\d\s?(%|percent\b|per cent\b|procent\b)|\b(figures?|numbers?|measurements?|tal|tallet|måling|målingen)\b|^(it is|it's|its|den er|det er) (now |nu )?(down|up|at|nede|oppe)\b.*\d|"
        + @"^(put|write|note|jot|enter|record|log|add|save|skrive?|noter|notér|notere|registrer|registrér|registrere|indtaste?|føre?|sæt|sætte|gem|gemme|tilføje?)( it| that| this| det| den| tallet)?( down| in| up| ind| ned)?( as| som)? \d+([.,]\d+)?( ?%| percent| procent| pct)?( down| in| up| ind| ned| please| pls| thanks| tak| for me| for us| for mig| for os| til mig)*[.!]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
