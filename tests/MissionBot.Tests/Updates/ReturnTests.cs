using System.Text.Json.Nodes;
using MissionBot.Storage;
using MissionBot.Updates;
using static MissionBot.Tests.Updates.FollowingApp;
using Posted = MissionBot.Tests.Host.Posted;

namespace MissionBot.Tests.Updates;

/// <summary>A conversation that is gone follows no longer, and that it did is remembered: whoever takes the bot back is told what was missed.</summary>
public sealed class ReturnTests : IAsyncLifetime
{
    const string Blocked = """{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\",\"details\":null}"}""";

    BotApp app = null!;

    public async ValueTask InitializeAsync() => app = await (await BotApp.Start(isSwept: false, settings: "--Connector:KeepsLimits=false")).Youth();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Theory]
    [InlineData(403, "BotDisabledByAdmin", "Refused")]
    [InlineData(403, "ConversationBlockedByUser", "Refused")]
    [InlineData(403, "BotNotInConversationRoster", "Refused")]
    [InlineData(403, "ForbiddenOperationException", "Refused")]
    [InlineData(403, "NotEnoughPermissions", "Refused")]
    [InlineData(403, Blocked, "Refused")]
    [InlineData(404, "ConversationNotFound", "Gone")]
    [InlineData(404, "", "Gone")]
    [InlineData(410, "", "Gone")]
    public async Task However_Teams_says_that_it_is_gone(int status, string code, string because)
    {
        await app.Follow("a:jonas");
        await app.Follow(PartnersChannel);
        await app.SayIn("a:maya", "learn youth-1: Seen");
        app.Connector.Next(status, body: Body(code));

        // One of the two is told.
        Assert.Single(await app.Told());
        Assert.Equal([because, null], Endings().OrderDescending(StringComparer.Ordinal));
        Assert.Empty(app.Store.Read(new Reader(""), rows => rows.UnsentPosts(null, 10)));
    }

    [Theory]
    [InlineData(403, "InvalidBotApiHost")]
    [InlineData(401, "BotNotRegistered")]
    [InlineData(412, "PreconditionFailed")]
    [InlineData(429, "Throttled")]
    [InlineData(500, "ServiceError")]
    public async Task What_is_wrong_with_all_of_the_channel_or_for_a_moment_ends_nothing(int status, string code)
    {
        await app.Follow(PartnersChannel);
        await app.SayIn("a:maya", "learn youth-1: Seen");
        app.Connector.Next(status, times: 8, body: Body(code), headers: ("Retry-After", "60"));
        Assert.Empty(await app.Told());
        app.Connector.Forget();
        Assert.Equal([null], Endings());

        app.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Single(await app.Told());
    }

    [Fact]
    public async Task A_thread_that_is_gone_is_not_the_end_of_its_channel()
    {
        await app.Follow(Channel, with: subscription => subscription with { Thread = $"{Channel};messageid=7" });
        await app.SayIn("a:maya", "learn youth-1: Seen");
        app.Connector.Next(404, body: Body("ActivityNotFoundInConversation"));

        Assert.Empty(await app.Told());
        Assert.Equal(Channel, Assert.Single(await app.Told()).ConversationId);
        await app.SayIn("a:maya", "learn youth-1: And on");
        Assert.Equal(Channel, Assert.Single(await app.Told()).ConversationId);
        Assert.Equal([null], Endings());
    }

    [Fact]
    public async Task Taken_back_it_says_in_a_line_what_was_missed_and_a_press_takes_it_up_as_it_was()
    {
        await app.Follow(PartnersChannel, with: subscription => subscription with { Schedule = "0 16 * * 5", Wishes = subscription.Wishes with { IsCompact = true } });
        await app.SayIn("a:maya", "learn youth-1: Before");
        await Installed("remove");
        await app.SayIn("a:maya", "learn youth-1: Missed");
        await app.SayIn("a:maya", "end youth-1");
        var before = app.Connector.Posts.Count;
        await Installed("add");

        var welcome = Assert.Single(app.Connector.Posts.Skip(before));
        Assert.Contains("youth was followed here until 2 March 2026. Since then: 1 update on trial actions and 2 learnings.", Text(welcome), StringComparison.Ordinal);
        Assert.Contains("(Follow youth again) (Show all (3))", Text(welcome), StringComparison.Ordinal);
        Assert.Contains("youth was followed here until 2 March 2026.", await app.SayIn(PartnersChannel, "following", "jonas"), StringComparison.Ordinal);

        var again = await Press(welcome, "Follow youth again");
        Assert.Contains("every Friday at 16:00", again, StringComparison.Ordinal);
        Assert.Contains("one line each", again, StringComparison.Ordinal);
        Assert.DoesNotContain("was followed here", await app.SayIn(PartnersChannel, "following", "jonas"), StringComparison.Ordinal);
        // From now on: what was missed is not told after all.
        app.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Empty(await app.Told());
    }

    [Fact]
    public async Task What_somebody_stopped_is_not_brought_up_again()
    {
        await app.SayIn(PartnersChannel, "follow youth", "jonas");
        await app.SayIn(PartnersChannel, "unfollow youth", "jonas");
        await Installed("remove");
        var before = app.Connector.Posts.Count;
        await Installed("add");

        Assert.DoesNotContain("was followed here", Text(Assert.Single(app.Connector.Posts.Skip(before))), StringComparison.Ordinal);
    }

    static string Body(string code) => code.StartsWith('{') || code.Length == 0 ? code : $$$"""{"error":{"code":"{{{code}}}","message":"as Teams says it"}}""";

    IReadOnlyList<string?> Endings() => app.Store.Read(new Reader(Tenant), rows => rows.List<string?>(new Sql("select s.ended_because from subscriptions s where s.tenant_id = @tenant")));

    async Task<string> Press(LoopbackPost card, string title)
    {
        var button = JsonNode.Parse(card.Body)!["attachments"]![0]!["content"]!["actions"]!.AsArray().Single(one => (string?)one!["title"] == title)!;
        var activity = Posted.Activity(app, "invoke", "press-1");
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = card.ActivityId;
        activity["from"] = new JsonObject { ["id"] = "29:jonas", ["name"] = "Jonas", ["aadObjectId"] = "aad-jonas" };
        activity["conversation"] = new JsonObject { ["id"] = PartnersChannel, ["conversationType"] = "groupChat", ["tenantId"] = Tenant, ["isGroup"] = true };
        activity["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["title"] = title, ["verb"] = (string?)button["verb"], ["data"] = button["data"]!.DeepClone() } };
        var before = app.Connector.Posts.Count;
        using var response = await app.Post(activity);
        return Text(Assert.Single(app.Connector.Posts.Skip(before)));
    }

    async Task Installed(string action)
    {
        var activity = Posted.Activity(app, "installationUpdate", $"install-{action}");
        activity["action"] = action;
        activity["conversation"] = new JsonObject { ["id"] = PartnersChannel, ["conversationType"] = "groupChat", ["tenantId"] = Tenant, ["isGroup"] = true };
        using var response = await app.Post(activity);
    }
}
