using MissionBot.Conversations;
using MissionBot.Storage;

namespace MissionBot.Tests.Rights;

/// <summary>
/// What partners see and do, by how they came in and by the kind of thing: each line is really said by a guest and by somebody of another
/// organisation where the mission lives, and in a partner's own team that it was granted to.
/// </summary>
static class PartnerMatrix
{
    const string Home = "19:home@thread.tacv2", Theirs = "19:theirs@thread.tacv2", Giving = "giving-tenant";

    static readonly Person Maya = new("maya", "29:maya", "Maya Osei");

    public static readonly IReadOnlyList<(string Way, string Place, Person Person)> Ways =
    [
        ("guest", Home, new Person("amina", "29:amina", "Amina Khan") { Belongs = Belonging.Guest }),
        ("shared-channel member", Home, new Person("lars", "29:lars", "Lars Holm") { Belongs = Belonging.Elsewhere }),
        ("own-tenant team", Theirs, new Person("mette", "29:mette", "Mette Friis") { Belongs = Belonging.Elsewhere }),
    ];

    // Who is who: each of the three proposed something and wrote a learning for the team alone.
    static readonly string[] Story =
    [
        "new mission youth: By 2030, all young people have work",
        "indicator NEET: unit %, from 6 on 2018-12-31, to 3 by 2030-12-31",
        "indicator Jobs: unit %, from 6 on 2018-12-31, to 3 by 2030-12-31",
        "measure NEET 4.2 in 2021, source: council",
        "measure NEET 47.11 in 2022, source: survey, visible to: team",
        "try Breakfast clubs: hypothesis: Food raises attendance",
        "try Hidden lunches: hypothesis: Hidden food raises attendance, visible to: team",
        "try Joint suppers, visible to: team",
        "learn youth-1: Open words",
        "learn youth-1: Hidden words, visible to: team",
        "learn youth-2: Lunch words",
    ];

    /// <summary>The kind of thing, what is said of it, and a word that is answered only to whom it is shown.</summary>
    static readonly (string Thing, string Verb, string Line, string Shown)[] Cases =
    [
        ("the mission", "mission", "mission youth", "By 2030"),
        ("the mission", "status", "status youth", "By 2030"),
        ("the mission", "updates", "updates youth", "Breakfast"),
        ("the mission", "digest", "digest youth", "Breakfast"),
        ("the mission", "leaders", "leaders youth", "youth"),
        ("the mission", "propose", "propose Day bus: mission: youth", ""),
        ("an indicator", "indicators", "indicators youth", "NEET"),
        ("an indicator", "measure", "measure NEET 5 in 2023", ""),
        ("an indicator that they were asked to measure", "measure", "measure Jobs 5 in 2023", ""),
        ("a measurement, visible to partners", "indicators", "indicators youth", "4.2 %"),
        ("a measurement of the team's alone", "indicators", "indicators youth", "47.11"),
        .. Trial("a trial action, visible to partners", "youth-1", "Breakfast clubs"),
        .. Trial("a trial action of the team's alone", "youth-2", "Hidden lunches"),
        .. Trial("the same, their organisation takes part in it", "youth-3", "Joint suppers"),
        .. Trial("the same, they proposed it", "{own}", "Own idea"),
        ("a hypothesis of what they see", "hypotheses", "hypotheses youth", "Food raises"),
        ("a hypothesis of the team's alone", "hypotheses", "hypotheses youth", "Hidden food"),
        .. Learning("a learning, visible to partners", "youth-1/1", "Open words"),
        .. Learning("a learning of the team's alone", "youth-1/2", "Hidden words"),
        .. Learning("a learning of what is hidden", "youth-2/1", "Lunch words"),
        .. Learning("the same, they wrote it", "{learning}", "Own words"),
        ("what the conversation is told", "follow", "follow youth daily", ""),
        ("what the conversation is told", "mute", "mute youth", ""),
        ("what the conversation is told", "unfollow", "unfollow youth", ""),
        ("what the conversation is told", "following", "following", "youth"),
        ("its language", "language", "language danish", ""),
    ];

    public static async Task<IReadOnlyList<Row>> Run()
    {
        await using var desk = new Desk { Speaker = Maya, ReadsAlone = true };
        desk.GoTo(Home, "channel");
        foreach (var line in Story) await desk.Say(line);
        await Grant(desk);
        var own = new Dictionary<string, string>();
        foreach (var (way, place, person) in Ways)
        {
            desk.Speaker = person;
            desk.GoTo(place, "channel", TenantOf(place));
            await desk.Say("propose Own idea: mission: youth, visible to: team");
            own[way] = $"youth-{4 + own.Count}";
            await desk.Say($"learn {own[way]}: Own words, visible to: team");
        }

        foreach (var place in new[] { Home, Theirs })
        {
            desk.Speaker = place == Home ? Maya : Ways[^1].Person;
            desk.GoTo(place, "channel", TenantOf(place));
            await desk.Say("follow youth");
        }

        var rows = new List<Row>();
        foreach (var (thing, verb, line, shown) in Cases)
        {
            var said = new List<(string Way, bool May)>();
            foreach (var (way, place, person) in Ways)
            {
                desk.Speaker = person;
                desk.GoTo(place, "channel", TenantOf(place));
                var judged = await desk.Judge(line.Replace("{own}", own[way], StringComparison.Ordinal).Replace("{learning}", $"{own[way]}/1", StringComparison.Ordinal));
                said.Add((way, judged.Verb == verb && !judged.IsDenied && (shown.Length == 0 ? judged.Wrote : judged.Wrote || judged.Text.Contains(shown, StringComparison.Ordinal))));
            }

            rows.Add(new(thing, verb, said));
        }

        return rows;
    }

    public static IEnumerable<string> Write(IReadOnlyList<Row> rows) =>
    [
        "## Partners: what they see and do, by kind of thing",
        "",
        "A **guest** and a **shared-channel member** are where the mission lives; an **own-tenant team** is a conversation that was granted the",
        "mission with a code. What says “the team's alone” is visible to the mission's own organisation and to whoever wrote it.",
        "",
        "| kind of thing | command | " + string.Join(" | ", Ways.Select(way => way.Way)) + " |",
        "| --- | --- | --- | --- | --- |",
        .. rows.Select(row => $"| {row.Thing} | {row.Verb.Replace('-', ' ')} | {string.Join(" | ", row.Said.Select(said => said.May ? "yes" : "–"))} |"),
        "",
    ];

    static IEnumerable<(string, string, string, string)> Trial(string thing, string key, string title) =>
    [
        (thing, "trial", $"trial {key}", title),
        (thing, "trials", "trials youth", title),
        (thing, "learn", $"learn {key}: They came", ""),
        (thing, "learnings", $"learnings {key}", title),
        (thing, "share", $"share {key} with everyone", ""),
        (thing, "find", $"find {title}", $" · {title}"),
    ];

    static IEnumerable<(string, string, string, string)> Learning(string thing, string key, string seen) =>
    [
        (thing, "learning", $"learning {key}", seen),
        (thing, "learnings", "learnings youth", seen),
        (thing, "correct-learning", $"correct learning {key}: They came twice", ""),
        (thing, "share", $"share {key} with everyone", ""),
    ];

    static string TenantOf(string place) => place == Theirs ? Giving : "local";

    static Task Grant(Desk desk) => desk.Store.Change(new Reader("local"), rows =>
    {
        var mission = rows.One<string>(new Sql("select m.id from missions m where m.tenant_id = @tenant"))!;
        rows.Run(new Sql("""
            insert into grants (tenant_id, place_tenant, place, mission_id, partner_id, kind, invitation, joined_at, joined_by, seq)
            values (@tenant, @giving, @place, @mission, 'giving', 'channel', 'i', '2026-03-02', 'mette', 1)
            """), new { giving = Giving, place = Theirs, mission });
        rows.Run(new Sql("insert into partner_missions (tenant_id, partner_id, mission_id, invited_on, invited_by, seq) values (@tenant, 'giving', @mission, '2026-03-02', 'maya', 1)"), new { mission });
        rows.Run(new Sql("""
            insert into partner_trials (tenant_id, partner_id, trial_id, mission_id)
            select t.tenant_id, 'giving', t.id, t.mission_id from trials t where t.tenant_id = @tenant and t.number = 3
            """));
        foreach (var (_, _, person) in Ways)
        {
            rows.Run(new Sql("insert into partner_voices (tenant_id, partner_id, mission_id, person, heard) values (@tenant, 'giving', @mission, @person, '2026-03-02')"), new { mission, person = person.Id });
            rows.Keep(person);
        }

        // Given to one of them, it is asked of their organisation.
        rows.Run(new Sql("""
            insert into indicator_people (tenant_id, indicator_id, mission_id, person)
            select i.tenant_id, i.id, i.mission_id, 'lars' from indicators i where i.tenant_id = @tenant and i.name = 'Jobs'
            """));
        return true;
    });

    public sealed record Row(string Thing, string Verb, IReadOnlyList<(string Way, bool May)> Said);
}
