using MissionBot.Commands;
using MissionBot.Facts;

namespace MissionBot.Indicators;

/// <summary>Values under another definition cannot be compared, so a new series starts; the old one stays readable.</summary>
public sealed record Redefine(Indicator Indicator, string Definition)
{
    static readonly TextField DefinitionField = new("definition", new("definition", "definition"), TextField.Statement);

    public static Verb Verb { get; } = new Verb.Change<Redefine, Course>(
        new("redefine", "ny definition", "new definition"),
        Right.Lead,
        Shape.Of(MeasureIndicator.IndicatorField, DefinitionField),
        given => new Redefine(given.Get(MeasureIndicator.IndicatorField), given.Get(DefinitionField)),
        load: (command, _, rows) => rows.Course(command.Indicator),
        (command, course, turn) =>
        {
            var indicator = command.Indicator with { Definition = command.Definition, Series = command.Indicator.Series + 1 };
            return new Outcome(
                new Reply.Shown(IndicatorCards.Redefined(course with { Indicator = indicator, Measurements = [] }, turn), indicator.Topic),
                [new NewFact(indicator.MissionId, new IndicatorRedefined(indicator.Id, indicator.Series, new(command.Indicator.Definition, command.Definition)))]);
        })
    {
        Help = new("Gives an indicator a new definition; a new series of values starts.", "Giver en indikator en ny definition; en ny serie af målinger begynder."),
        Example = new("redefine young people: ages 16 to 18 only", "ny definition madusikkerhed: husstande med børn"),
    };
}
