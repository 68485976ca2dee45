using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using MissionBot.Conversations;
using MissionBot.Tests.Host;

namespace MissionBot.Tests.Life;

/// <summary>What a message recorded is known for as long as somebody may edit it; the answer to it is not kept.</summary>
public sealed class ChangedMessageTests
{
    [Fact]
    public async Task Emptied_it_is_told_that_the_learning_stays()
    {
        await using var app = await Learned();
        var told = await Change(app, "messageUpdate", "editMessage", "  ");
        Assert.Contains("The message that logged youth-1/1 has no words any more", told, StringComparison.Ordinal);
        Assert.Contains("Two came", told, StringComparison.Ordinal);
        Assert.Contains("(Take the learning back) (Correct the learning)", told.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("messageUpdate", "editMessage", "learn youth-1: Ten came", "was edited. Shall the learning change, too?")]
    [InlineData("messageDelete", "softDeleteMessage", null, "was deleted")]
    public async Task However_late_the_correction_is_offered(string type, string happened, string? text, string says)
    {
        await using var app = await Learned();
        app.Clock.Advance(TimeSpan.FromDays(200));
        await Sweep(app);
        Assert.Equal(0, Kept(app, "handled"));
        // Not each message: those that recorded something.
        Assert.Equal(3, Kept(app, "message_facts"));
        var told = await Change(app, type, happened, text);
        Assert.Contains(says, told, StringComparison.Ordinal);
        Assert.Contains("(Correct the learning)", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Take the learning back", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_was_taken_back_is_gone_however_late()
    {
        await using var app = await Learned();
        await app.Say("m4", "undo");
        app.Clock.Advance(TimeSpan.FromDays(4));
        await Sweep(app);
        Assert.Equal("", await Change(app, "messageDelete", "softDeleteMessage", null));
    }

    static async Task<BotApp> Learned()
    {
        var app = await BotApp.Start(isSwept: false);
        await app.Say("m1", Posted.NewMission);
        await app.Say("m2", "try Breakfast clubs");
        await app.Say("question", "status");
        await app.Say("m3", "learn youth-1: Two came");
        return app;
    }

    static Task<int> Sweep(BotApp app) => app.Services.GetRequiredService<Deliveries>().Sweep(TestContext.Current.CancellationToken);

    static int Kept(BotApp app, string table) => app.Store.Read(new Storage.Reader("tenant"), rows => rows.One<int>(new Storage.Sql($"select count(*) from {table}")));

    static async Task<string> Change(BotApp app, string type, string happened, string? text)
    {
        var before = app.Connector.Posts.Count;
        var changed = Posted.Activity(app, type, "m3");
        changed["text"] = text;
        changed["timestamp"] = app.Clock.GetUtcNow().ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        changed["channelData"] = new JsonObject { ["eventType"] = happened };
        using var response = await app.Post(changed);
        return string.Join('\n', app.Connector.Posts.Skip(before).Select(post => (string?)JsonNode.Parse(post.Body)!["attachments"]![0]!["content"]!["fallbackText"]));
    }
}
