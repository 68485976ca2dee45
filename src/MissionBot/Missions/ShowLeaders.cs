using MissionBot.Commands;

namespace MissionBot.Missions;

static class ShowLeaders
{
    public static Verb Verb { get; } = new Verb.Question(
        new("leaders", "ledere", "show leaders", "vis ledere", "leaders of", "ledere af", "mission leaders"),
        Shape.Of(ShowMission.MissionField, null),
        (given, turn, rows) =>
        {
            var mission = given.Get(ShowMission.MissionField);
            return new Reply.Shown(LeaderCards.Shown(mission, Leader.Of(mission, turn, rows), turn), new Topic("mission", mission.Id, mission.Id));
        })
    {
        Phrases = MissionPhrases.Leaders,
        HintsAlone = true,
        Hints = ["leads", "leader", "leaders", "lead of", "in charge of", "heading up", "leder", "lederen", "ledere", "lederne", "missionsleder", "missionslederen", "missionsledere", "i spidsen", "tovholder"],
        Help = new("Shows who leads a mission, and what is theirs to do.", "Viser, hvem der leder en mission, og hvad der er deres opgave."),
        Example = new("leaders youth", "ledere mad"),
        Button = new("Who leads", "Hvem leder"),
    };
}
