using System.Collections.Immutable;
using MissionBot.Commands;
using MissionBot.Facts;

namespace MissionBot.Missions;

/// <summary>Somebody leads in the place of somebody else: usually of whoever says so, and of one who has left.</summary>
public sealed record HandOverLeadership(Mission Mission, PersonNamed To, PersonNamed From)
{
    static readonly PersonField ToField = new PersonField("to", new("new leader", "ny leder", "to", "til")) { TakesPlainNames = true }.Lead("to", "til");

    public static readonly PersonField FromField = new PersonField("from", new("until now", "hidtil", "from", "fra")) { TakesPlainNames = true }.Lead("from", "fra").Optional();

    public static Verb Verb { get; } = new Verb.Change<HandOverLeadership, Leading>(
        new("hand over leadership", "overdrag ledelsen", "hand over leadership of", "hand over the leadership", "hand over the leadership of", "overdrag ledelsen af"),
        Right.Lead,
        Shape.Of(ShowMission.MissionField, null, ToField, FromField),
        given => new HandOverLeadership(given.Get(ShowMission.MissionField), given.Get(ToField), given.Find(FromField) ?? PersonNamed.Me),
        load: (command, turn, rows) => Leading.Load(command.Mission, command.To, turn, rows),
        Decide)
    {
        Help = new("Somebody else leads the mission in your place, or in that of a leader who has left.", "En anden leder missionen i stedet for dig, eller i stedet for en leder, der er holdt op."),
        Example = new("hand over leadership of youth to @Alex Wilber", "overdrag ledelsen af mad til @Alex Wilber"),
        Button = new("Hand over leadership", "Overdrag ledelsen"),
    };

    static Outcome Decide(HandOverLeadership command, Leading leading, Turn turn)
    {
        var (mission, to, words) = (command.Mission, command.To, MissionWords.In(turn.Language));
        var from = command.From == PersonNamed.Me ? new PersonNamed(null, turn.Speaker.Name, turn.Speaker.Id) : command.From;
        if (to.Id == from.Id) return new Reply.Refused(words.SamePerson, ToField);
        var before = leading.Leaders.FirstOrDefault(leader => leader.Id == from.Id);
        // Where nobody is named, everybody leads, and there is nobody to be replaced.
        if (before is null && leading.Leaders.Count > 0)
            return new Reply.Refused($"{words.DoesNotLead(from.Name, [.. leading.Leaders.Select(leader => leader.Name)], turn.Language)} {words.InWhosePlace}", FromField);
        var leadsAlready = leading.Leaders.Any(leader => leader.Id == to.Id);
        if (!leadsAlready && leading.Refuse(to, ToField, turn) is { } refused) return refused;
        var facts = ImmutableArray.CreateBuilder<NewFact>();
        if (before is not null) facts.Add(Leader.Ends(mission, before.Id));
        if (!leadsAlready) facts.Add(Leader.Begins(mission, to.Id!));
        IReadOnlyList<Leader> leaders =
        [
            .. leading.Leaders.Where(leader => leader.Id != from.Id),
            .. leadsAlready ? Array.Empty<Leader>() : [new Leader(to.Id!, to.Name, true)],
        ];
        return new Outcome(
            new Reply.Shown(LeaderCards.HandedOver(mission, leaders, before?.Name, leading.New, turn), new Topic("mission", mission.Id, mission.Id)), facts.ToImmutable());
    }
}
