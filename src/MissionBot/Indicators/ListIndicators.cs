using MissionBot.Commands;
using MissionBot.Missions;

namespace MissionBot.Indicators;

static class ListIndicators
{
    static readonly ReferenceField<Mission> MissionField = new("mission", new("mission", "mission"), MissionReferences.Only);

    public static Verb Verb { get; } = new Verb.Question(
        new("indicators", "indikatorer", "list indicators", "vis indikatorer"),
        Shape.Of(MissionField, null),
        (given, turn, rows) =>
        {
            var mission = given.Get(MissionField);
            return new Reply.Shown(IndicatorCards.List(mission, rows.CoursesOf(mission.Id), turn));
        })
    {
        Phrases = IndicatorPhrases.List,
        HintsAlone = true,
        Hints = ["indicators", "figures", "numbers", "indikatorer", "indikatorerne", "tallene"],
        Help = new("Lists the indicators, each against its line.", "Viser indikatorerne, hver holdt op mod sin linje."),
        Example = new("indicators", "indikatorer"),
        Button = new("Indicators", "Indikatorer"),
    };
}
