using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Storage;

namespace MissionBot.Missions;

/// <summary>Who leads a mission: whoever created it, and whom its leaders name.</summary>
/// <param name="IsHere">Still in the conversation that the mission lives in.</param>
sealed record Leader(string Id, string Name, bool IsHere)
{
    public static IReadOnlyList<Leader> Of(Mission mission, Turn turn, Rows rows) =>
        [.. rows.LeadersOf(mission.Id).Select(leader => new Leader(leader.Person, turn.NameOf(leader.Person, rows), leader.IsHere))];

    public static NewFact Begins(Mission mission, string person) => new(mission.Id, new MissionLed(mission.Id, person, false, true));

    public static NewFact Ends(Mission mission, string person) => new(mission.Id, new MissionLed(mission.Id, person, true, false));
}

/// <summary>What is known of a mission's leaders and of whoever is to be one.</summary>
/// <param name="New">As a roster knows them; null where they were never met.</param>
sealed record Leading(IReadOnlyList<Leader> Leaders, Person? New)
{
    public static Leading Load(Mission mission, PersonNamed? named, Turn turn, Rows rows) => new(
        Leader.Of(mission, turn, rows),
        named?.Id is not { } id ? null : id == turn.Speaker.Id ? turn.Speaker : rows.Person(id));

    /// <summary>A mission is led by its own organisation, and by somebody who does not yet.</summary>
    public Reply.Refused? Refuse(PersonNamed named, Field at, Turn turn)
    {
        var words = MissionWords.In(turn.Language);
        if (New is { IsPartner: true }) return new Reply.Refused(words.LeaderFromElsewhere(named.Name), at);
        return Leaders.Any(leader => leader.Id == named.Id) ? new Reply.Refused(words.LeadsAlready(named.Name), at) : null;
    }
}
