using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Words;

namespace MissionBot.Indicators;

/// <summary>Two sources say different things of one period: one of them counts, both stay.</summary>
public sealed record ChooseSource(Indicator Indicator, Period Period, string Source)
{
    public static readonly PeriodField PeriodField = new PeriodField("period", new("period", "periode")).Lead("for", "in", "i").Bare();

    public static readonly TextField SourceField = (new TextField("source", new("source", "kilde"), TextField.Statement) { IsGuarded = false }).Lead("from", "fra");

    public static Verb Verb { get; } = new Verb.Change<ChooseSource, Course>(
        new("count", "brug kilde", "use source"),
        Right.Contribute,
        Shape.Of(MeasureIndicator.IndicatorField, null, PeriodField, SourceField),
        given => new ChooseSource(given.Get(MeasureIndicator.IndicatorField), given.Get(PeriodField), given.Get(SourceField)),
        load: (command, _, rows) => rows.Course(command.Indicator),
        Decide)
    {
        Help = new("Says which source counts where two measured the same period.", "Vælger, hvilken kilde der gælder, når to har målt samme periode."),
        Example = new("count young people for 2021 source: council", "brug kilde madusikkerhed for 2023 kilde: kommunen"),
    };

    static Outcome Decide(ChooseSource command, Course course, Turn turn)
    {
        var measured = course.Measurements.Where(one => one.PeriodCode == command.Period.Code).ToList();
        if (measured.FirstOrDefault(one => Folded.Of(one.Source) == Folded.Of(command.Source)) is not { } chosen)
            return new Reply.Refused(IndicatorWords.In(turn.Language).NoSuchSource(command.Source, command.Period), SourceField);
        var updated = course with
        {
            Measurements = [.. course.Measurements.Select(one => one.PeriodCode == chosen.PeriodCode ? one with { Counts = one == chosen } : one)],
        };
        var fact = new SourceChosen(command.Indicator.Id, command.Indicator.Series, chosen.PeriodCode, new(chosen.Source, measured.FirstOrDefault(one => one.Counts)?.Source));
        return new Outcome(new Reply.Shown(IndicatorCards.Chosen(updated, chosen, turn), command.Indicator.Topic), [new NewFact(command.Indicator.MissionId, fact)]);
    }
}
