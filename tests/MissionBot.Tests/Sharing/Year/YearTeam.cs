using MissionBot.Conversations;
using MissionBot.Sharing;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Tests.Sharing.Year;

/// <summary>Those who lead and work on the missions: what they say in their own conversations, and where partners read along.</summary>
sealed partial class YearTeam(YearOracle oracle, YearTeams teams, Random random, IReadOnlyList<YearPlace> shared)
{
    public static readonly YearPerson Maya = new("aad-maya", "Maya", YearPlace.Home), Jonas = new("aad-jonas", "Jonas", YearPlace.Home);

    static readonly YearPlace Chat = YearPlace.Chat(Maya, "");

    static readonly string[] Questions =
        ["status {0}", "trials {0}", "learnings {0}", "updates {0}", "digest {0}", "hypotheses {0}", "indicators {0}", "partners {0}", "followers {0}", "mission {0}", "find attendance", "todo", "missions", "trial {1}", "learnings {1}", "help"];

    int owners, measured, extended = 2031;

    public async Task Begin()
    {
        foreach (var mission in oracle.Missions)
        {
            await teams.Say(Maya, mission.Home, $"new mission {mission.Key}: By 2030, all of the {oracle.OnFace(mission, "the statement")} are well");
            foreach (var name in new[] { "lost", "won" })
            {
                var indicator = new YearIndicator($"{mission.Key} {name}");
                mission.Indicators.Add(indicator);
                await teams.Say(Maya, mission.Home, $"indicator {indicator.Name}: unit people, from 900000 on 2024-12-31, to 100000 by 2030-12-31, mission: {mission.Key}, cadence: monthly, definition: As {oracle.OnFace(mission, "a definition")} counts");
            }

            for (var trial = 0; trial < 5; trial++) await Plan(mission);
        }
    }

    public async Task Act(YearMission mission)
    {
        teams.Next();
        await (random.Next(20) switch
        {
            0 or 1 => Plan(mission),
            2 or 3 or 4 => Move(mission),
            5 or 6 or 7 or 8 => Learn(mission),
            9 or 10 or 11 => Share(mission),
            12 or 13 => Measure(mission),
            14 => Change(mission),
            15 => Correct(mission),
            16 => Answer(mission),
            17 => Judge(mission),
            18 => Ask(mission),
            _ => Lead(mission),
        });
    }

    /// <summary>What was said is recorded; whatever else would make of the year another one than the test knows of.</summary>
    public async Task<string> Record(YearMission mission, YearPerson who, YearPlace where, string line)
    {
        var before = Head(mission);
        var answer = await teams.Say(who, where, line);
        return Head(mission) > before ? answer : throw new InvalidOperationException($"“{line}” recorded nothing in {where.Id}: {answer}");
    }

    public long Head(YearMission mission) => teams.App.Store.Read(new Reader(YearPlace.Home), rows => rows.One<long>(new Sql(
        "select s.seq from streams s join missions m on m.tenant_id = s.tenant_id and m.id = s.stream where s.tenant_id = @tenant and m.mission_key = @key"), new { key = mission.Key }));

    public T? Any<T>(IEnumerable<T> of) where T : class => of.ToList() is { Count: > 0 } all ? all[random.Next(all.Count)] : null;

    /// <summary>Half of what is said says who sees it.</summary>
    public Visibility? Wish() => random.Next(8) switch { 0 or 1 => Visibility.Team, 2 => Visibility.Partners, 3 => Visibility.Public, _ => null };

    public static string Said(Visibility? visible) => visible is null ? "" : $", visible to: {Word(visible.Value)}";

    static string Word(Visibility visible) => visible switch { Visibility.Team => "the team", Visibility.Partners => "partners", _ => "everyone" };

    // In the leader's own chat, or where the mission lives.
    YearPlace Somewhere(YearMission mission) => random.Next(2) == 0 ? Chat : mission.Home;

    async Task Plan(YearMission mission)
    {
        var visible = Wish();
        var trial = new YearTrial(mission, mission.Trials.Count + 1, oracle.Step) { Stage = Stage.Planned, Visible = visible ?? mission.Visible, Hypotheses = 1 };
        trial.Title = oracle.Of(trial, "the title");
        trial.Place = oracle.Of(trial, "the place");
        var owner = random.Next(3) == 0 ? $", owner: {await OwnerOf(trial)}" : "";
        mission.Trials.Add(trial);
        await Record(mission, Maya, Somewhere(mission),
            $"try Idea {trial.Title.Word}: hypothesis: Food and {Text("the hypothesis")} raise attendance, mission: {mission.Key}, size: small, place: {trial.Place.Word} lane, group: {Text("the group")} pupils, "
            + $"criterion: {Text("the criterion")} come twice, metric: {Text("the metric")} at the door, effort: {Text("the effort")} hours{owner}{Said(visible)}");

        string Text(string what) => oracle.Of(trial, what).Word;
    }

    // Somebody who is known for nothing else.
    async Task<string> OwnerOf(YearTrial trial)
    {
        if (trial.OwnerName is { } before) before.Replaced = oracle.Step;
        trial.OwnerName = oracle.Told(trial, "the owner's name");
        trial.Owner = new($"aad-owner-{++owners}", $"Kim {Capital(trial.OwnerName.Word)}", YearPlace.Home);
        teams.Add(trial.Owner, "");
        await teams.App.Meet(YearPlace.Home, [new Person(trial.Owner.Id, $"29:{trial.Owner.Id}", trial.Owner.Name) { Belongs = Belonging.Member }]);
        return trial.Owner.Name;
    }

    async Task Move(YearMission mission)
    {
        if (Any(mission.Trials.Where(one => one.Stage is Stage.Planned or Stage.Running or Stage.Paused)) is not { } trial) return;
        if (trial.Why is { } before) before.Replaced = oracle.Step;
        trial.Why = null;
        var (line, stage) = (trial.Stage, random.Next(4)) switch
        {
            (Stage.Planned, 0) => ($"decline {trial.Key} because of {Why()}", Stage.Declined),
            (Stage.Planned, _) => ($"start {trial.Key}", Stage.Running),
            (Stage.Running, 0) => ($"end {trial.Key}", Stage.Ended),
            (Stage.Running, _) => ($"pause {trial.Key} because of {Why()}", Stage.Paused),
            _ => ($"resume {trial.Key}", Stage.Running),
        };
        trial.Stage = stage;
        await Record(mission, Maya, Somewhere(mission), line);

        string Why() => (trial.Why = oracle.Told(trial, "why it was moved")).Word;
    }

    async Task Learn(YearMission mission)
    {
        if (Any(mission.Trials) is not { } trial) return;
        var (who, where) = random.Next(4) == 0 && Any(shared) is { } read ? (Jonas, read) : (Maya, Somewhere(mission));
        var learning = await Learn(trial, who, where, null);
        if (random.Next(8) > 0) return;
        await Record(mission, who, where, "undo");
        learning.GoneAt = oracle.Step;
    }

    /// <param name="writtenIn">Where it is written by whoever takes part there.</param>
    public async Task<YearLearning> Learn(YearTrial trial, YearPerson who, YearPlace where, YearPlace? writtenIn)
    {
        var visible = Wish();
        var usual = trial.Visible < trial.Mission.Visible ? trial.Visible : trial.Mission.Visible;
        var learning = new YearLearning(trial, trial.Learnings.Count + 1, who, oracle.Step) { Visible = visible ?? usual };
        learning.Actors.Add(who);
        learning.Seen = oracle.Of(learning, "what was seen", writtenIn);
        trial.Learnings.Add(learning);
        await Record(trial.Mission, who, where,
            $"learn {trial.Key}: They came for food with {learning.Seen.Word}, expected: {Text("what was expected")} instead, why: {Text("why")} helped, next: {Text("what is next")} again, verdict: {(random.Next(2) == 0 ? "supported" : "refuted")}{Said(visible)}");
        return learning;

        string Text(string what) => oracle.Of(learning, what, writtenIn).Word;
    }

    static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
