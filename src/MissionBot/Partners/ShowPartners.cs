using MissionBot.Commands;
using MissionBot.Missions;

namespace MissionBot.Partners;

static class ShowPartners
{
    public static Verb Verb { get; } = new Verb.Question(
        new("partners", "partnere", "show partners", "vis partnere"),
        Shape.Of(ShowMission.MissionField, null),
        (given, turn, rows) =>
        {
            var mission = given.Get(ShowMission.MissionField);
            return new Reply.Shown(PartnerCards.All(mission, rows.TakingPartIn(mission.Id), rows.Reader.IsPartner, turn), new Topic("mission", mission.Id, mission.Id));
        })
    {
        Phrases = PartnerPhrases.Partners,
        HintsAlone = true,
        Hints = ["partners", "partner organisations", "organisations", "on board", "takes part", "taking part", "partnere", "partnerne", "samarbejdspartnere", "organisationer", "deltager"],
        Help = new("Shows which organisations take part in a mission, and whom nobody has heard from.", "Viser, hvilke organisationer der deltager i en mission, og hvem ingen har hørt fra."),
        Example = new("partners youth", "partnere mad"),
    };
}
