using System.Globalization;
using System.Text.Json.Nodes;
using MissionBot.Commands;
using MissionBot.Sharing;
using MissionBot.Trials;

namespace MissionBot.Tests.Sharing.Year;

/// <summary>What partners ask, press, look for and write, wherever they take part, and after they do no longer.</summary>
sealed class YearPartners(YearOracle oracle, YearTeams teams, YearTeam team, YearAnswers answers, Random random)
{
    static readonly string[] Questions =
    [
        "status {0}", "trials {0}", "learnings {0}", "learnings {0} refuted", "hypotheses {0}", "indicators {0}", "updates {0}", "updates {0} page 2", "digest {0}", "digest {0} since 1 January", "mission {0}", "leaders {0}",
        "partners {0}", "followers {0}", "trial {1}", "trial {1}", "trial {1}", "learnings {1}", "learning {2}", "find attendance", "find food", "find lane", "find Idea", "missions", "todo", "my trial actions", "my missions", "reminders",
        "following", "help", "hello", "nyheder {0}", "prøvehandlinger {0}", "læringer {0}", "opsummering {0} siden 1. januar", "snooze {1} until next week", "mark as seen {0}/1", "show reply {0}/1", "show reply {0}/2",
    ];

    // What is not theirs to do; said of what is somebody else's.
    static readonly string[] Refused =
    [
        "accept {1}", "start {1}", "change {1}: size: large", "hand over {1} to me", "correct learning {2}: Nobody came", "share {1} with everyone", "share {2} with everyone", "share {0} with everyone", "build {1} on {2}",
        "invite Somebody Else to {0}", "remove Somebody Else from {0}", "count", "answer {0}/1: Yes", "announce {0}: Hello all", "end {1}", "use {0}", "edit {0}: aims: none",
    ];

    // At several paces.
    static readonly string[] Wishes =
    [
        "follow {0} at once", "follow {0} everything, at once", "follow {0} daily at 8:00", "follow {0} every Monday 9:00", "follow {0} only milestones", "follow {0} only what names me, at once", "follow {0} learnings, compact, at once",
        "mute {0} for a week", "unmute {0}", "unfollow {1}", "follow {1}",
    ];

    // They follow weekly from the first day, so that it changes.
    static readonly string[] Chosen = ["now follow", "is changed", "følger nu", "Ændret: sådan følger"];

    static readonly (Verb Verb, Field Field)[] Lists = [.. from verb in Capabilities.Verbs.All from field in verb.Shape.All where field is IReferenceField where verb.Id != "leave" select (verb, field)];

    /// <summary>What was really written by partners.</summary>
    public int Written { get; private set; }

    /// <summary>How often one of their conversations chose what it hears, and when.</summary>
    public int Followed { get; private set; }

    public async Task Act(YearOrganisation organisation)
    {
        teams.Next();
        var mission = random.Next(6) == 0 ? team.Any(oracle.Missions)! : team.Any(organisation.Missions)!;
        await (random.Next(20) switch
        {
            0 or 1 => Look(organisation, mission),
            2 or 3 => Press(organisation, mission),
            4 => Open(organisation, mission),
            5 => Learn(organisation, mission),
            6 => Propose(organisation, mission),
            7 => Reply(organisation, mission),
            8 => ShareOwn(organisation, mission),
            9 => Measure(organisation, mission),
            10 => Follow(organisation, mission),
            11 => teams.Say(organisation.Person, organisation.Place, Line(Refused, mission, organisation.Person)),
            _ => Ask(organisation.Person, organisation.Place, mission),
        });
    }

    /// <summary>Also by guests who take part for nobody, where a mission lives.</summary>
    public Task Ask(YearPerson who, YearPlace where, YearMission mission) => Ask(who, where, Line(Questions, mission));

    public async Task Ask(YearPerson who, YearPlace where, string line)
    {
        answers.Check(line, await teams.Say(who, where, line), new(where.Id, where.Kind == "personal" ? who.Id : null));
    }

    string Line(string[] lines, YearMission mission, YearPerson? notOf = null) => string.Format(
        CultureInfo.InvariantCulture, lines[random.Next(lines.Length)], mission.Key, notOf is null ? Trial(mission) : OfOthers(mission, notOf), team.Any(mission.Learnings.Where(one => notOf is null || one.By != notOf))?.Key ?? $"{mission.Key}-1/1");

    // Of all that there are, whether they see them or not.
    string Trial(YearMission mission) => $"{mission.Key}-{1 + random.Next(mission.Trials.Count + 1)}";

    string OfOthers(YearMission mission, YearPerson person) => team.Any(mission.Trials.Where(trial => trial.ProposedBy != person))?.Key ?? mission.Key;

    string Learning(YearMission mission) => team.Any(mission.Learnings)?.Key ?? $"{mission.Key}-1/1";

    // What is typed into a list of a form, or into the box of the message extension; and the beginnings of marks.
    Task Look(YearOrganisation organisation, YearMission mission)
    {
        var typed = random.Next(4) switch { 0 => "", 1 => "Idea", 2 => $"qx{"aeiou"[random.Next(5)]}", _ => mission.Key };
        if (random.Next(2) == 0)
            return teams.Invoke(organisation.Person, organisation.Place, "composeExtension/query", JsonNode.Parse($$$"""{"commandId":"search","parameters":[{"name":"words","value":"{{{typed}}}"}],"queryOptions":{"skip":0,"count":25}}""")!);
        var (verb, field) = Lists[random.Next(Lists.Length)];
        return teams.Invoke(organisation.Person, organisation.Place, "application/search", new JsonObject
        {
            ["kind"] = "search",
            ["queryText"] = typed,
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["top"] = 15 },
            ["dataset"] = $"{verb.Id}/{field.Id}",
        });
    }

    // A button of any verb with any thing, as somebody's client may send it; what only looks also as a card that a client draws anew.
    Task Press(YearOrganisation organisation, YearMission mission)
    {
        var (verb, field) = Lists[random.Next(Lists.Length)];
        var data = new JsonObject { [field.Id] = Thing(mission) };
        if (verb.Writes || random.Next(2) == 0) return teams.Press(organisation.Person, organisation.Place, verb.Id, data);
        data["view"] = true;
        return teams.Press(organisation.Person, organisation.Place, verb.Id, data, "automatic");
    }

    // The same as a dialog, which shows all that its lists hold.
    Task Open(YearOrganisation organisation, YearMission mission)
    {
        var (verb, field) = Lists[random.Next(Lists.Length)];
        return teams.Invoke(organisation.Person, organisation.Place, "task/fetch", new JsonObject { ["data"] = new JsonObject { ["verb"] = verb.Id, [field.Id] = Thing(mission) } });
    }

    string Thing(YearMission mission) => random.Next(4) switch { 0 => mission.Key, 1 => Learning(mission), 2 => mission.Indicators[0].Name, _ => Trial(mission) };

    // On what is theirs; in the mission's own home on whatever they see.
    async Task Learn(YearOrganisation organisation, YearMission mission)
    {
        if (!organisation.TakesPartIn(mission) || team.Any(mission.Trials.Where(trial => !trial.IsGone && IsTheirs(trial, organisation))) is not { } trial) return;
        await team.Learn(trial, organisation.Person, organisation.Place, organisation.Place);
        Written++;
        if (random.Next(6) > 0) return;
        await team.Record(mission, organisation.Person, organisation.Place, "undo");
        trial.Learnings[^1].GoneAt = oracle.Step;
    }

    async Task Follow(YearOrganisation organisation, YearMission mission)
    {
        var answer = await teams.Say(organisation.Person, organisation.Place, Line(Wishes, mission));
        if (Chosen.Any(one => answer.Contains(one, StringComparison.Ordinal))) Followed++;
    }

    static bool IsTheirs(YearTrial trial, YearOrganisation organisation) =>
        trial.With.ContainsKey(organisation) || trial.ProposedBy == organisation.Person || trial.Owner == organisation.Person;

    async Task Propose(YearOrganisation organisation, YearMission mission)
    {
        if (!organisation.TakesPartIn(mission)) return;
        var visible = team.Wish();
        var (who, where) = (organisation.Person, organisation.Place);
        var trial = new YearTrial(mission, mission.Trials.Count + 1, oracle.Step) { Stage = Stage.Proposed, Visible = visible ?? mission.Visible, Hypotheses = 1, ProposedBy = who };
        trial.Actors.Add(who);
        trial.Title = oracle.Of(trial, "the title", where);
        mission.Trials.Add(trial);
        await team.Record(mission, who, where,
            $"propose Idea {trial.Title.Word}: hypothesis: Walks and {oracle.Of(trial, "the hypothesis", where).Word} raise attendance, mission: {mission.Key}, place: {oracle.Of(trial, "the place", where).Word} lane{YearTeam.Said(visible)}");
        Written++;
    }

    async Task Reply(YearOrganisation organisation, YearMission mission)
    {
        if (!organisation.TakesPartIn(mission) || mission.Home == organisation.Place) return;
        var before = team.Head(mission);
        await teams.Say(organisation.Person, organisation.Place, $"reply {mission.Key}: We can lend {oracle.Between(organisation.Place, "a reply")} on Tuesdays");
        // Who follows no longer says nothing to the team.
        if (team.Head(mission) == before) return;
        mission.Replies.Add(new($"{mission.Key}/{mission.Replies.Count + 1}", organisation.Place));
        Written++;
    }

    async Task ShareOwn(YearOrganisation organisation, YearMission mission)
    {
        var reader = new YearReader(organisation.Place.Id, organisation.Person.Id);
        if (team.Any(mission.Learnings.Where(one => one.By == organisation.Person && one.IsSeen(reader))) is not { } learning) return;
        learning.Visible = learning.Visible == Visibility.Team ? Visibility.Partners : Visibility.Team;
        await team.Record(mission, organisation.Person, organisation.Place, $"share {learning.Key} with {(learning.Visible == Visibility.Team ? "the team" : "partners")}");
        Written++;
    }

    async Task Measure(YearOrganisation organisation, YearMission mission)
    {
        if (!organisation.TakesPartIn(mission) || mission.Indicators.FirstOrDefault(one => one.AskedOf == organisation.Person) is not { } indicator) return;
        await team.Measure(mission, indicator, organisation.Person, organisation.Place, organisation.Place);
        Written++;
    }
}
