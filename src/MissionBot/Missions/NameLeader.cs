using MissionBot.Commands;

namespace MissionBot.Missions;

/// <summary>One more leads. The first who is named takes over from everybody.</summary>
public sealed record NameLeader(Mission Mission, PersonNamed Person)
{
    internal static readonly PersonField PersonField = new PersonField("leader", new("leader", "leder", "person", "new leader", "ny leder")) { TakesPlainNames = true };

    static readonly ReferenceField<Mission> MissionField = new ReferenceField<Mission>("mission", ShowMission.MissionField.Name, MissionReferences.Only).Lead("of", "for", "af", "i");

    public static Verb Verb { get; } = new Verb.Change<NameLeader, Leading>(
        new("name leader", "udpeg leder", "add leader", "tilføj leder"),
        Right.Lead,
        Shape.Of(PersonField, null, MissionField),
        given => new NameLeader(given.Get(MissionField), given.Get(PersonField)),
        load: (command, turn, rows) => Leading.Load(command.Mission, command.Person, turn, rows),
        Decide)
    {
        Phrases = MissionPhrases.NameLeader,
        Help = new("Names one more who leads a mission. Leaders decide on proposals and change the mission.", "Udpeger endnu en, der leder en mission. Lederne afgør forslag og retter missionen."),
        Example = new("name leader @Alex Wilber of youth", "udpeg leder @Alex Wilber af mad"),
        Button = new("Name a leader", "Udpeg en leder"),
    };

    static Outcome Decide(NameLeader command, Leading leading, Turn turn)
    {
        var (mission, person) = (command.Mission, command.Person);
        if (leading.Refuse(person, PersonField, turn) is { } refused) return refused;
        var leaders = leading.Leaders.Append(new Leader(person.Id!, person.Name, true)).ToList();
        return new Outcome(
            new Reply.Shown(LeaderCards.Named(mission, leaders, leading.New, isFirst: leading.Leaders.Count == 0, turn), new Topic("mission", mission.Id, mission.Id)),
            [Leader.Begins(mission, person.Id!)]);
    }
}
