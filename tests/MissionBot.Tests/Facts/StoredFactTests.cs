using System.Text.Json.Nodes;
using MissionBot.Storage;

namespace MissionBot.Tests.Facts;

/// <summary>
/// What was stored once must be read for ever: one file a kind under stored/. A new kind adds its file by tests/rewrite; an
/// old file is never edited.
/// </summary>
public sealed class StoredFactTests
{
    static readonly string Folder = Path.Combine(Repository.Root, "tests/MissionBot.Tests/Facts/stored");

    static readonly Sql Stored = new("select f.kind, f.data, f.words from facts f where f.tenant_id = @tenant order by f.position");

    internal static readonly string[] Story =
    [
        "new mission youth: By 2030, all young people have work, aims: every school leaver has a plan, grand challenge: Inequality, rhythm: quarterly",
        "edit youth: aims: everybody has a plan",
        "extend youth to 2031 because the aims were restated",
        "indicator NEET: unit %, from 6 on 2018-12-31, to 3 by 2025-12-31, source: INVI article, definition: 16 to 24, kind: rate, tier: outcome, cadence: yearly, population: residents, group: 16 to 24, area: Camden",
        "measure NEET 4.2 in 2021, source: council, note: provisional",
        "measure NEET 4 in 2021, source: INVI article",
        "count NEET for 2021 source: INVI article",
        "retarget NEET to 2 by 2030 because it was reached",
        "redefine NEET: 16 to 18",
        "try Breakfast clubs: hypothesis: Food raises attendance, size: small, risk: safe, horizon: short, kind: service, sectors: public, citizens, levels: frontline, owner: me, start: 1 April, end: 1 June, place: Camden, group: pupils, partners: two schools, effort: 5 days, metric: attendance, criterion: 60 % come",
        "start youth-1",
        "learn youth-1: They came, verdict: supported, evidence: 2, proposal: scale, expected: fewer, why: friends, next: go on",
        "correct learning youth-1/1: They came twice",
        "share youth-1/1 with the team",
        "pause youth-1 because of the holidays",
        "resume youth-1",
        "change youth-1: size: large, place: Kentish Town",
        "try Breakfast cart",
        "build youth-2 on youth-1/1",
        "snooze youth-1 until next week",
        "assign NEET to @Alex Wilber",
        "end youth-1",
        "elsewhere: reply youth-1: We can lend our hall",
        "answer youth/1: Yes please",
        "announce youth: We meet on Friday",
        "name leader @Alex Wilber of youth",
        "hand over youth-2 to @Alex Wilber",
        "invite Camden Giving to youth, sector: civil society, contacts: the head of grants, trial actions: youth-2",
        "invite Camden Giving to youth, level: management",
        "code Camden Giving",
        "Sofia: join {code}",
        "Sofia: leave",
        "remove Camden Giving from youth",
        "close youth as achieved because all have work",
    ];

    /// <summary>What is recorded when it is taken back.</summary>
    static readonly string[] TakenBack =
    [
        "undo",
        "learn youth-1: They stayed away",
        "undo",
        "measure NEET 5 in 2023, source: council",
        "undo",
        "indicator Jobs: unit %, from 6 on 2018-12-31, to 3 by 2025-12-31",
        "undo",
        "try Walking bus: hypothesis: Walking together raises attendance",
        "undo",
        "try Bike train",
        "start youth-3",
        "undo",
        "new mission food: By 2030, everyone eats well",
        "undo",
        "new mission jobs: By 2030, all have jobs",
        "invite Oxfam to jobs",
        "undo",
        "invite Oxfam to jobs",
        "Sofia: join {code}",
        "Sofia: undo",
        "Sofia: join {code}",
        "Sofia: leave",
        "Sofia: undo",
        "remove Oxfam from jobs",
        "undo",
        "elsewhere: reply youth-1: We have no hall",
        "elsewhere: undo",
    ];

    public static TheoryData<string> Kinds => [.. Capabilities.All.SelectMany(capability => capability.Facts).Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_stored_fact_is_read_and_would_be_written_the_same(string kind)
    {
        var file = Path.Combine(Folder, $"{kind}.json");
        if (Environment.GetEnvironmentVariable("MISSIONBOT_REWRITE") == "1" && !File.Exists(file)) await Record(kind, file);
        var stored = JsonNode.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))!;
        var known = Capabilities.All.SelectMany(capability => capability.Facts).Single(one => one.Name == kind);
        var (data, words) = known.Write(known.Read(stored["data"]!.ToJsonString(), stored["words"]?.ToJsonString()));
        Assert.True(JsonNode.DeepEquals(stored["data"], JsonNode.Parse(data)), data);
        Assert.True(JsonNode.DeepEquals(stored["words"], words is null ? null : JsonNode.Parse(words)), words);
    }

    static async Task Record(string kind, string file)
    {
        await using var desk = new Desk();
        foreach (var line in Story.Concat(TakenBack))
        {
            await desk.Hear(line);
            desk.Clock.Advance(TimeSpan.FromSeconds(10));
        }

        var fact = desk.Read(rows => rows.List<Row>(Stored)).First(one => one.Kind == kind);
        Directory.CreateDirectory(Folder);
        var stored = new JsonObject { ["data"] = JsonNode.Parse(fact.Data), ["words"] = fact.Words is null ? null : JsonNode.Parse(fact.Words) };
        await File.WriteAllTextAsync(file, stored.ToJsonString(new() { WriteIndented = true }) + "\n", TestContext.Current.CancellationToken);
    }

    sealed record Row(string Kind, string Data, string? Words);
}
