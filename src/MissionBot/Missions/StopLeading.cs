using MissionBot.Commands;

namespace MissionBot.Missions;

/// <summary>One leads no longer, and nobody takes their place. After the last of them everybody leads, until somebody is named.</summary>
/// <param name="Person">Usually whoever says so.</param>
public sealed record StopLeading(Mission Mission, PersonNamed Person)
{
    static readonly PersonField PersonField = new PersonField("leader", new("leader", "leder", "person")) { TakesPlainNames = true }
        .Optional()
        .Means("Empty means yourself.", "Tomt betyder dig selv.");

    public static Verb Verb { get; } = new Verb.Change<StopLeading, Leading>(
        new("stop leading", "stop som leder", "step down from", "step down", "no longer leader of", "træd tilbage som leder af", "træd tilbage", "stop som leder af", "ikke længere leder af"),
        Right.Lead,
        Shape.Of(ShowMission.MissionField, null, PersonField),
        given => new StopLeading(given.Get(ShowMission.MissionField), given.Find(PersonField) ?? PersonNamed.Me),
        load: (command, turn, rows) => Leading.Load(command.Mission, command.Person, turn, rows),
        Decide)
    {
        Phrases = MissionPhrases.StopLeading,
        Help = new("You, or the leader you name, lead the mission no longer. “hand over leadership” puts somebody in your place.", "Du, eller den leder, du nævner, leder ikke længere missionen. “overdrag ledelsen” sætter en anden i dit sted."),
        Example = new("stop leading youth", "stop som leder af mad"),
        Button = new("Stop leading", "Stop som leder"),
    };

    static Outcome Decide(StopLeading command, Leading leading, Turn turn)
    {
        var (mission, words) = (command.Mission, MissionWords.In(turn.Language));
        var isOneself = command.Person == PersonNamed.Me || command.Person.Id == turn.Speaker.Id;
        var (id, name) = isOneself ? (turn.Speaker.Id, turn.Speaker.Name) : (command.Person.Id, command.Person.Name);
        if (leading.Leaders.Count == 0) return new Reply.Refused(words.NobodyNamed);
        if (leading.Leaders.All(leader => leader.Id != id))
            return new Reply.Refused(words.DoesNotLead(name, [.. leading.Leaders.Select(leader => leader.Name)], turn.Language), PersonField);
        return new Outcome(
            new Reply.Shown(LeaderCards.Stopped(mission, [.. leading.Leaders.Where(leader => leader.Id != id)], name, turn), new Topic("mission", mission.Id, mission.Id)),
            [Leader.Ends(mission, id!)]);
    }
}
