using MissionBot.Commands;
using MissionBot.Missions;

namespace MissionBot.Status;

static class ShowStatus
{
    public static Verb Verb { get; } = new Verb.Question(
        new("status", "status", "overview", "overblik"),
        Shape.Of(ShowMission.MissionField, null),
        (given, turn, rows) =>
        {
            var mission = given.Get(ShowMission.MissionField);
            return new Reply.Shown(StatusCards.Of(MissionStatus.Of(mission, rows, turn), turn), new Topic("mission", mission.Id, mission.Id));
        })
    {
        TellsOf = ShowMission.MissionField,
        IsOfferedForName = true,
        Phrases = StatusPhrases.Status,
        HintsAlone = true,
        Hints = ["status", "update", "overview", "summary", "overblik", "opdater", "opdatere", "opdatering", "hvordan det går", "progress", "how far", "going", "doing", "stand", "on track", "getting there", "getting better", "wants to know how", "går det bedre", "vide hvordan", "looking", "går det", "gået", "vej", "sporet", "langt", "i mål", "ligger det", "ser det ud", "står det"],
        Help = new("Shows where a mission stands, on one card.", "Viser, hvor en mission står, på ét kort."),
        Example = new("status youth", "status mad"),
    };
}
