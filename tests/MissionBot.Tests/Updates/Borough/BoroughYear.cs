using MissionBot.Following;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Tests.Updates.Borough;

/// <summary>
/// Four missions are worked on while others follow them, hour by hour: things are said, followers mute and hear again, and the process stops
/// at random and is started again hours or days later, on the same store. After each hour the product tells what is to be told.
/// </summary>
sealed class BoroughYear(LoopbackConnector connector, string file, DateTimeOffset begins, DateTimeOffset ends, int perMission, int seed) : IAsyncDisposable
{
    static readonly string[] Missions = ["youth", "food", "homes", "green"], Zones = ["Europe/London", "Europe/Copenhagen", "America/New_York"], Owners = ["anna", "bo", "carl"];

    readonly Random random = new(seed);
    readonly Dictionary<string, List<BoroughFact>> facts = Missions.ToDictionary(key => key, _ => new List<BoroughFact>());
    readonly Dictionary<string, List<(string Key, Size Size, string Owner, Stage Stage)>> trials = Missions.ToDictionary(key => key, _ => new List<(string, Size, string, Stage)>());
    readonly Dictionary<string, string> ids = [];
    readonly Dictionary<string, DateTimeOffset> arrived = [];
    readonly Dictionary<string, int> extended = Missions.ToDictionary(key => key, _ => 2035);
    readonly List<BoroughFollower> followers = [];
    BotApp app = null!;

    public int Restarts { get; private set; }

    public int Edits { get; private set; }

    /// <summary>Messages that arrived although nothing in the store speaks of them, or twice.</summary>
    public int Strays { get; private set; }

    public IReadOnlyList<BoroughFollower> Followers => followers;

    public int Facts => facts.Values.Sum(list => list.Count);

    public async Task Play()
    {
        app = await Start(begins);
        await Begin();
        var now = begins;
        while (now < ends)
        {
            now = now.AddHours(1);
            if (random.Next(300) == 0)
            {
                // Down for an hour, or for three days.
                await app.DisposeAsync();
                now = now.AddHours(1 + random.Next(random.Next(4) == 0 ? 72 : 6));
                app = await Start(now);
                Restarts++;
            }
            else
            {
                app.Clock.SetUtcNow(now);
            }

            foreach (var mission in Missions)
                if (random.Next(48) == 0) await Say(mission, now);
            if (random.Next(24) == 0) await MuteSomebody(now);
            await Pass(now);
        }
    }

    /// <summary>What each follower got, by what the store says of the messages that really arrived.</summary>
    public IReadOnlyDictionary<string, List<Delivery>> Got() => app.Store
        .Read(new Reader(FollowingApp.Tenant), rows => rows.List<Row>(new Sql(
            "select o.conversation_id as conversation, o.kind, o.from_seq as fromSeq, o.to_seq as toSeq, o.facts, o.sent_id as sentId from outbox o where o.tenant_id = @tenant and o.sent_id is not null order by o.position")))
        .GroupBy(row => row.Conversation)
        .ToDictionary(rows => rows.Key, rows => rows.Select(row => new Delivery(arrived.GetValueOrDefault(row.SentId), row.What)).ToList());

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    Task<BotApp> Start(DateTimeOffset now) => BotApp.Start(now, file, connector, isSwept: false, settings: "--Connector:KeepsLimits=false");

    async Task Begin()
    {
        // Owners are known by name, from a chat of their own that follows nothing.
        foreach (var owner in Owners) await app.SayIn($"a:{owner}", "help", owner);
        foreach (var mission in Missions)
        {
            await app.SayIn($"a:maya-{mission}", $"new mission {mission}: By 2035, all of the {mission} are well");
            await app.SayIn($"a:maya-{mission}", $"indicator {mission} lost: unit %, from 20 on 2025-12-31, to 5 by 2035-12-31");
            await app.SayIn($"a:maya-{mission}", $"indicator {mission} won: unit %, from 20 on 2025-12-31, to 5 by 2035-12-31");
            ids[mission] = app.Store.Read(new Reader(FollowingApp.Tenant), rows => rows.One<string>(new Sql("select m.id from missions m where [reader m] and m.mission_key = @mission"), new { mission }))!;
            for (var trial = 0; trial < 3; trial++) await Plan(mission, begins);
        }

        await app.TellFollowers();
        for (var number = 0; number < Missions.Length * perMission; number++)
        {
            // A hundred make every scope at every pace; the first few of them are a mixture.
            var which = number / 4 * 7 % 100;
            var (mission, scope, pace) = (Missions[number % 4], BoroughScope.All[which % 10], BoroughPace.All[((which % 10) + (which / 10)) % 10]);
            var follower = new BoroughFollower(number, mission, scope, pace, Zones[random.Next(3)], scope.IsPersonal ? $"aad-{Owners[random.Next(3)]}" : "aad-jonas", begins, Head(mission));
            followers.Add(follower);
            Assert.Contains($"now follow", await app.SayIn(follower.Conversation, follower.Line, follower.Person["aad-".Length..]), StringComparison.Ordinal);
        }
    }

    async Task Say(string mission, DateTimeOffset now)
    {
        var all = trials[mission];
        var at = random.Next(all.Count);
        var (key, size, owner, stage) = all[at];
        switch (random.Next(10))
        {
            case 0 or 1:
                await Plan(mission, now);
                break;
            case 2 or 3 when stage == Stage.Planned:
                await Said($"start {key}", new(mission, 0, now, UpdateKind.Trials, key, size, owner) { IsMilestone = true });
                all[at] = (key, size, owner, Stage.Running);
                break;
            case 4 when stage == Stage.Running:
                await Said($"end {key}", new(mission, 0, now, UpdateKind.Trials, key, size, owner) { IsMilestone = true });
                all[at] = (key, size, owner, Stage.Ended);
                break;
            // One a day: a second one would correct the first.
            case 5 or 6 when facts[mission].TrueForAll(fact => fact.Kind != UpdateKind.Indicators || fact.At < now.AddHours(-36)):
                var isLost = random.Next(2) == 0;
                await Said($"measure {mission} {(isLost ? "lost" : "won")} {(isLost ? 25 : 6)}", new(mission, 0, now, UpdateKind.Indicators) { IsOffTrack = isLost });
                break;
            case 7 when random.Next(6) == 0:
                await Said($"extend {mission} to {++extended[mission]}", new(mission, 0, now, UpdateKind.Mission) { IsMilestone = true });
                break;
            default:
                await Said($"learn {key}: Seen for the {Facts}th time", new(mission, 0, now, UpdateKind.Learnings, key, size, owner));
                break;
        }
    }

    async Task Plan(string mission, DateTimeOffset now)
    {
        var (key, size, owner) = ($"{mission}-{trials[mission].Count + 1}", Enum.GetValues<Size>()[random.Next(3)], Owners[random.Next(3)]);
        trials[mission].Add((key, size, $"aad-{owner}", Stage.Planned));
        await Said($"try Idea {key.Replace('-', ' ')}, size: {size}, owner: {owner}", new(mission, 0, now, UpdateKind.Trials, key, size, $"aad-{owner}"));
    }

    async Task Said(string line, BoroughFact fact)
    {
        var before = Head(fact.Mission);
        var answer = await app.SayIn($"a:maya-{fact.Mission}", line);
        if (Head(fact.Mission) != before + 1) throw new InvalidOperationException($"“{line}” recorded {Head(fact.Mission) - before} facts: {answer}");
        facts[fact.Mission].Add(fact with { Seq = before + 1 });
    }

    async Task MuteSomebody(DateTimeOffset now)
    {
        var follower = followers[random.Next(followers.Count)];
        if (follower.IsMuted(now) && random.Next(2) == 0)
        {
            await app.SayIn(follower.Conversation, $"unmute {follower.Mission}", follower.Person["aad-".Length..]);
            follower.Unmute(now, Head(follower.Mission));
            return;
        }

        await app.SayIn(follower.Conversation, $"mute {follower.Mission} for two weeks", follower.Person["aad-".Length..]);
        follower.Mute(now);
    }

    async Task Pass(DateTimeOffset now)
    {
        var before = connector.Posts.Count;
        await app.TellFollowers();
        foreach (var post in connector.Posts.Skip(before))
        {
            if (post.Method != "POST") Edits++;
            else if (!arrived.TryAdd(post.ActivityId, now)) Strays++;
        }

        foreach (var follower in followers) follower.Pass(now, facts[follower.Mission], Head(follower.Mission));
    }

    long Head(string mission) => app.Store.Read(new Reader(FollowingApp.Tenant), rows => rows.One<long>(new Sql("select s.seq from streams s where s.tenant_id = @tenant and s.stream = @id"), new { id = ids[mission] }));

    sealed record Row(string Conversation, string Kind, long FromSeq, long ToSeq, string? Facts, string SentId)
    {
        public string What => Kind == "digest" ? $"digest {FromSeq}-{ToSeq}" : Facts is { } told ? $"update {told.Trim()}" : $"missed {FromSeq}-{ToSeq}";
    }
}
