using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using MissionBot.Facts;
using MissionBot.Learnings;
using MissionBot.Storage;
using MissionBot.Words;
using static MissionBot.Tests.Updates.FollowingApp;
using Posted = MissionBot.Tests.Host.Posted;

namespace MissionBot.Tests.Updates;

/// <summary>A follower to whom three hundred updates are due at once gets one card, that a client draws, and sees all of them by a button.</summary>
public sealed class ManyAtOnceTests : IAsyncLifetime
{
    // Messages may be larger; cards in other places may not, and what is larger is hardly read.
    const int MostBytes = 28 * 1024;

    // As long as a text may be that is not cut, in letters that take more than a byte.
    static readonly string Long = string.Concat(Enumerable.Repeat("Børnene mødte op, når vennerne gjorde – “hver gang” 🍞. ", 40));

    BotApp app = null!;

    public async ValueTask InitializeAsync() => app = await (await BotApp.Start(isSwept: false)).Youth();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Theory]
    [InlineData(PartnersChannel, Language.English, false)]
    [InlineData(PartnersChannel, Language.Danish, true)]
    [InlineData(Channel, Language.Danish, false)]
    [InlineData("a:jonas", Language.English, true)]
    [InlineData("a:jonas", Language.Danish, false)]
    public async Task They_are_one_card_of_twelve_lines_that_counts_the_rest(string place, Language language, bool isCompact)
    {
        await app.Follow(place, language: language, with: subscription => subscription with { Wishes = subscription.Wishes with { IsCompact = isCompact } });
        await ThreeHundred(Long);

        var told = Assert.Single(await app.Told());

        Assert.InRange(Encoding.UTF8.GetByteCount(told.Body), 1, MostBytes);
        var card = Card(told);
        Assert.Equal(12, card["body"]!.AsArray().Count(element => (string?)element!["type"] == "Container"));
        Assert.InRange(card["actions"]!.AsArray().Count, 3, 6);
        Assert.Contains(language == Language.Danish ? "youth: 300 nyheder" : "youth: 300 updates", Lines(told));
        Assert.Contains(language == Language.Danish ? "Derudover: 288 læringer" : "Besides these: 288 learnings", Lines(told));
        Keep(told, $"three-hundred-{language}-{(isCompact ? "compact" : "full")}");
    }

    [Fact]
    public async Task What_turns_a_page_is_written_out_and_the_newest_beside_it_in_the_order_in_which_they_happened()
    {
        await app.Follow(PartnersChannel);
        await app.SayIn("a:maya", "end youth-1");
        await ThreeHundred("Seen");

        var lines = Lines(Assert.Single(await app.Told()));

        Assert.Equal(["youth: 301 updates", "Breakfast clubs has ended"], lines[..2]);
        Assert.Equal(Enumerable.Range(290, 11).Select(number => $"Learned from Breakfast clubs: Note {number}: Seen"), lines.Where(line => line.StartsWith("Learned from", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task All_of_them_are_seen_by_the_cards_button_page_by_page()
    {
        await app.Follow(PartnersChannel);
        await ThreeHundred("Seen");
        var told = Assert.Single(await app.Told());

        var first = await Press(told, "Show all (300)");
        Assert.Contains("What happened in youth: 300 updates", first.Body, StringComparison.Ordinal);
        Assert.Contains("Note 300: Seen", first.Body, StringComparison.Ordinal);
        var second = await Press(first, "Show more (288)");
        Assert.Contains("Note 288: Seen", second.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Note 289: Seen", second.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_is_only_counted_and_is_taken_back_is_counted_no_longer()
    {
        await app.Follow(PartnersChannel);
        await app.SayIn("a:maya", "learn youth-1: By mistake");
        await ThreeHundred("Seen");
        var told = Assert.Single(await app.Told());
        Assert.Contains("youth: 301 updates", Text(told), StringComparison.Ordinal);
        await app.SayIn("a:maya", "undo");

        var edited = Assert.Single(await app.Told());

        Assert.Equal(("PUT", told.ActivityId), (edited.Method, edited.ActivityId));
        Assert.DoesNotContain("By mistake", edited.Body, StringComparison.Ordinal);
    }

    /// <summary>As if as many people had said so, one after another.</summary>
    Task ThreeHundred(string seen) => app.Store.Change(new Reader(Tenant), rows =>
    {
        var (mission, trial) = (rows.One<string>(new Sql("select m.id from missions m where [reader m] and m.mission_key = 'youth'"))!, rows.One<string>(new Sql("select t.id from trials t where [reader t] and t.number = 1"))!);
        var log = app.Services.GetRequiredService<FactLog>();
        for (var number = 1; number <= 300; number++)
            log.Append(rows, [new NewFact(mission, new LearningLogged($"learning-{number}", trial, number + 10, null, new(Verdict.Supported, null, Proposal.Scale), new($"Note {number}: {seen}"[..Math.Min(1_500, $"Note {number}: {seen}".Length)], null, null, seen)))], app.Clock.GetUtcNow(), new(2026, 3, 2), "aad-maya");
        return true;
    });

    async Task<LoopbackPost> Press(LoopbackPost card, string title)
    {
        var button = Card(card)["actions"]!.AsArray().Single(one => (string?)one!["title"] == title)!;
        var activity = Posted.Activity(app, "invoke", $"press-{title}");
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = card.ActivityId;
        activity["conversation"] = new JsonObject { ["id"] = PartnersChannel, ["conversationType"] = "groupChat", ["tenantId"] = Tenant, ["isGroup"] = true };
        activity["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["title"] = title, ["verb"] = (string?)button["verb"], ["data"] = button["data"]!.DeepClone() } };
        var before = app.Connector.Posts.Count;
        using var response = await app.Post(activity);
        return Assert.Single(app.Connector.Posts.Skip(before));
    }

    static JsonNode Card(LoopbackPost post) => JsonNode.Parse(post.Body)!["attachments"]![0]!["content"]!;

    // What its body says, all of it: the text beside a card is cut where it gets long.
    static List<string> Lines(LoopbackPost post) => [.. Card(post)["body"]!.AsArray().SelectMany(element => element!["items"]?.AsArray() is { } items ? items : new JsonArray(element.DeepClone())).Select(element => (string)element!["text"]!)];

    // For whoever wants to see it drawn.
    static void Keep(LoopbackPost told, string name)
    {
        if (Environment.GetEnvironmentVariable("MISSIONBOT_CARDS") is { Length: > 0 } folder) File.WriteAllText(Path.Combine(folder, $"{name}.json"), Card(told).ToJsonString());
    }
}
