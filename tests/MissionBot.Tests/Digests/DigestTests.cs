using System.Collections.Immutable;
using MissionBot.Digests;
using MissionBot.Following;
using MissionBot.Missions;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Tests.Digests;

/// <summary>What a follower's digest says of a window, and that nothing is sent where nothing happened that they want to hear of.</summary>
public sealed class DigestTests
{
    [Fact]
    public async Task Where_nothing_happened_nothing_is_sent()
    {
        await using var desk = await Youth();
        var told = desk.Head();
        desk.Clock.Advance(TimeSpan.FromDays(60));
        Assert.Null(desk.Digest(told));
        // What is merely late, or comes up, was there before: it sends no card by itself.
        Assert.Contains("was to end", desk.Digest(0)!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_and_taken_back_sends_nothing()
    {
        await using var desk = await Youth();
        var told = desk.Head();
        foreach (var line in new[] { "learn youth-1: They came", "undo", "measure NEET 5 in 2024", "undo", "pause youth-1 because of the holidays", "undo", "extend youth to 2033", "undo" })
        {
            await desk.Ask(line);
            desk.Clock.Advance(TimeSpan.FromSeconds(10));
        }

        Assert.True(desk.Head() > told);
        Assert.Null(desk.Digest(told));
    }

    [Fact]
    public async Task A_number_is_told_from_where_it_stood_before()
    {
        await using var desk = await Youth();
        var told = desk.Head();
        await desk.Ask("measure NEET 5.5 in 2024");
        await desk.Ask("measure NEET 3.2 in 2025");
        Assert.Contains("4 % → 3.2 % (2025)", desk.Digest(told)!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_was_corrected_is_told_once()
    {
        await using var desk = await Youth();
        var told = desk.Head();
        await desk.Ask("measure NEET 3.9 in 2021");
        await desk.Ask("measure NEET 3.8 in 2021");
        Assert.Contains("4 % → 3.8 % (2021)", desk.Digest(told)!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kinds", false)]
    [InlineData("except kinds", false)]
    [InlineData("size", false)]
    [InlineData("another trial action", false)]
    [InlineData("this trial action", true)]
    [InlineData("milestones", false)]
    public async Task Wishes_decide_what_of_it_is_told(string wish, bool isTold)
    {
        await using var desk = await Youth();
        var told = desk.Head();
        await desk.Ask("learn youth-1: They came");
        var trial = desk.Read(rows => rows.TrialNumbered("youth", 1))!.Id;
        var wishes = wish switch
        {
            "kinds" => Wishes.Everything with { Kinds = [UpdateKind.Indicators] },
            "except kinds" => Wishes.Everything with { ExceptKinds = [UpdateKind.Learnings] },
            "size" => Wishes.Everything with { Except = [Size.Small] },
            "another trial action" => Wishes.Everything with { Trials = ["another"] },
            "this trial action" => Wishes.Everything with { Trials = [trial] },
            _ => Wishes.Everything with { OnlyMilestones = true },
        };
        Assert.Equal(isTold, desk.Digest(told, wishes) is not null);
    }

    [Fact]
    public async Task It_speaks_the_followers_language_and_says_why_it_comes()
    {
        await using var desk = await Youth();
        var told = desk.Head();
        await desk.Ask("end youth-1");
        var card = desk.Digest(told, language: Language.Danish)!;
        Assert.Contains("Det har vi prøvet", card, StringComparison.Ordinal);
        Assert.Contains("intet noteret endnu", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_of_facts_stays_a_card_that_Teams_takes()
    {
        await using var desk = await Youth();
        var told = desk.Head();
        var text = new string('æ', 3900);
        for (var i = 2; i < 30; i++)
        {
            await desk.Ask($"try {new string((char)('a' + (i % 26)), 110)}{i}: hypothesis: {text}");
            await desk.Ask($"start youth-{i}");
            await desk.Ask($"learn youth-{i}: {text}");
            await desk.Ask($"indicator Number {i}: unit %, from 6 on 2018-12-31, to 3 by 2025-12-31");
            await desk.Ask($"measure Number {i} 5 in 2023");
        }

        desk.Clock.Advance(TimeSpan.FromDays(90));
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(desk.DigestCard(told)!.ToJson()), 1, 25 * 1024);
    }

    static async Task<Desk> Youth()
    {
        var desk = new Desk();
        foreach (var line in new[]
        {
            "new mission youth: By 2032, all young people have work",
            "indicator NEET: unit %, from 6 on 2018-12-31, to 3 by 2025-12-31",
            "measure NEET 4 in 2021",
            "try Breakfast clubs, size: small",
            "start youth-1",
        })
        {
            await desk.Ask(line);
            desk.Clock.Advance(TimeSpan.FromSeconds(10));
        }

        return desk;
    }
}

static class DigestDesk
{
    static readonly Storage.Sql Newest = new("select max(s.seq) from streams s where s.tenant_id = @tenant");

    public static long Head(this Desk desk) => desk.Read(rows => rows.One<long>(Newest));

    public static AdaptiveCards.AdaptiveCard? DigestCard(this Desk desk, long told, Wishes? wishes = null, Language language = Language.English) => desk.Read(rows =>
    {
        var mission = rows.MissionWithKey("youth")!;
        var subscription = new Subscription("s", mission.Id, "19:followers", null, "maya", wishes ?? Wishes.Everything, "0 9 * * 1", language, "Europe/London", null, null, told, null);
        var turn = Turns.Anywhere(language);
        var now = desk.Clock.GetUtcNow();
        return MissionBot.Digests.Digest.For(rows, subscription, new Window(told, desk.Head()), turn with { Now = now, Today = DateOnly.FromDateTime(now.DateTime) });
    });

    public static string? Digest(this Desk desk, long told, Wishes? wishes = null, Language language = Language.English) => desk.DigestCard(told, wishes, language)?.PlainText();
}
