using MissionBot.Commands;
using MissionBot.Conversations;

namespace MissionBot.Tests.Rights;

/// <summary>
/// Who may do what: each verb is really said by each role in each kind of conversation, on a mission that lives in a channel, in a
/// group chat, in a personal chat. Nothing of it is written.
/// </summary>
static class Permissions
{
    const string Channel = "channel", GroupChat = "groupChat", Personal = "personal";

    static readonly Person Maya = new("maya", "29:maya", "Maya Osei");

    static readonly (string Role, Person Person)[] Roles =
    [
        ("leader", Maya),
        ("member", new Person("jonas", "29:jonas", "Jonas Berg") { Belongs = Belonging.Member }),
        ("guest", new Person("amina", "29:amina", "Amina Khan") { Belongs = Belonging.Guest }),
        ("other organisation", new Person("lars", "29:lars", "Lars Holm") { Belongs = Belonging.Elsewhere }),
    ];

    static readonly (string Id, string Kind)[] Elsewhere = [("19:other@thread.tacv2", Channel), ("19:others@thread.v2", GroupChat), ("a:alone", Personal)];

    static readonly string[] Story =
    [
        "new mission youth: By 2030, all young people have work",
        "indicator NEET: unit %, from 6 on 2018-12-31, to 3 by 2030-12-31",
        "measure NEET 4.2 in 2021, source: council",
        "measure NEET 4 in 2021, source: INVI article",
        "try Breakfast clubs in three schools: hypothesis: Food raises attendance",
        "try Mentors",
        "start mentors",
        "try Walking bus",
        "start walking bus",
        "pause walking bus",
        "propose Saturday studio",
        "learn mentors: They came because a friend asked them, verdict: supported",
        "invite Camden Giving to youth",
    ];

    /// <summary>Where a verb's own example speaks of other things than this story.</summary>
    static readonly Dictionary<string, string> Lines = new()
    {
        ["extend"] = "extend youth to 2031",
        ["measure"] = "measure NEET 5 in 2022, source: council",
        ["retarget"] = "retarget NEET to 2 by 2031 because it was reached",
        ["redefine"] = "redefine NEET: 16 to 18",
        ["close"] = "close youth",
        ["accept"] = "accept saturday studio",
        ["decline"] = "decline saturday studio because it was tried",
        ["pause"] = "pause mentors",
        ["resume"] = "resume walking bus",
        ["end"] = "end mentors",
        ["change"] = "change mentors: size: large",
        ["build"] = "build breakfast clubs on youth-2/1",
        ["learning"] = "learning youth-2/1",
        ["correct-learning"] = "correct learning youth-2/1: They came twice",
        ["learnings"] = "learnings youth",
        ["find"] = "find friend",
        ["trials"] = "trials youth",
        ["hypotheses"] = "hypotheses youth",
        ["indicators"] = "indicators youth",
        ["assign"] = "assign NEET to @Alex Wilber",
        ["count"] = "count NEET for 2021 source: INVI article",
        ["share"] = "share breakfast clubs with the team",
        ["answer"] = "answer",
        ["hand-over"] = "hand over mentors to @Alex Wilber",
        ["new-mission"] = "new mission food: By 2030, everyone eats well every day",
    };

    /// <summary>What they show or take back is the speaker's own, so that everybody may.</summary>
    static readonly HashSet<string> Own = ["undo", "share", "todo", "my-missions", "my-trial-actions", "join", "leave", "reminders", "reply", "show-reply", "mark-as-seen", "help", "hello", "thanks", "tour"];

    /// <summary>A form of its own, whose rows are decided one by one; whom it goes to, or what is answered, is asked first.</summary>
    static readonly HashSet<string> Forms = ["paste-list", "announce", "answer"];

    /// <summary>A code is made where one person alone is told of it; elsewhere, and where there is none to revoke, whoever may is told so.</summary>
    static readonly Dictionary<string, string> ToldWhy = new() { ["code"] = "A code is for one person", ["revoke"] = "there is nothing to revoke" };

    public static async Task<IReadOnlyList<Row>> Run()
    {
        var said = Capabilities.Verbs.All.ToDictionary(verb => verb, _ => new List<Said>());
        foreach (var home in new[] { ("19:home@thread.tacv2", Channel), ("19:home@thread.v2", GroupChat), ("a:maya", Personal) })
        {
            await using var desk = new Desk { Speaker = Maya };
            desk.GoTo(home.Item1, home.Item2);
            foreach (var line in Story) await desk.Say(line);
            // What is followed, and muted, is the place's own.
            foreach (var place in Elsewhere.Prepend(home))
            {
                desk.GoTo(place.Item1, place.Item2);
                foreach (var line in new[] { "follow youth", "mute youth" }) await desk.Say(line);
            }

            desk.GoTo(home.Item1, home.Item2);
            foreach (var verb in Capabilities.Verbs.All)
                foreach (var (role, person) in Roles)
                    foreach (var place in Elsewhere.Prepend(home))
                    {
                        desk.Speaker = person;
                        desk.GoTo(place.Item1, place.Item2);
                        said[verb].Add(new(role, place == home, place.Item2, MayDo(verb, await desk.Judge(LineOf(verb)))));
                    }
        }

        return [.. said.Select(one => new Row(one.Key, one.Value))];
    }

    public static string LineOf(Verb verb) => Lines.GetValueOrDefault(verb.Id) ?? verb.Example.English;

    static bool MayDo(Verb verb, Judged judged) =>
        judged.Verb == verb.Id && !judged.IsDenied && (Own.Contains(verb.Id) || Forms.Contains(verb.Id) || (verb.Writes ? judged.Wrote || (ToldWhy.TryGetValue(verb.Id, out var why) && judged.Text.Contains(why, StringComparison.Ordinal)) : judged.Text.Contains("youth", StringComparison.Ordinal)));

    /// <param name="IsHome">The mission lives there.</param>
    public sealed record Said(string Role, bool IsHome, string Kind, bool May);

    public sealed record Row(Verb Verb, IReadOnlyList<Said> Said)
    {
        public IEnumerable<bool> By(string role, bool? isHome = null) => Said.Where(said => said.Role == role && (isHome is null || said.IsHome == isHome)).Select(said => said.May);

        /// <summary>Yes, no, or the kinds of conversation where it is yes.</summary>
        public string Cell(string role, bool? isHome = null)
        {
            var cells = Said.Where(said => said.Role == role && (isHome is null || said.IsHome == isHome)).ToList();
            if (cells.TrueForAll(said => said.May)) return "yes";
            return cells.Exists(said => said.May) ? string.Join(", ", cells.Where(said => said.May).Select(said => said.Kind).Distinct()) : "–";
        }
    }
}
