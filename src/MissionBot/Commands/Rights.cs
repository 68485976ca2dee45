using System.Text.Json;
using System.Text.Json.Nodes;
using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Conversations;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>A thing that belongs to a mission, whose leaders decide on it.</summary>
public interface IOfMission
{
    string MissionId { get; }
}

/// <summary>
/// Rights come from the store and the roster, never from a card's data. Leaders are who was named and is still there; where nobody
/// is, everyone of the mission's organisation leads. Partners take part where the mission lives.
/// </summary>
public static class Rights
{
    static readonly Sql Named = new("select l.person from mission_leaders l where [reader l] and l.mission_id = @mission order by l.person");

    static readonly Sql Present = new("select l.person from present_leaders l where [reader l] and l.mission_id = @mission order by l.person");

    /// <summary>Ids of those who were named, and whether they are still there.</summary>
    public static IReadOnlyList<(string Person, bool IsHere)> LeadersOf(this Rows rows, string mission)
    {
        var present = rows.List<string>(Present, new { mission });
        return [.. rows.List<string>(Named, new { mission }).Select(person => (person, present.Contains(person)))];
    }

    /// <summary>Whether a person of the organisation leads the mission.</summary>
    public static bool Leads(string person, IReadOnlyList<(string Person, bool IsHere)> leaders) =>
        !leaders.Any(leader => leader.IsHere) || leaders.Any(leader => leader.Person == person);

    /// <returns>Null where the speaker may do it.</returns>
    public static Reply? Refuse(Verb verb, Given given, Turn turn, Rows rows)
    {
        // Nearly always, and then nobody asks who leads.
        if (turn.Speaker.IsOfTheHouse && verb.Right != Right.Lead) return null;
        if (verb.Right == Right.Hear && turn.IsPartnersOwn) return null;
        if (verb.Right == Right.Contribute && verb.IsTheirs?.Invoke(given, turn, rows) == true) return null;
        var thing = given.Values.Values.OfType<IOfMission>().FirstOrDefault();
        var leaders = thing is null ? [] : rows.LeadersOf(thing.MissionId);
        var words = CommandWords.In(turn.Language);
        if (!turn.Speaker.IsOfTheHouse && verb.Right > Right.TakePart)
            return new Reply.Refused(turn.Speaker.Belongs switch
            {
                Belonging.Guest => words.NotForGuests(Names(leaders, turn, rows)),
                Belonging.Elsewhere => words.NotForOthers(Names(leaders, turn, rows)),
                _ => words.NotVouched,
            })
            {
                IsDenied = true,
                IsAside = true,
                Instead = thing is null ? [] : [Button("propose", turn), Button("learn", turn)],
            };
        if (verb.Right != Right.Lead || thing is null || Leads(turn.Speaker.Id, leaders)) return null;
        return new Reply.Refused(words.LeadersOnly(Names(leaders, turn, rows)!)) { IsDenied = true, IsAside = true };
    }

    /// <summary>Whether a partner would be refused what a button does.</summary>
    public static bool MayPress(Verb verb, JsonObject data, Turn turn, Rows rows)
    {
        if (verb.Right <= Right.TakePart || (verb.Right == Right.Hear && turn.IsPartnersOwn)) return true;
        if (verb.IsTheirs is null) return false;
        using var pressed = JsonDocument.Parse(data.ToJsonString());
        var given = new Press(verb.Id, pressed.RootElement).Give(verb, new ReadContext(turn.Today, turn.Language, []));
        return verb.IsTheirs(Resolver.Resolve(verb, given, turn, rows).Given, turn, rows);
    }

    // Of those who left, nobody is to be asked.
    static string? Names(IReadOnlyList<(string Person, bool IsHere)> leaders, Turn turn, Rows rows) =>
        leaders.Where(leader => leader.IsHere).Select(leader => rows.NameOf(leader.Person, turn.Language)).ToList() is { Count: > 0 } names ? Sentence.List(names, turn.Language) : null;

    static Execute Button(string id, Turn turn)
    {
        var verb = Capabilities.Verbs.WithId(id)!;
        return Parts.Button(turn, verb, verb.ButtonTitle(turn.Language));
    }
}
