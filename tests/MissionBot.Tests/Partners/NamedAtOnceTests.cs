using System.Text.Json.Nodes;
using MissionBot.BotFramework.Connector;
using MissionBot.Storage;
using MissionBot.Tests.Host;
using MissionBot.Tests.Updates;
using static MissionBot.Tests.Updates.FollowingApp;

namespace MissionBot.Tests.Partners;

/// <summary>A partner's conversation hears on Mondays, and at once of what names its organisation: its people, its trial actions.</summary>
public sealed class NamedAtOnceTests : IAsyncLifetime
{
    const string Theirs = "theirs", Alone = "a:sofia", Team = "19:grants@thread.tacv2";

    BotApp app = null!;
    int said;

    public async ValueTask InitializeAsync()
    {
        app = await (await BotApp.Start(isSwept: false, settings: "--Connector:KeepsLimits=false")).Youth();
        await app.SayIn("a:maya", "try Walking bus");
        await app.SayIn("a:maya", "invite Camden Giving to youth, trial actions: youth-1");
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData(Alone)]
    [InlineData(Team)]
    public async Task What_happens_in_a_trial_action_of_theirs_comes_at_once_and_all_else_on_Monday(string place)
    {
        await Say(place, $"join {app.Codes.Last}");
        await app.SayIn("a:maya", "start youth-2");
        Assert.Empty(await ToldThere(place));

        await app.SayIn("a:maya", "learn youth-1: They came");

        Assert.StartsWith("Learned from Breakfast clubs: They came", Text(Assert.Single(await ToldThere(place))), StringComparison.Ordinal);
        app.Clock.Advance(TimeSpan.FromDays(7));
        var digest = Text(Assert.Single(await ToldThere(place)));
        Assert.Contains("Walking bus", digest, StringComparison.Ordinal);
        Assert.Contains("They came", digest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Alone)]
    [InlineData(Team)]
    public async Task Whoever_speaks_for_them_is_named_and_what_they_did_themselves_is_no_news(string place)
    {
        await Say(place, $"join {app.Codes.Last}");
        await app.SayIn("a:maya", "code Camden Giving");
        await Say("19:others@thread.v2", $"join {app.Codes.Last}", "oskar");
        // Another of them, in another conversation of theirs.
        await Say("19:others@thread.v2", "propose Saturday studio", "oskar");
        await Say("19:others@thread.v2", "learn youth-1: Their own words", "oskar");
        Assert.Empty(await ToldThere(place));

        await app.SayIn("a:maya", "accept youth-3");

        Assert.StartsWith("Saturday studio is accepted and planned", Text(Assert.Single(await ToldThere(place))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_they_take_part_no_longer_nothing_comes()
    {
        await Say(Team, $"join {app.Codes.Last}");
        await app.SayIn("a:maya", "learn youth-1: They came");
        await app.SayIn("a:maya", "remove Camden Giving");

        Assert.Empty(await ToldThere(Team));
    }

    [Fact]
    public async Task A_place_in_another_tenant_is_written_to_where_Teams_has_moved_it()
    {
        await Say(Team, $"join {app.Codes.Last}");
        app.Clock.Advance(TimeSpan.FromMinutes(11));
        await Say(Team, "status", "sofia", $"{app.Connector.ServiceUrl}/moved");
        await app.SayIn("a:maya", "learn youth-1: They came");

        Assert.Contains("/moved/", Assert.Single(await ToldThere(Team)).Path, StringComparison.Ordinal);
    }

    async Task<IReadOnlyList<LoopbackPost>> ToldThere(string place) => [.. (await app.Told()).Where(post => post.ConversationId == place)];

    async Task Say(string place, string line, string who = "sofia", string? serviceUrl = null)
    {
        var activity = Posted.Line(app, $"theirs-{++said}", line);
        activity["from"] = new JsonObject { ["id"] = $"29:{who}", ["name"] = who, ["aadObjectId"] = $"aad-{who}" };
        // In a channel it is said in a thread.
        var (id, kind) = place == Alone ? (place, "personal") : place == Team ? ($"{place};messageid={said}", "channel") : (place, "groupChat");
        activity["conversation"] = new JsonObject { ["id"] = id, ["conversationType"] = kind, ["tenantId"] = Theirs, ["isGroup"] = kind != "personal" };
        activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Theirs } };
        activity["serviceUrl"] = serviceUrl ?? app.Connector.ServiceUrl;
        using var response = await app.Post(activity);
        Assert.True(response.IsSuccessStatusCode);
    }
}
