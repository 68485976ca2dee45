using MissionBot.Commands;

namespace MissionBot.Missions;

static class ListMissions
{
    public static Verb Verb { get; } = new Verb.Question(
        new("missions", "missioner", "list missions", "vis missioner"),
        Shape.Of(null, null),
        (_, turn, rows) => rows.Missions() is { Count: > 0 } missions
            ? new Reply.Shown(MissionCards.List(missions, turn))
            : MissionReferences.Only.NoneYet(turn))
    {
        Phrases = MissionPhrases.List,
        Help = new("Lists the missions.", "Viser missionerne."),
        Example = new("missions", "missioner"),
    };
}
