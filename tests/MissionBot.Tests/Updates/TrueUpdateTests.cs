using static MissionBot.Tests.Updates.FollowingApp;

namespace MissionBot.Tests.Updates;

/// <summary>An update stays true: what was taken back or corrected is edited in the message that told of it.</summary>
public sealed class TrueUpdateTests : IAsyncLifetime
{
    BotApp app = null!;

    public async ValueTask InitializeAsync()
    {
        app = await (await BotApp.Start(isSwept: false)).Youth();
        await app.Follow(PartnersChannel);
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task What_is_undone_before_it_was_told_is_never_told()
    {
        await app.SayIn("a:maya", "learn youth-1: A mistake");
        await app.SayIn("a:maya", "undo");

        Assert.Empty(await app.Told());
    }

    [Fact]
    public async Task What_is_undone_afterwards_is_edited_and_no_longer_says_what_it_said()
    {
        await app.SayIn("a:maya", "learn youth-1: Not for everybody's eyes");
        var first = Assert.Single(await app.Told());
        await app.SayIn("a:maya", "undo");

        var edited = Assert.Single(await app.Told());

        Assert.Equal(("PUT", first.ActivityId), (edited.Method, edited.ActivityId));
        Assert.StartsWith("Taken back: Learning youth-1/1\nMaya", Text(edited), StringComparison.Ordinal);
        Assert.DoesNotContain("everybody's eyes", edited.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_put_back_is_edited_back()
    {
        await app.SayIn("a:maya", "learn youth-1: True after all");
        var first = Assert.Single(await app.Told());
        await app.SayIn("a:maya", "undo");
        await app.Told();
        // The newest card's own button puts it back.
        await app.SayIn("a:maya", "undo: youth-1/1");

        var edited = Assert.Single(await app.Told());

        Assert.Equal(("PUT", first.ActivityId), (edited.Method, edited.ActivityId));
        Assert.StartsWith("Learned from Breakfast clubs: True after all", Text(edited), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_is_seen_on_the_card_that_told_of_it_and_nowhere_else()
    {
        await app.SayIn("a:maya", "learn youth-1: Twelve came");
        var first = Assert.Single(await app.Told());
        await app.SayIn("a:maya", "correct learning youth-1/1: Twenty came");

        var edited = Assert.Single(await app.Told());

        Assert.Equal(("PUT", first.ActivityId), (edited.Method, edited.ActivityId));
        Assert.Contains("Learned from Breakfast clubs: Twenty came", Text(edited), StringComparison.Ordinal);
        Assert.Contains("Corrected. Before: Twelve came", Text(edited), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_trial_action_taught_stands_on_the_card_of_its_end_also_where_it_came_later()
    {
        await app.SayIn("a:maya", "end youth-1");
        var first = Assert.Single(await app.Told());
        Assert.Contains("Nothing captured yet", Text(first), StringComparison.Ordinal);
        await app.SayIn("a:maya", "learn youth-1: Friends bring friends");

        var told = await app.Told();

        Assert.Contains("Friends bring friends", Text(Assert.Single(told, post => post.ActivityId == first.ActivityId)), StringComparison.Ordinal);
        Assert.Single(told, post => post.Method == "POST");
    }

    [Fact]
    public async Task Of_several_on_one_card_only_the_one_is_taken_back()
    {
        await app.SayIn("a:maya", "learn youth-1: One");
        await app.SayIn("a:maya", "learn youth-1: Two");
        await app.Told();
        await app.SayIn("a:maya", "undo");

        var text = Text(Assert.Single(await app.Told()));

        Assert.Contains("Learned from Breakfast clubs: One", text, StringComparison.Ordinal);
        Assert.Contains("Taken back: Learning youth-1/2", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_the_teams_alone_from_now_on_is_no_longer_shown_where_partners_read_along()
    {
        app.Connector.Members.Add(new() { Id = "29:guest", AadObjectId = "aad-guest", Name = "Guest", UserRole = "guest" });
        var home = "19:home";
        await app.SayIn(home, "new mission open: By 2030, all is well");
        await app.SayIn(home, "try Lunch clubs: hypothesis: It helps, mission: open");
        await app.SayIn(home, "follow open at once", "guest");
        await app.SayIn(home, "follow open at once");
        await app.SayIn("a:maya", "learn open-1: About somebody");
        var told = Assert.Single(await app.Told());
        Assert.Contains("About somebody", told.Body, StringComparison.Ordinal);

        await app.SayIn("a:maya", "edit open-1: visible to: team");

        var edited = Assert.Single(await app.Told());
        Assert.Equal(("PUT", told.ActivityId), (edited.Method, edited.ActivityId));
        Assert.StartsWith("What stood here is not shown any more.", Text(edited), StringComparison.Ordinal);
    }
}
