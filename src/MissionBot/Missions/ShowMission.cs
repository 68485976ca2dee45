using MissionBot.Commands;
using MissionBot.Partners;

namespace MissionBot.Missions;

static class ShowMission
{
    public static readonly ReferenceField<Mission> MissionField = new("mission", new("mission", "mission"), MissionReferences.Only);

    public static Verb Verb { get; } = new Verb.Question(
        new("mission", "mission", "show mission", "vis mission"),
        Shape.Of(MissionField, null),
        (given, turn, rows) =>
        {
            var mission = given.Get(MissionField);
            return new Reply.Shown(
                MissionCards.Shown(mission, rows.LeadersOf(mission, turn), rows.DeadlinesOf(mission), PartnerCards.InShort(rows.TakingPartIn(mission.Id, withTrials: false), rows.Reader.IsPartner, turn), turn),
                new Topic("mission", mission.Id, mission.Id));
        })
    {
        Phrases = MissionPhrases.Show,
        Hints = ["exact goal", "actual goal", "official goal", "goal and", "be reached", "by when", "timeline", "promised", "did we promise", "inden hvornår", "og hvornår", "mål og", "frist for", "lovede", "promises", "promise", "handler", "handler om", "lover", "deadline", "run until", "runs until", "aiming for", "aiming at", "aim of", "what year", "which year", "word for word", "purpose", "statement", "wording", "about", "frist", "fristen", "går ud på", "går egentlig ud på", "ud på", "skal være nået", "være nået", "formulering", "formuleringen", "formålet", "ordret", "hvilket år"],
        Help = new("Shows one mission: statement, aims, deadline and its history.", "Viser en mission: formulering, delmål, frist og fristens historie."),
        Example = new("mission youth", "mission mad"),
    };
}
