using System.Text.Json.Nodes;
using MissionBot.Following;
using MissionBot.Storage;
using MissionBot.Words;
using Posted = MissionBot.Tests.Host.Posted;

namespace MissionBot.Tests.Updates;

/// <summary>People who say something in some conversation, and conversations that follow.</summary>
static class FollowingApp
{
    public const string Tenant = "tenant", PartnersChannel = "19:partners", Channel = "19:channel";

    static int said;

    /// <summary>A mission that Maya leads, with a trial action that runs.</summary>
    public static async Task<BotApp> Youth(this BotApp app)
    {
        foreach (var line in new[] { Posted.NewMission, "try Breakfast clubs: hypothesis: A free breakfast raises attendance", "start youth-1" }) await app.SayIn("a:maya", line);
        return app;
    }

    public static async Task<string> SayIn(this BotApp app, string conversation, string line, string who = "maya")
    {
        var activity = Posted.Line(app, $"said-{Interlocked.Increment(ref said)}", line);
        activity["from"] = new JsonObject { ["id"] = $"29:{who}", ["name"] = char.ToUpperInvariant(who[0]) + who[1..], ["aadObjectId"] = $"aad-{who}" };
        var kind = conversation.StartsWith("a:", StringComparison.Ordinal) ? "personal" : conversation.StartsWith(Channel, StringComparison.Ordinal) ? "channel" : "groupChat";
        activity["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = kind, ["tenantId"] = Tenant, ["isGroup"] = kind != "personal" };
        var before = app.Connector.Posts.Count;
        using var response = await app.Post(activity);
        return string.Join("\n---\n", app.Connector.Posts.Skip(before).Select(Text));
    }

    /// <summary>From here on the conversation is told what happens in youth.</summary>
    public static async Task<Subscription> Follow(this BotApp app, string conversation, Wishes? wishes = null, Language language = Language.English, string person = "aad-jonas", Func<Subscription, Subscription>? with = null)
    {
        // Somebody wrote there once, so that it can be reached.
        await app.SayIn(conversation, "help", person["aad-".Length..]);
        return await app.Store.Change(new Reader(Tenant), rows =>
        {
            var mission = rows.One<string>(new Sql("select m.id from missions m where [reader m] and m.mission_key = 'youth'"))!;
            var head = rows.One<long>(new Sql("select st.seq from streams st where st.tenant_id = @tenant and st.stream = @mission"), new { mission });
            var subscription = new Subscription($"{mission}-{conversation}", mission, conversation, null, person, wishes ?? Wishes.Everything, null, language, "Europe/London", null, null, head, null);
            subscription = with?.Invoke(subscription) ?? subscription;
            rows.Keep(subscription, app.Clock.GetUtcNow());
            return subscription;
        });
    }

    /// <summary>What followers were told since, conversation by conversation.</summary>
    public static async Task<IReadOnlyList<LoopbackPost>> Told(this BotApp app)
    {
        var before = app.Connector.Posts.Count;
        await app.TellFollowers();
        return [.. app.Connector.Posts.Skip(before)];
    }

    public static string Text(LoopbackPost post)
    {
        var message = JsonNode.Parse(post.Body)!;
        return (string?)(message["attachments"]?[0]?["content"]?["fallbackText"] ?? message["text"]) ?? "";
    }

    public static string Summary(LoopbackPost post) => (string)JsonNode.Parse(post.Body)!["summary"]!;
}
