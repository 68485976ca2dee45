using System.Text;
using System.Text.Json.Nodes;
using MissionBot.BotFramework.Connector;
using MissionBot.Storage;
using MissionBot.Tests.Host;
using MissionBot.Tests.Invokes;

namespace MissionBot.Tests.Sharing;

/// <summary>
/// A mission that lives in a channel where a guest and somebody of another organisation read along, and that a partner's own chat was
/// granted. What is for the team alone holds words that occur nowhere else: none of them may ever come to where partners read.
/// </summary>
sealed class PartnerStory : IAsyncDisposable
{
    public const string Home = "19:home@thread.tacv2", Team = "19:team@thread.tacv2", Granted = "a:lars", Tenant = "tenant";

    /// <summary>Words of what partners may not see; and a number.</summary>
    public static readonly string[] Marks =
    [
        "zebrafinch", "quetzal", "okapi", "narwhal", "axolotl", "wombat", "platypus", "ocelot", "47.11", "capybara", "tapir", "pangolin", "lemur", "marmoset",
    ];

    static readonly (string Where, string Line)[] Secrets =
    [
        (Home, "new mission youth: By 2030, all young people have work"),
        (Home, "indicator NEET: unit %, from 6 on 2018-12-31, to 3 by 2030-12-31"),
        (Home, "try Breakfast clubs: hypothesis: Food raises attendance"),
        (Team, "use youth"),
        (Team, "try Zebrafinch scheme: hypothesis: Quetzal feeding raises attendance, place: Okapi lane, visible to: team"),
        (Team, "start youth-2"),
        (Team, "propose Narwhal nights, visible to: team"),
        (Team, "learn youth-1: An axolotl was seen, visible to: team"),
        (Team, "learn youth-1: A wombat came for food, visible to: team"),
        (Team, "correct learning youth-1/2: They came for food"),
        (Team, "share youth-1/2 with partners"),
        (Team, "learn youth-2: A capybara came for food, verdict: refuted"),
        (Team, "measure NEET 47.11 in 2022, source: platypus survey, note: ocelot, visible to: team"),
        (Team, "measure NEET 5 in 2021, source: council"),
        (Team, "try Mentors: hypothesis: Friends raise attendance"),
        (Team, "start youth-4"),
        (Team, "try Lemur walks, visible to: team, owner: me"),
        (Team, "change youth-5: title: Street walks, end: 1 May"),
        (Team, "share youth-5 with partners"),
        (Team, "pause youth-2 because of the tapir"),
        (Team, "try Tapir club: hypothesis: Food raises attendance, visible to: team"),
        (Team, "build youth-6 on youth-1/2"),
        (Team, "learn youth-4: A marmoset said they came twice, visible to: team"),
        (Team, "end youth-2"),
    ];

    readonly BotApp app;
    readonly StringBuilder returned = new();
    int said, answers;

    PartnerStory(BotApp app) => this.app = app;

    public BotApp App => app;

    public static async Task<PartnerStory> Begin()
    {
        var story = new PartnerStory(await BotApp.Start(settings: "--Teams:Dialogs=true"));
        story.Is("amina", new TeamsMember { Name = "Amina Khan", UserRole = "guest" });
        story.Is("lars", new TeamsMember { Name = "Lars Holm", TenantId = "theirs" });
        // Both were heard there before.
        foreach (var who in new[] { "amina", "lars" }) await story.Say(who, "hello", Home);
        foreach (var (where, line) in Secrets) await story.Say("maya", line, where);
        await story.Grant();
        return story;
    }

    /// <summary>All that ever came to a place where partners read, or was answered to one of them.</summary>
    public (int Messages, string Bytes) Told()
    {
        var posts = app.Connector.Posts.Where(post => post.ConversationId.StartsWith(Home, StringComparison.Ordinal) || post.ConversationId.StartsWith(Granted, StringComparison.Ordinal) || post.ConversationId == "a:amina").ToList();
        return (posts.Count + answers, string.Join('\n', posts.Select(post => post.Body)) + returned);
    }

    public async Task<string> Say(string who, string line, string where)
    {
        var before = app.Connector.Posts.Count;
        using var response = await app.Post(In(who, where, Posted.Line(app, $"said-{++said}", line)));
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        return string.Join('\n', app.Connector.Posts.Skip(before).Select(post => (string?)JsonNode.Parse(post.Body)!["attachments"]?[0]?["content"]?["fallbackText"] ?? post.Body));
    }

    /// <summary>Presses, asks, searches; what comes back is told to whoever did.</summary>
    public async Task<string> Invoke(string who, string where, string name, JsonNode value)
    {
        var before = app.Connector.Posts.Count;
        var body = await app.Ask(In(who, where, Invoked.Invoke(app, name, value.ToJsonString(), who, where)));
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        var text = body?.ToJsonString() ?? "";
        if (who != "maya")
        {
            answers++;
            returned.Append('\n').Append(text);
        }

        return string.Join('\n', app.Connector.Posts.Skip(before).Select(post => post.Body).Append(text));
    }

    public Task<string> Press(string who, string where, string verb, JsonObject data, string? trigger = null)
    {
        var value = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data } };
        if (trigger is not null) value["trigger"] = trigger;
        return Invoke(who, where, "adaptiveCard/action", value);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    void Is(string who, TeamsMember member) => app.Connector.Members.Add(member with { Id = $"29:{who}", AadObjectId = $"aad-{who}" });

    Task Grant() => app.Store.Change(new Reader(Tenant), rows =>
    {
        var mission = rows.One<string>(new Sql("select m.id from missions m where m.tenant_id = @tenant and m.mission_key = 'youth'"))!;
        rows.Run(new Sql("""
            insert into grants (tenant_id, place_tenant, place, mission_id, partner_id, kind, invitation, joined_at, joined_by, seq)
            values (@tenant, @tenant, @place, @mission, 'giving', 'personal', 'i', '2026-03-02', 'aad-lars', 1)
            """), new { place = Granted, mission });
        rows.Run(new Sql("""
            insert into partner_trials (tenant_id, partner_id, trial_id, mission_id)
            select t.tenant_id, 'giving', t.id, t.mission_id from trials t where t.tenant_id = @tenant and t.mission_id = @mission and t.number = 4
            """), new { mission });
        return true;
    });

    static JsonObject In(string who, string where, JsonObject activity)
    {
        activity["from"] = new JsonObject { ["id"] = $"29:{who}", ["name"] = who, ["aadObjectId"] = $"aad-{who}" };
        activity["conversation"] = new JsonObject { ["id"] = where, ["conversationType"] = where[0] == 'a' ? "personal" : "channel", ["tenantId"] = Tenant };
        activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } };
        return activity;
    }
}
