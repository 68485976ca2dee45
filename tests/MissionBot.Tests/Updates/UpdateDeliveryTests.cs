using System.Text.Json.Nodes;
using MissionBot.Following;
using MissionBot.Storage;
using MissionBot.Updates;
using static MissionBot.Tests.Updates.FollowingApp;
using Posted = MissionBot.Tests.Host.Posted;

namespace MissionBot.Tests.Updates;

/// <summary>Nothing is lost, doubled or out of order, whatever the channel, the clock or the process do.</summary>
public sealed class UpdateDeliveryTests : IAsyncLifetime
{
    BotApp app = null!;

    public async ValueTask InitializeAsync() => app = await (await BotApp.Start(isSwept: false, settings: "--Connector:KeepsLimits=false")).Youth();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    [InlineData(401)]
    public async Task A_channel_that_is_down_for_an_hour_loses_nothing_and_what_happened_meanwhile_comes_with_it(int status)
    {
        var followers = Enumerable.Range(0, 20).Select(number => $"19:follower-{number}").ToList();
        foreach (var follower in followers) await app.Follow(follower);
        await app.SayIn("a:maya", "learn youth-1: Before");
        app.Connector.Next(status, times: 5_000, headers: ("Retry-After", "3600"));
        for (var minutes = 0; minutes < 60; minutes++) await Later(1);
        app.Connector.Forget();
        await app.SayIn("a:maya", "learn youth-1: Meanwhile");

        var told = new List<LoopbackPost>();
        for (var minutes = 0; minutes < 12; minutes++) told.AddRange((await Later(1)).Where(post => post.ConversationId.StartsWith("19:", StringComparison.Ordinal)));

        Assert.Equal(followers.Order(), told.Select(post => post.ConversationId).Order());
        Assert.All(told, post => Assert.Contains("youth: 2 updates\nLearned from Breakfast clubs: Before", Text(post), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_process_took_before_it_died_is_sent_by_the_next()
    {
        var subscription = await app.Follow(PartnersChannel);
        await app.SayIn("a:maya", "learn youth-1: Seen");
        await app.Store.Change(new Reader(Tenant), rows => new Plan(rows.Follower(subscription)!, subscription.Told + 1, [subscription.Told + 1]).Keep(rows, app.Clock.GetUtcNow()));

        // As long as it may be at it, nobody else is.
        Assert.Empty(await app.Told());
        Assert.StartsWith("Learned from Breakfast clubs: Seen", Text(Assert.Single(await Later(2))), StringComparison.Ordinal);
        Assert.Empty(await Later(60));
    }

    [Fact]
    public async Task Two_that_look_at_once_tell_it_once()
    {
        var subscription = await app.Follow(PartnersChannel);
        await app.SayIn("a:maya", "learn youth-1: Seen");
        var plan = app.Store.Read(new Reader(Tenant), rows => new Plan(rows.Follower(subscription)!, subscription.Told + 1, [subscription.Told + 1]));

        var first = await app.Store.Change(new Reader(Tenant), rows => plan.Keep(rows, app.Clock.GetUtcNow()));
        var second = await app.Store.Change(new Reader(Tenant), rows => plan.Keep(rows, app.Clock.GetUtcNow()));

        Assert.NotNull(first);
        Assert.Null(second);
    }

    [Fact]
    public async Task Where_the_bot_is_taken_out_nothing_is_followed_any_more_also_when_it_comes_back()
    {
        await app.Follow(PartnersChannel);
        await Installed("remove");
        Assert.Equal("Removed", Ended());
        await Installed("add");
        await app.SayIn(PartnersChannel, "help", "jonas");
        await app.SayIn("a:maya", "learn youth-1: Seen");

        Assert.Empty(await app.Told());
    }

    [Theory]
    [InlineData(403, "Refused")]
    [InlineData(404, "Gone")]
    public async Task A_conversation_that_does_not_take_it_follows_no_longer_and_all_others_are_told(int status, string because)
    {
        await app.Follow(PartnersChannel);
        await app.SayIn("a:maya", "learn youth-1: Seen");
        app.Connector.Next(status);
        Assert.Empty(await app.Told());
        Assert.Equal(because, Ended());
        Assert.Contains(app.Log.GetSnapshot(), line => line.Id.Id == 1405);

        await app.Follow("19:others");
        await app.SayIn("a:maya", "learn youth-1: Once more");

        Assert.Equal("19:others", Assert.Single(await Later(120)).ConversationId);
    }

    [Fact]
    public async Task A_message_that_somebody_deleted_is_not_said_again()
    {
        await app.Follow(PartnersChannel);
        await app.SayIn("a:maya", "learn youth-1: Seen");
        await app.Told();
        await app.SayIn("a:maya", "undo");
        app.Connector.Next(404);

        Assert.Empty(await app.Told());
        Assert.Empty(await Later(120));
        await app.SayIn("a:maya", "learn youth-1: And on");
        Assert.Single(await app.Told());
    }

    [Fact]
    public async Task What_the_channel_never_takes_is_kept_for_the_operator_who_drives_it_again()
    {
        await app.Follow(PartnersChannel);
        await app.SayIn("a:maya", "learn youth-1: Seen");
        app.Connector.Next(400);
        Assert.Empty(await app.Told());
        Assert.Empty(await Later(1_000));

        var dead = Assert.Single(app.Store.Read(new Reader(""), rows => rows.UnsentPosts(null, 10)));
        Assert.Equal((OutboxRow.Dead, "Malformed", PartnersChannel), (dead.State, dead.Fault, dead.Conversation));
        // What comes after it does not wait for it.
        await app.SayIn("a:maya", "learn youth-1: And on");
        Assert.Single(await app.Told());

        Assert.Equal(1, await app.Store.Change(new Reader(""), rows => rows.Retry(dead.Position, app.Clock.GetUtcNow())));
        Assert.StartsWith("Learned from Breakfast clubs: Seen", Text(Assert.Single(await app.Told())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_holds_nothing_back_and_repeats_nothing()
    {
        await app.Follow(PartnersChannel);
        await app.SayIn("a:maya", "learn youth-1: Seen");
        app.Connector.Next(503);
        Assert.Empty(await app.Told());
        app.Clock.AdjustTime(app.Clock.GetUtcNow().AddDays(-300));

        Assert.Single(await app.Told());
        await app.SayIn("a:maya", "learn youth-1: In the past");
        Assert.StartsWith("Learned from Breakfast clubs: In the past", Text(Assert.Single(await app.Told())), StringComparison.Ordinal);
        Assert.Empty(await Later(60));
    }

    [Fact]
    public async Task After_a_pause_it_starts_at_now_with_one_line_on_what_was_missed()
    {
        await app.Follow(PartnersChannel, with: subscription => subscription with { MutedUntil = app.Clock.GetUtcNow().AddHours(1) });
        await app.SayIn("a:maya", "learn youth-1: Missed");
        await app.SayIn("a:maya", "end youth-1");
        Assert.Empty(await Later(30));

        var missed = Text(Assert.Single(await Later(31)));
        Assert.StartsWith("youth while it was muted: 1 update on trial actions and 1 learning. From now on you hear of each again.", missed, StringComparison.Ordinal);
        await app.SayIn("a:maya", "learn youth-1: Heard again");
        Assert.StartsWith("Learned from Breakfast clubs: Heard again", Text(Assert.Single(await app.Told())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_quiet_hours_nothing_is_said_and_all_of_it_after_them_in_one_card()
    {
        await app.Follow(PartnersChannel, with: subscription => subscription with { Quiet = new QuietHours(new(8, 0), new(10, 0)) });
        await app.SayIn("a:maya", "learn youth-1: One");
        Assert.Empty(await app.Told());
        await app.SayIn("a:maya", "learn youth-1: Two");
        Assert.Empty(await Later(59));

        Assert.StartsWith("youth: 2 updates", Text(Assert.Single(await Later(2))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_digest_comes_when_it_is_due_once_also_where_it_was_missed_and_not_where_nothing_happened()
    {
        // Mondays at nine; it is Monday, nine o'clock.
        await app.Follow(PartnersChannel, with: subscription => subscription with { Schedule = "0 9 * * 1", Due = app.Clock.GetUtcNow().AddDays(7) });
        await app.SayIn("a:maya", "learn youth-1: Seen");
        Assert.Empty(await app.Told());
        Assert.Empty(await Later((7 * 24 * 60) - 1));

        var digest = Text(Assert.Single(await Later(1)));
        Assert.Contains("Seen", digest, StringComparison.Ordinal);
        Assert.Contains("You get this because this chat follows youth.", digest, StringComparison.Ordinal);
        Assert.Contains("(Stop following)", digest, StringComparison.Ordinal);

        Assert.Empty(await Later(7 * 24 * 60));
        await app.SayIn("a:maya", "learn youth-1: More");
        // Two Mondays went by while the bot was down.
        Assert.Single(await Later(15 * 24 * 60));
        Assert.Empty(await Later(60));
    }

    [Fact]
    public async Task Who_hears_by_the_clock_hears_at_once_of_what_names_them()
    {
        await app.Follow("a:jonas", Wishes.Everything with { NamedAtOnce = true }, with: subscription => subscription with { Schedule = "0 9 * * 1", Due = app.Clock.GetUtcNow().AddDays(7) });
        await app.SayIn("a:maya", "try Lunch clubs");
        await app.SayIn("a:maya", "learn youth-1: Seen");
        Assert.Empty(await app.Told());
        await app.SayIn("a:maya", "try Dinner clubs, owner: Jonas");

        Assert.StartsWith("Planned: Dinner clubs", Text(Assert.Single(await app.Told())), StringComparison.Ordinal);
        await app.SayIn("a:maya", "undo");
        Assert.StartsWith("Taken back: Trial action youth-3", Text(Assert.Single(await app.Told())), StringComparison.Ordinal);
        // The digest has all of it.
        Assert.Contains("Lunch clubs", Text(Assert.Single(await Later(7 * 24 * 60))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_answers_in_the_thread_of_an_update_means_what_it_tells_of()
    {
        await app.Follow(Channel);
        await app.SayIn("a:maya", "try Lunch clubs");
        await app.SayIn("a:maya", "learn youth-1: Seen");
        await app.SayIn("a:maya", "start youth-2");
        await app.Told();
        await app.SayIn("a:maya", "learn youth-2: Seen at lunch");
        var update = Assert.Single(await app.Told());

        var answer = await app.SayIn($"{Channel};messageid={update.ActivityId}", "learn Twenty came on Friday", "jonas");

        Assert.StartsWith("Learning youth-2/2 is logged", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_is_told_only_of_what_lives_where_they_are()
    {
        app.Connector.Members.Add(new() { Id = "29:guest", AadObjectId = "aad-guest", Name = "Guest", UserRole = "guest" });
        await app.Follow("a:guest", person: "aad-guest");
        await app.SayIn("a:maya", "learn youth-1: Not theirs");

        Assert.Empty(await app.Told());
    }

    async Task<IReadOnlyList<LoopbackPost>> Later(int minutes)
    {
        app.Clock.Advance(TimeSpan.FromMinutes(minutes));
        return await app.Told();
    }

    string? Ended() => app.Store.Read(new Reader(Tenant), rows => rows.One<string>(new Sql("select s.ended_because from subscriptions s where s.tenant_id = @tenant and s.conversation_id = @partners"), new { partners = PartnersChannel }));

    async Task Installed(string action)
    {
        var activity = Posted.Activity(app, "installationUpdate", $"install-{action}");
        activity["action"] = action;
        activity["conversation"] = new JsonObject { ["id"] = PartnersChannel, ["conversationType"] = "groupChat", ["tenantId"] = Tenant, ["isGroup"] = true };
        using var response = await app.Post(activity);
    }
}
