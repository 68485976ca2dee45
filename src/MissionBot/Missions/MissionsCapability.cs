namespace MissionBot.Missions;

static class MissionsCapability
{
    public static Capability All { get; } = new(
        "Missions",
        [
            NewMission.Verb, ListMissions.Verb, ShowMission.Verb, UseMission.Verb, EditMission.Verb, ExtendMission.Verb, CloseMission.Verb,
            ShowLeaders.Verb, NameLeader.Verb, HandOverLeadership.Verb, StopLeading.Verb,
        ],
        MissionFacts.Kinds,
        ["missions", "mission_deadlines", "mission_leaders"]);
}
