using MissionBot.Commands;

namespace MissionBot.Missions;

public sealed record UseMission(Mission Mission)
{
    static readonly ReferenceField<Mission> MissionField = new("mission", ShowMission.MissionField.Name, MissionReferences.Another);

    public static Verb Verb { get; } = new Verb.Change<UseMission, object?>(
        new("use", "brug", "switch to", "skift til"),
        Right.Contribute,
        Shape.Of(MissionField, null),
        given => new UseMission(given.Get(MissionField)),
        load: (_, _, _) => null,
        (command, _, turn) => new Outcome(MissionCards.InUse(command.Mission, turn), []) { Mission = command.Mission.Id })
    {
        Phrases = MissionPhrases.Use,
        Help = new("Makes a mission the one that this conversation works on.", "Vælger den mission, samtalen arbejder med."),
        Example = new("use youth", "brug mad"),
    };
}
