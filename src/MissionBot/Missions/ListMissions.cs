using MissionBot.Commands;

namespace MissionBot.Missions;

static class ListMissions
{
    static readonly ChoiceField<MissionState> StateField = new ChoiceField<MissionState>("state", new("state", "tilstand"), MissionChoices.States).Bare().Optional();

    public static Verb Verb { get; } = new Verb.Question(
        new("missions", "missioner", "list missions", "vis missioner"),
        Shape.Of(null, null, StateField),
        (given, turn, rows) => rows.Missions() is { Count: > 0 } missions
            ? new Reply.Shown(MissionCards.List([.. missions.Where(mission => given.Find(StateField) is not { } state || mission.State(turn.Today) == state)], turn))
            : MissionReferences.Only.NoneYet(turn))
    {
        Help = new("Lists the missions, all or those in one state.", "Viser missionerne, alle eller dem i én tilstand."),
        Example = new("missions", "missioner"),
    };
}
