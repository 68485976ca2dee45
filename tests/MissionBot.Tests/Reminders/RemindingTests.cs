using MissionBot.Conversations;
using MissionBot.Reminders;
using MissionBot.Storage;
using MissionBot.Tests.Updates;
using static MissionBot.Tests.Updates.FollowingApp;

namespace MissionBot.Tests.Reminders;

/// <summary>Reminders through what happens to a bot: restarts, hours in which it is down, clocks that change, people who may not be written to.</summary>
public sealed class RemindingTests
{
    // A Monday in winter; the clocks of London and UTC agree.
    static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task What_was_said_is_not_said_again_after_a_restart()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");
        await using var connector = await LoopbackConnector.Start();
        await using (var before = await BotApp.Start(Monday, file, connector, isSwept: false))
        {
            await before.Due("4 March");
            Assert.Single(await before.Reminded());
        }

        await using var after = await BotApp.Start(Monday.AddHours(1), file, connector, isSwept: false);
        Assert.Empty(await after.Reminded());
        after.Clock.SetUtcNow(Monday.AddDays(3));
        Assert.Contains("the second time", Assert.Single(await after.Reminded(), text => text.Contains("Breakfast")), StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public async Task What_fell_due_while_the_bot_was_down_is_said_once()
    {
        await using var app = await BotApp.Start(Monday, isSwept: false);
        await app.Due("10 March");
        // From Saturday 7 March on; it is up again a week later.
        app.Clock.SetUtcNow(Monday.AddDays(14));
        Assert.Single(await app.Reminded());
        Assert.Empty(await app.Reminded());
    }

    [Fact]
    public async Task At_night_it_waits_for_the_next_morning()
    {
        await using var app = await BotApp.Start(Monday, isSwept: false);
        await app.Due("5 March");
        app.Clock.SetUtcNow(Monday.AddHours(13));
        Assert.Empty(await app.Reminded());
        app.Clock.SetUtcNow(Monday.AddDays(1));
        Assert.Single(await app.Reminded());
    }

    [Fact]
    public async Task Nine_is_nine_where_the_person_is_in_summer_too()
    {
        await using var app = await BotApp.Start(Monday, isSwept: false);
        await app.Due("2 April");
        await app.Store.Change(new Reader(Tenant), rows =>
        {
            rows.Keep(new Conversation(Tenant, "a:maya", "personal"), zone: "Europe/London");
            return true;
        });
        // In London it is summer since Sunday, 29 March: eight by UTC is nine.
        app.Clock.SetUtcNow(new(2026, 3, 30, 7, 59, 0, TimeSpan.Zero));
        Assert.Empty(await app.Reminded());
        app.Clock.SetUtcNow(new(2026, 3, 30, 8, 0, 0, TimeSpan.Zero));
        Assert.Single(await app.Reminded());
    }

    [Fact]
    public async Task A_chat_that_takes_nothing_any_more_is_not_the_end_of_it()
    {
        await using var app = await BotApp.Start(Monday, isSwept: false);
        await app.SayIn(Channel, Host.Posted.NewMission);
        await app.SayIn("a:maya", "help");
        await app.SayIn(Channel, "try Breakfast clubs, owner: me, end: 4 March");
        await app.SayIn(Channel, "start youth-1");
        app.Connector.Next(403);
        Assert.Empty(await app.Reminded());
        var told = Assert.Single(await app.Reminded());
        Assert.Contains("I may not write to you alone", told, StringComparison.Ordinal);
        Assert.Empty(await app.Reminded());
        app.Clock.SetUtcNow(Monday.AddDays(3));
        Assert.Contains(await app.Reminded(), text => text.Contains("the second time", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(403, "BotDisabledByAdmin")]
    [InlineData(403, "ConversationBlockedByUser")]
    [InlineData(403, "BotNotInConversationRoster")]
    [InlineData(403, "ForbiddenOperationException")]
    [InlineData(403, "NotEnoughPermissions")]
    [InlineData(400, "BadSyntax")]
    [InlineData(404, "ConversationNotFound")]
    public async Task However_Teams_refuses_a_chat_of_their_own_they_are_mentioned_where_the_mission_lives_and_told_why(int status, string code)
    {
        await using var app = await BotApp.Start(Monday, isSwept: false);
        await app.SayIn(Channel, Host.Posted.NewMission);
        await app.SayIn(Channel, "try Breakfast clubs, owner: me, end: 4 March");
        await app.SayIn(Channel, "start youth-1");
        (app.Connector.ChatAnswer, app.Connector.ChatCode) = (status, code);
        Assert.Contains("Maya, this is for you. I may not write to you alone: add me as a personal app, and it comes there.", Assert.Single(await app.Reminded()), StringComparison.Ordinal);
        var told = app.Connector.Posts[^1];
        Assert.Equal(Channel, told.ConversationId);
        Assert.Contains("<at>Maya</at>", told.Body, StringComparison.Ordinal);
        Assert.Contains("\"mentioned\":{\"id\":\"29:maya\"", told.Body, StringComparison.Ordinal);
        Assert.Empty(await app.Reminded());
    }

    [Theory]
    [InlineData(429, "Throttled")]
    [InlineData(401, "BotNotRegistered")]
    [InlineData(403, "InvalidBotApiHost")]
    [InlineData(503, "ServiceUnavailable")]
    public async Task What_is_no_refusal_of_theirs_is_not_said_before_others(int status, string code)
    {
        await using var app = await BotApp.Start(Monday, isSwept: false, settings: "--Connector:Patience=00:00:01");
        await app.SayIn(Channel, Host.Posted.NewMission);
        await app.SayIn(Channel, "try Breakfast clubs, owner: me, end: 4 March");
        await app.SayIn(Channel, "start youth-1");
        (app.Connector.ChatAnswer, app.Connector.ChatCode) = (status, code);
        Assert.Empty(await app.Reminded());
        app.Connector.ChatAnswer = null;
        Assert.DoesNotContain("I may not write to you alone", Assert.Single(await app.Reminded()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_that_is_down_is_tried_again()
    {
        await using var app = await BotApp.Start(Monday, isSwept: false);
        await app.SayIn(Channel, Host.Posted.NewMission);
        await app.SayIn(Channel, "try Breakfast clubs, owner: me, end: 4 March");
        await app.SayIn(Channel, "start youth-1");
        app.Connector.ChatAnswer = 503;
        Assert.Empty(await app.Reminded());
        app.Connector.ChatAnswer = null;
        Assert.Contains("Breakfast clubs", Assert.Single(await app.Reminded()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_before_nine_is_not_reminded_of()
    {
        await using var app = await BotApp.Start(Monday, isSwept: false);
        await app.Due("5 March");
        await app.SayIn("a:maya", "end youth-1");
        await app.SayIn("a:maya", "learn youth-1: They came");
        app.Clock.SetUtcNow(Monday.AddDays(1));
        Assert.Empty(await app.Reminded());
    }
}

static class ReminderApp
{
    /// <summary>A trial action of Maya's, in her own chat, that is meant to end.</summary>
    public static async Task Due(this BotApp app, string end)
    {
        foreach (var line in new[] { Host.Posted.NewMission, $"try Breakfast clubs, owner: me, end: {end}", "start youth-1" }) await app.SayIn("a:maya", line);
    }

    /// <summary>What was said, or said otherwise, when reminders went out.</summary>
    public static async Task<IReadOnlyList<string>> Reminded(this BotApp app)
    {
        var before = app.Connector.Posts.Count;
        await app.Remind();
        return [.. app.Connector.Posts.Skip(before).Select(Text)];
    }
}
