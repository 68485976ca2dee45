using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MissionBot.BotFramework.Connector;
using MissionBot.Tests.Host;
using MissionBot.Tests.Invokes;

namespace MissionBot.Tests.Rights;

/// <summary>How people are known: by the roster of where they speak, asked seldom, and whatever it answers.</summary>
public sealed class RosterTests : IAsyncLifetime
{
    static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    const string Home = "19:home@thread.tacv2", Tenant = "tenant";

    BotApp app = null!;
    int said;

    public async ValueTask InitializeAsync()
    {
        app = await BotApp.Start();
        await Say("maya", Posted.NewMission);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_guest_adds_what_they_saw_where_the_mission_lives_and_changes_nothing()
    {
        Is("amina", new TeamsMember { UserRole = "guest" });
        Assert.Contains("youth-1 is proposed", await Say("amina", "propose Saturday studio"), StringComparison.Ordinal);
        Assert.Contains("You are a guest here", await Say("amina", "close youth"), StringComparison.Ordinal);
        Assert.Contains("Ask maya", await Say("amina", "close youth"), StringComparison.Ordinal);
        Assert.Contains("1 mission", await Say("amina", "missions"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guests_principal_name_tells_them_also_where_the_role_does_not()
    {
        Is("amina", new TeamsMember { UserPrincipalName = "amina_charity.org#EXT#@camden.onmicrosoft.com" });
        Assert.Contains("You are a guest here", await Say("amina", "use youth"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_another_conversation_a_guest_finds_nothing_of_it()
    {
        Is("amina", new TeamsMember { UserRole = "guest" });
        foreach (var line in new[] { "missions", "status youth", "find work", "mission youth", "leaders youth", "trials" })
            Assert.DoesNotContain("economic", await Say("amina", line, "a:amina"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roster")]
    [InlineData("from")]
    [InlineData("channelData")]
    public async Task Somebody_of_another_organisation_is_known_by_whatever_says_so(string by)
    {
        if (by == "roster") Is("lars", new TeamsMember { TenantId = "theirs" });
        var line = Line("lars", "close youth", Home);
        if (by == "from") line["from"]!["tenantId"] = "theirs";
        if (by == "channelData") line["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "theirs" } };
        Assert.Contains("This is for people of the mission's own organisation", await Answer(line), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_roster_does_not_answer_who_is_new_takes_part_only()
    {
        await Unreachable(async () =>
        {
            Assert.Contains("Teams did not tell me who you are", await Say("jonas", "use youth"), StringComparison.Ordinal);
            Assert.Contains("is proposed", await Say("jonas", "propose Saturday studio"), StringComparison.Ordinal);
        });
        Assert.Contains("works on the mission youth", await Say("jonas", "use youth"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_roster_does_not_answer_who_is_known_may_what_they_might()
    {
        app.Clock.Advance(TimeSpan.FromHours(2));
        await Unreachable(async () => Assert.Contains("Mission youth is closed", await Say("maya", "close youth"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_not_in_the_roster_takes_part_only()
    {
        app.Connector.KnowsEverybody = false;
        Assert.Contains("Teams did not tell me who you are", await Say("nobody", "use youth"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(403, "BotNotInConversationRoster")]
    [InlineData(404, "ConversationNotFound")]
    public async Task Where_the_bot_is_not_who_is_new_of_a_home_tenant_finds_what_their_organisation_has(int status, string code)
    {
        app.Connector.KnowsEverybody = false;
        app.Connector.Next(status, body: $$$"""{"error":{"code":"{{{code}}}"}}""");
        Assert.Contains("Mission · youth", await Find("nina"), StringComparison.Ordinal);
        // Nobody is made a member by that.
        Assert.Contains("Teams did not tell me who you are", await Say("nina", "use youth"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_bot_is_not_they_add_what_they_saw_and_change_nothing()
    {
        await Say("maya", "try Breakfast clubs");
        await Unreachable(async () =>
        {
            Assert.Contains("Breakfast clubs", await Extension("nina", "composeExtension/fetchTask", """{"commandId":"logLearning"}"""), StringComparison.Ordinal);
            var closed = await Extension("nina", "composeExtension/submitAction", """{"commandId":"logLearning","data":{"verb":"close","mission":"youth","form":true}}""");
            Assert.Contains("Teams did not tell me who you are", closed, StringComparison.Ordinal);
        });
        Assert.Contains("running", await Say("maya", "mission youth"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_known_guest_finds_nothing_more_where_the_bot_is_not_nor_does_whom_a_roster_does_not_have()
    {
        Is("amina", new TeamsMember { UserRole = "guest" });
        await Say("amina", "propose Saturday studio");
        app.Clock.Advance(TimeSpan.FromHours(2));
        await Unreachable(async () => Assert.DoesNotContain("Mission · youth", await Find("amina"), StringComparison.Ordinal));
        app.Connector.KnowsEverybody = false;
        Assert.DoesNotContain("Mission · youth", await Find("nobody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_one_conversation_does_not_know_is_asked_about_in_the_next()
    {
        app.Connector.KnowsEverybody = false;
        await Say("jonas", "missions", "19:other@thread.tacv2");
        Is("jonas", new TeamsMember { UserRole = "user" });
        Assert.Contains("works on the mission youth", await Say("jonas", "use youth"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_asked_once_an_hour()
    {
        app.Connector.KnowsEverybody = false;
        Is("jonas", new TeamsMember { UserRole = "user" });
        for (var times = 0; times < 3; times++) await Say("jonas", "missions");
        Assert.Equal(1, Asked());
        app.Clock.Advance(TimeSpan.FromMinutes(61));
        await Say("jonas", "missions");
        Assert.Equal(2, Asked());

        int Asked() => app.Connector.Requests.Count(request => request.Method == "GET" && request.Path.Contains("members", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_never_spoke_is_found_by_name_on_whichever_page()
    {
        app.Connector.PageSize = 3;
        for (var number = 0; number < 10; number++) Is($"p{number}", new TeamsMember { Name = $"Person {number}" });
        Is("alex", new TeamsMember { Name = "Alex Wilber" });
        Assert.Contains("Owner: Alex Wilber", await Say("maya", "try Breakfast clubs, owner: alex wilber"), StringComparison.Ordinal);
        Assert.Contains("Owner: Person 9", await Say("maya", "try Walking bus, owner: Person 9"), StringComparison.Ordinal);
        Assert.Equal(4, app.Connector.Requests.Count(request => request.Path.Contains("pagedmembers", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_leader_from_elsewhere_cannot_be_named()
    {
        Is("lars", new TeamsMember { Name = "Lars Holm", TenantId = "theirs" });
        Is("amina", new TeamsMember { Name = "Amina Khan", UserRole = "guest" });
        Assert.Contains("A mission is led by people of its own", await Say("maya", "name Lars Holm as leader of youth"), StringComparison.Ordinal);
        Assert.Contains("A mission is led by people of its own", await Say("maya", "hand over leadership of youth to Amina Khan"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leader_who_becomes_a_guest_leads_no_longer()
    {
        Is("maya", new TeamsMember { UserRole = "guest" });
        app.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Contains("You are a guest here", await Say("maya", "close youth"), StringComparison.Ordinal);
    }

    void Is(string who, TeamsMember member) => app.Connector.Members.Add(member with { Id = $"29:{who}", AadObjectId = $"aad-{who}" });

    async Task Unreachable(Func<Task> work)
    {
        app.Connector.MembersAnswer = 403;
        await work();
        app.Connector.MembersAnswer = null;
    }

    Task<string> Find(string who) => Extension(who, "composeExtension/query", """{"commandId":"search","parameters":[{"name":"words","value":"youth"}]}""");

    async Task<string> Extension(string who, string name, string value) => (await app.Ask(Invoked.Invoke(app, name, value, who, "19:without@thread.v2")))?.ToJsonString(Relaxed) ?? "";

    Task<string> Say(string who, string line, string where = Home) => Answer(Line(who, line, where));

    async Task<string> Answer(JsonObject activity)
    {
        var before = app.Connector.Posts.Count;
        using var response = await app.Post(activity);
        return string.Join("\n", app.Connector.Posts.Skip(before).Select(post => (string?)JsonNode.Parse(post.Body)!["attachments"]?[0]?["content"]?["fallbackText"] ?? post.Body));
    }

    JsonObject Line(string who, string line, string where)
    {
        var activity = Posted.Line(app, $"said-{++said}", line);
        activity["from"] = new JsonObject { ["id"] = $"29:{who}", ["name"] = who, ["aadObjectId"] = $"aad-{who}" };
        activity["conversation"] = new JsonObject { ["id"] = where, ["conversationType"] = where[0] == 'a' ? "personal" : "channel", ["tenantId"] = Tenant };
        return activity;
    }
}
