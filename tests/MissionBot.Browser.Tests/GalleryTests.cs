using MissionBot.Testing;
using MissionBot.Words;

namespace MissionBot.Browser.Tests;

public sealed class GalleryTests
{
    /// <summary>What the official renderer does not know: Teams' own elements, each with its fallback, and the schema's <c>lang</c>.</summary>
    public static readonly string[] Known = ["\"Badge\"", "\"Chart.Line\"", "\"ProgressBar\"", "\"lang\""];

    [Fact]
    public async Task The_cards_that_a_leader_forwards_are_drawn_by_the_official_renderer()
    {
        await using var desk = new Desk();
        foreach (var line in Story) await desk.Ask(line);
        var cards = new Dictionary<string, string>();
        foreach (var (name, line) in Forwarded)
        {
            cards[name] = (await desk.Say(line)).ToJson();
            await desk.Ask("language danish");
            cards[$"{name}-da"] = (await desk.Say(line)).ToJson();
            await desk.Ask("language english");
        }

        var complaints = await Gallery.Show(cards);
        Assert.DoesNotContain(complaints, complaint => !Known.Any(complaint.Contains));
    }

    static readonly string[] Story =
    [
        "new mission youth: By 2030, all young people have access to economic opportunity that enables them to be safe and secure",
        "edit youth: grand challenge: Inequality, rhythm: quarterly, aims: every school leaver has a plan",
        "indicator Young people without work or education: unit %, from 6 on 2018-12-31, to 2 by 2030-12-31, source: INVI article",
        "measure young people 4.9 in 2021",
        "measure young people 3.4 in 2025, source: council",
        "indicator Apprenticeships begun: from 120 on 2020-12-31, to 400 by 2030-12-31, tier: output",
        "measure apprenticeships 150 in 2025",
        "try Breakfast clubs in three schools: hypothesis: A free breakfast raises attendance, size: small, risk: safe, owner: me",
        "start breakfast on 5 January 2026",
        "learn breakfast: Attendance rose by 8 % in six weeks, verdict: supported, evidence: 2",
        "try Youth panel with £2m to invest: hypothesis: Young people invest in young people better than we do, size: large, risk: bold",
        "start youth panel on 1 December 2025",
        "learn youth panel: Five came because a friend asked them, and two of them want to lead the next round, evidence: 1",
        "try Saturday studio: size: small, risk: bold",
        "try Night bus to the youth club: hypothesis: They come when they get home again, size: small, risk: stretch",
        "start night bus on 5 January 2026",
        "end night bus on 1 March 2026",
    ];

    static readonly (string Name, string Line)[] Forwarded =
    [
        ("status", "status youth"), ("digest", "digest youth since yesterday"), ("reminders", "reminders"), ("mission", "mission youth"), ("indicator", "indicator young people"), ("trial", "trial youth-1"), ("trials", "trials"),
        ("learnings", "learnings youth"), ("hypotheses", "hypotheses"), ("form", "try"), ("help", "help all"), ("help-one", "help learnings"), ("help-now", "help"), ("ended", "trial night bus"), ("tour-elsewhere", "tour"),
        ("plan-with-similar", "try Breakfast cart at the station: hypothesis: Attendance is better when breakfast stands in the way, size: small"),
        ("proposal", "propose Saturday studio on the estate: hypothesis: Those who miss school come when it is not called school"),
        ("built-on", "build youth-3 on youth-1/1"),
    ];
}
