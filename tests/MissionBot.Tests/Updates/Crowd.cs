using System.Globalization;
using MissionBot.Storage;
using MissionBot.Updates;

namespace MissionBot.Tests.Updates;

/// <summary>Many conversations that follow youth, made in one go: they live at a connector of their own, as another region's do.</summary>
static class Crowd
{
    static readonly Sql Conversations = new("""
        with recursive n(i) as (select 1 union all select i + 1 from n where i < @count)
        insert into conversations (tenant_id, id, kind, service_url, reference)
        select c.tenant_id, '19:crowd-' || n.i, c.kind, @at, replace(replace(c.reference, @near, @at), c.id, '19:crowd-' || n.i) from n, conversations c where c.id = '19:first'
        """);

    static readonly Sql Subscriptions = new("""
        with recursive n(i) as (select 1 union all select i + 1 from n where i < @count)
        insert into subscriptions (tenant_id, id, mission_id, conversation_id, person, wishes, language, zone, told, at)
        select s.tenant_id, 'crowd-' || n.i, s.mission_id, '19:crowd-' || n.i, s.person, s.wishes, s.language, s.zone, s.told, s.at from n, subscriptions s where s.conversation_id = '19:first'
        """);

    static readonly Sql Leave = new("delete from subscriptions where conversation_id = '19:first'");

    static readonly Sql Reference = new("select c.reference as number from conversations c where c.tenant_id = @tenant and c.id = @place");

    /// <param name="at">The serviceUrl at which they are reached.</param>
    public static async Task Gather(this BotApp app, int count, string at)
    {
        await app.Follow("19:first");
        await app.Store.Change(new Reader(FollowingApp.Tenant), rows => rows.Run(Conversations, new { count, at, near = app.Connector.ServiceUrl }) + rows.Run(Subscriptions, new { count }) + rows.Run(Leave));
    }

    /// <summary>So many messages wait for each of them, numbered from 1.</summary>
    public static Task Write(this BotApp app, int conversations, int messages) => app.Store.Change(new Reader(FollowingApp.Tenant), rows =>
    {
        foreach (var place in Enumerable.Range(1, conversations).Select(Name))
        {
            var reference = rows.One<string>(Reference, new { place })!;
            for (var message = 1; message <= messages; message++)
                rows.Post(new NewPost(null, "youth", place, "reminder", reference, string.Create(CultureInfo.InvariantCulture, $$"""{"type":"message","text":"{{message}}"}""")), app.Clock.GetUtcNow());
        }

        return true;
    });

    public static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"19:crowd-{number}");
}
