using MissionBot.Commands;
using MissionBot.Facts;

namespace MissionBot.Missions;

public sealed record ExtendMission(Mission Mission, Later Deadline, string? Why)
{
    internal static readonly LaterField DeadlineField = new LaterField("deadline", new("deadline", "frist", "new deadline", "ny frist"))
        .Lead("to", "until", "by", "with", "for", "til", "inden", "med").Bare().Hint("e.g. 2030, or 2 years more", "fx 2030, eller 2 år mere");

    static readonly TextField WhyField = new TextField("why", new("why", "hvorfor", "because", "fordi")).Lead("because", "fordi").Optional();

    public static Verb Verb { get; } = new Verb.Change<ExtendMission, object?>(
        new("extend", "forlæng", "extend mission", "forlæng mission"),
        Right.Lead,
        Shape.Of(ShowMission.MissionField, null, DeadlineField, WhyField),
        given => new ExtendMission(given.Get(ShowMission.MissionField), given.Get(DeadlineField), given.Find(WhyField)),
        load: (_, _, _) => null,
        Decide)
    {
        Phrases = MissionPhrases.Extend,
        Help = new("Sets another deadline; the old one is kept in the history.", "Sætter en ny frist; den gamle bliver stående i historien."),
        Example = new("extend youth to 2030 because the aims were restated", "forlæng mad til 2035 fordi delmålene er ændret"),
    };

    static Outcome Decide(ExtendMission command, object? _, Turn turn)
    {
        var words = MissionWords.In(turn.Language);
        var mission = command.Mission;
        if (mission.Outcome is not null) return new Reply.Refused(words.IsClosed(mission));
        if (command.Deadline.Than(mission.Deadline) is not { } deadline) return new Reply.Refused(words.NoDeadlineYet, DeadlineField);
        if (mission.Deadline == deadline) return new Reply.Refused(words.SameDeadline(deadline), DeadlineField);
        var fact = new MissionExtended(mission.Id, mission.Deadline, deadline, new(command.Why));
        return new Outcome(
            new Reply.Shown(MissionCards.Extended(mission with { Deadline = deadline }, mission.Deadline, command.Why, turn), new Topic("mission", mission.Id, mission.Id)),
            [new NewFact(mission.Id, fact)]);
    }
}
