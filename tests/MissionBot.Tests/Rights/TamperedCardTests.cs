using System.Text.Json.Nodes;
using MissionBot.Commands;
using MissionBot.Storage;
using MissionBot.Tests.Host;

namespace MissionBot.Tests.Rights;

/// <summary>
/// What a button carries goes through somebody's client. Whatever is put into it, nobody does or learns more than a typed line
/// would: another organisation's things are answered as things that do not exist.
/// </summary>
public sealed class TamperedCardTests : IAsyncLifetime
{
    const string Theirs = "theirs", Ours = "ours", Home = "19:home@thread.tacv2";

    static readonly Sql Facts = new("select f.stream, f.seq, f.kind from facts f where f.tenant_id = @tenant order by f.position");

    static readonly Sql Keys = new("select h.key from handled h where h.tenant_id = @tenant and h.facts is not null order by h.at");

    BotApp app = null!;
    int pressed;

    public async ValueTask InitializeAsync()
    {
        app = await BotApp.Start();
        foreach (var line in new[] { "new mission camden: By 2030, all young people have work", "indicator NEET: unit %, from 6 on 2018-12-31, to 3 by 2030-12-31", "try Secret studio", "start secret studio", "learn studio: A secret was seen", "propose Secret bus" })
            await Say(Theirs, "maya", line, Home);
        await Say(Ours, "eve", "new mission food: By 2030, everyone eats well every day", Home);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    public static TheoryData<string, string> References => new(
        from verb in Capabilities.Verbs.All
        from reference in verb.Shape.All
        where reference is IReferenceField
        select new TheoryDataRow<string, string>(verb.Id, reference.Id));

    [Theory]
    [MemberData(nameof(References))]
    public async Task What_another_organisation_has_is_answered_as_what_is_not_there(string verb, string reference)
    {
        var before = All();
        foreach (var (real, none) in new[] { ("camden", "kemden"), ("camden-1", "camden-9"), ("camden-1/1", "camden-1/9"), ("NEET", "XEET"), ("Secret studio", "Sekret stadio") })
            foreach (var (tenant, who, where) in new[] { (Ours, "eve", Home), (Theirs, "guest", "a:guest") })
            {
                var answers = new List<string>();
                foreach (var name in new[] { real, none })
                    answers.Add((await Press(tenant, who, where, verb, new JsonObject { [reference] = name })).Replace(name, "…", StringComparison.OrdinalIgnoreCase));
                Assert.Equal(answers[1], answers[0]);
                Assert.DoesNotContain("secret", answers[0], StringComparison.OrdinalIgnoreCase);
            }

        Assert.Equal(before, All());
    }

    [Fact]
    public async Task What_was_done_elsewhere_is_not_taken_back_from_here()
    {
        var before = All();
        foreach (var key in Read(Theirs, rows => rows.List<string>(Keys)))
            foreach (var (tenant, who, where) in new[] { (Ours, "eve", Home), (Theirs, "guest", "a:guest") })
            {
                var answer = await Press(tenant, who, where, "undo", new JsonObject { ["change"] = key, ["here"] = true });
                Assert.Equal(await Press(tenant, who, where, "undo", new JsonObject { ["change"] = "no such change", ["here"] = true }), answer);
            }

        Assert.Equal(before, All());
    }

    [Fact]
    public async Task A_form_that_claims_to_be_of_another_mission_shows_nothing_of_it()
    {
        var stream = Read(Theirs, rows => rows.List<Logged>(Facts))[0].Stream;
        foreach (var (tenant, who, where) in new[] { (Ours, "eve", Home), (Theirs, "guest", Home) })
            foreach (var step in new[] { null, "Theirs", "Mine", "Edit", "Cancel", "Empty" })
                Assert.DoesNotContain("secret", await Press(tenant, who, where, "propose", new JsonObject { ["title"] = "Mine", ["form"] = $"{stream}/0", ["form-step"] = step }), StringComparison.OrdinalIgnoreCase);
    }

    public static TheoryData<string> LeadersVerbs => [.. Capabilities.Verbs.All.Where(verb => verb.Right == Right.Lead).Select(verb => verb.Id)];

    [Theory]
    [MemberData(nameof(LeadersVerbs))]
    public async Task A_verb_of_leaders_is_refused_to_others_whatever_the_card_says(string verb)
    {
        var before = All();
        var data = new JsonObject
        {
            ["mission"] = "camden",
            ["trial"] = "camden-2",
            ["why"] = "because",
            ["deadline"] = "2040",
            ["aims"] = "mine",
            ["leader"] = "me",
            ["to"] = "me",
            ["from"] = "maya",
            ["person"] = "aad-maya",
            ["tenant"] = Theirs,
            ["role"] = "leader",
            ["right"] = "Lead",
            ["guard-kept"] = "yes",
        };
        var answer = await Press(Theirs, "jonas", Home, verb, data);
        Assert.Contains("Those who lead the mission decide on this: maya", answer, StringComparison.Ordinal);
        Assert.Contains("You are a guest here", await Press(Theirs, "guest", Home, verb, data), StringComparison.Ordinal);
        Assert.Equal(before, All());
    }

    string All() => string.Join('\n', Read(Theirs, rows => rows.List<Logged>(Facts)).Concat(Read(Ours, rows => rows.List<Logged>(Facts))));

    T Read<T>(string tenant, Func<Rows, T> work) => app.Store.Read(new Reader(tenant), work);

    async Task Say(string tenant, string who, string line, string where)
    {
        var activity = Posted.Line(app, $"said-{++pressed}", line);
        (await app.Post(In(tenant, who, where, activity))).Dispose();
    }

    /// <returns>All that came back, without what is made anew for each card.</returns>
    async Task<string> Press(string tenant, string who, string where, string verb, JsonObject data)
    {
        if (who == "guest" && app.Connector.Members.Count == 0) app.Connector.Members.Add(new() { Id = "29:guest", AadObjectId = "aad-guest", UserRole = "guest" });
        var activity = Posted.Activity(app, "invoke", $"f:{++pressed}");
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = "message-1";
        activity["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data.DeepClone() } };
        var before = app.Connector.Posts.Count;
        using var response = await app.Post(In(tenant, who, where, activity));
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["value"];
        return string.Join('\n', app.Connector.Posts.Skip(before).Select(post => Text(JsonNode.Parse(post.Body)!["attachments"]?[0]?["content"])).Append(Text(body)));
    }

    static string Text(JsonNode? card) => card switch
    {
        JsonObject shown => (string?)shown["fallbackText"] ?? shown.ToJsonString(),
        _ => card?.ToString() ?? "",
    };

    static JsonObject In(string tenant, string who, string where, JsonObject activity)
    {
        activity["from"] = new JsonObject { ["id"] = $"29:{who}", ["name"] = who, ["aadObjectId"] = $"aad-{who}" };
        activity["conversation"] = new JsonObject { ["id"] = where, ["conversationType"] = where[0] == 'a' ? "personal" : "channel", ["tenantId"] = tenant };
        return activity;
    }

    sealed record Logged(string Stream, long Seq, string Kind);
}
