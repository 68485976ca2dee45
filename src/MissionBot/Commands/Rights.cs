using MissionBot.Conversations;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>A thing that belongs to a mission, whose leaders decide on it.</summary>
public interface IOfMission
{
    string MissionId { get; }
}

/// <summary>Rights come from the store, never from a card's data.</summary>
static class Rights
{
    static readonly Sql Leaders = new("select l.person from mission_leaders l where [reader l] and l.mission_id = @mission order by l.person");

    public static Reply? Refuse(Verb verb, Given given, Turn turn, Rows rows)
    {
        if (verb.Right != Right.Lead || given.Values.Values.OfType<IOfMission>().FirstOrDefault() is not { } thing) return null;
        var leaders = rows.List<string>(Leaders, new { mission = thing.MissionId });
        if (leaders.Count == 0 || leaders.Contains(turn.Speaker.Id)) return null;
        var names = Sentence.List([.. leaders.Select(leader => rows.NameOf(leader, turn.Language))], turn.Language);
        return new Reply.Refused(CommandWords.In(turn.Language).LeadersOnly(names)) { IsAside = true };
    }
}
