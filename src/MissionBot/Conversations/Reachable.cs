using System.Collections.Concurrent;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Turns;
using MissionBot.Commands;
using MissionBot.Life;
using MissionBot.Partners;
using MissionBot.Reminders;
using MissionBot.Storage;

namespace MissionBot.Conversations;

/// <summary>
/// Around every turn: keeps the newest address at which its conversation is answered, for Teams moves them, and that the bot
/// may speak there again. Noted behind the answer, when it changed; it may be lost, and is noted again.
/// </summary>
sealed class Reachable(IBot bot, Store store, TimeProvider clock, ILogger<Reachable> log) : IBot
{
    // Another process may have noted something else meanwhile.
    static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    const int Most = 10_000;

    readonly ConcurrentDictionary<(string Tenant, string Place), (string ServiceUrl, DateTimeOffset At)> noted = new();

    public async Task<InvokeResponse?> OnTurn(TurnContext turn, CancellationToken cancellation)
    {
        var before = noted.GetValueOrDefault(Key(turn.Activity));
        var answer = await bot.OnTurn(turn, cancellation);
        var isKnown = before.ServiceUrl == turn.Activity.ServiceUrl && clock.GetUtcNow() - before.At <= Fresh;
        // What ends a conversation is noted by its own hand; whoever writes there next opens it again.
        if (Happening.Of(turn.Activity) is Happening.Closed) noted.TryRemove(Key(turn.Activity), out _);
        else if (IsWhereItLives(turn.Activity) && !isKnown) _ = Note(turn.Activity);
        return answer;
    }

    async Task Note(Activity activity)
    {
        var key = Key(activity);
        try
        {
            await store.Change(new Reader(key.Tenant), rows =>
            {
                // Whoever lets the place take part writes to it, too.
                foreach (var owner in rows.OwnersOf(key.Tenant, key.Place)) rows.As(new Reader(owner)).KeepAddress(key.Place, activity);
                return rows.KeepAddress(key.Place, activity) | rows.KeepChat(key.Place, activity);
            });
            if (noted.Count >= Most) noted.Clear();
            noted[key] = (activity.ServiceUrl!, clock.GetUtcNow());
        }
        catch (Exception failure) when (failure is StoreException or ObjectDisposedException)
        {
            log.NotNoted(failure, key.Place);
        }
    }

    // A message extension may be used where the bot is not, and may not speak.
    static bool IsWhereItLives(Activity activity) =>
        activity.Type != ActivityTypes.Invoke || activity.Name?.StartsWith(InvokeNames.Extension, StringComparison.Ordinal) != true;

    static (string Tenant, string Place) Key(Activity activity) =>
        (activity.TenantId() ?? Turns.NoTenant, Conversation.PlaceOf(activity.Conversation!.Id!));
}

static class ReachRows
{
    static readonly Sql Keep = new("""
        insert into conversations (tenant_id, id, kind, service_url, reference, name, team) values (@tenant, @id, @kind, @serviceUrl, @reference, @name, @team)
        on conflict (tenant_id, id) do update set
            service_url = excluded.service_url,
            reference = excluded.reference,
            closed = null,
            name = coalesce(excluded.name, conversations.name),
            team = coalesce(excluded.team, conversations.team)
        """);

    static readonly Sql Address = new("select c.service_url as url from conversations c where [reader c] and c.id = @id");

    /// <summary>Where it is answered, what it is called, and in which team it is, as far as the activity says so.</summary>
    public static bool KeepAddress(this Rows rows, string place, Activity activity) => rows.Run(Keep, new
    {
        id = place,
        kind = activity.Conversation!.ConversationType ?? ConversationTypes.Personal,
        serviceUrl = activity.ServiceUrl,
        reference = Retelling.Lasting(activity.Reference() with { Conversation = activity.Conversation with { Id = place } }),
        name = activity.Teams() is { ChannelId: { } channel } teams && channel == place ? teams.ChannelName : activity.Conversation.Name,
        team = activity.Conversation.ConversationType == ConversationTypes.Channel ? activity.Teams().TeamId : null,
    }) > 0;

    /// <summary>A stored way to a conversation, at its newest address.</summary>
    public static ConversationReference Readdressed(this Rows rows, ConversationReference to) =>
        rows.One<Row>(Address, new { id = Conversation.PlaceOf(to.Conversation.Id!) })?.Url is { } newest ? to with { ServiceUrl = newest } : to;

    sealed record Row(string? Url);
}
