using System.Collections.Concurrent;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Authentication;
using MissionBot.BotFramework.Connector;
using MissionBot.BotFramework.Turns;
using MissionBot.Words;

namespace MissionBot.Conversations;

/// <summary>
/// What the channel's roster says of people. One by one as they speak, for an hour; the whole list, page by page, only where a
/// name was typed that nobody here has met. A channel's word on who speaks where is in the message itself; whether that is a
/// guest stands in the roster alone.
/// </summary>
public sealed class Roster(TimeProvider clock, ILogger<Roster> log, Tenants? tenants = null)
{
    static readonly TimeSpan Fresh = TimeSpan.FromHours(1), ListFresh = TimeSpan.FromMinutes(10), Patience = TimeSpan.FromSeconds(3);

    const int MostKnown = 50_000, MostListed = 5_000, MostLists = 50;

    readonly ConcurrentDictionary<(string Tenant, string Address), (Belonging Belongs, DateTimeOffset At)> known = new();
    readonly ConcurrentDictionary<(string Tenant, string Place), (IReadOnlyList<TeamsMember> Members, DateTimeOffset At)> lists = new();

    /// <summary>Asks who speaks, where that is not known freshly. Where the roster does not answer, what was known holds.</summary>
    public async Task Ask(TurnContext context, CancellationToken cancellation)
    {
        var activity = context.Activity;
        if (!HasRoster(activity) || activity.From is not { Id: { } address } || activity.TenantId() is not { } tenant) return;
        if (known.TryGetValue((tenant, address), out var before) && clock.GetUtcNow() - before.At < Fresh) return;
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(Patience);
            Note(tenant, address, await context.Connector.Member(Place(context), address, limit.Token));
        }
        catch (Exception unreachable) when (unreachable is ConnectorException || (unreachable is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            log.RosterSilent(unreachable, activity.Conversation!.Id!);
        }
    }

    /// <summary>How who speaks belongs here.</summary>
    /// <param name="kept">What the store knows of them.</param>
    public Belonging Of(Activity activity, Belonging? kept)
    {
        var tenant = activity.TenantId();
        if (tenants?.IsPartner(tenant) == true || IsFromElsewhere(activity, tenant)) return Belonging.Elsewhere;
        if (!HasRoster(activity) || tenant is null) return Belonging.Member;
        return known.TryGetValue((tenant, activity.From!.Id!), out var asked) ? asked.Belongs : kept ?? Belonging.Unvouched;
    }

    /// <summary>The one member whom the name means; null where there is none, or more than one.</summary>
    /// <exception cref="ConnectorException">The roster cannot be read.</exception>
    public async Task<TeamsMember?> Named(string name, TurnContext context, CancellationToken cancellation)
    {
        if (!HasRoster(context.Activity)) return null;
        var typed = Folded.Of(name);
        var members = await Members(context, cancellation);
        return members.Where(member => Folded.Of(member.Name ?? "") == typed).ToList() is [var exact] ? exact
            : members.Where(member => Folded.Of(member.Name ?? "").StartsWith(typed, StringComparison.Ordinal)).ToList() is [var only] ? only
            : null;
    }

    /// <summary>Somebody came or went: what was known of the place is asked again.</summary>
    public void Forget(string tenant, string place) => lists.TryRemove((tenant, place), out _);

    async Task<IReadOnlyList<TeamsMember>> Members(TurnContext context, CancellationToken cancellation)
    {
        var place = Place(context);
        var key = (context.Activity.TenantId() ?? Turns.NoTenant, place.Conversation.Id!);
        if (lists.TryGetValue(key, out var list) && clock.GetUtcNow() - list.At < ListFresh) return list.Members;
        var members = new List<TeamsMember>();
        await foreach (var member in context.Connector.Members(place, cancellation))
            if (members.Count < MostListed) members.Add(member);
            else break;
        if (lists.Count >= MostLists) lists.Clear();
        lists[key] = (members, clock.GetUtcNow());
        return members;
    }

    void Note(string tenant, string address, TeamsMember? member)
    {
        if (known.Count >= MostKnown) known.Clear();
        known[(tenant, address)] = (Belongings.Of(member, tenant), clock.GetUtcNow());
    }

    static bool IsFromElsewhere(Activity activity, string? tenant) =>
        (activity.From?.TenantId ?? activity.Teams().TenantId) is { } home && tenant is not null && !home.Equals(tenant, StringComparison.OrdinalIgnoreCase);

    // Sub-channels are split off: msteams:COPILOT. Web Chat and the terminal know no roster; who may come there, Tenants:Home says.
    static bool HasRoster(Activity activity) => activity.ChannelId?.Split(':')[0] == Channels.MsTeams;

    static ConversationReference Place(TurnContext context) => context.Reference with
    {
        Conversation = context.Reference.Conversation with { Id = Conversation.PlaceOf(context.Reference.Conversation.Id!) },
    };
}

/// <summary>Around every turn: whoever speaks is known before anything is answered.</summary>
sealed class Acquainted(IBot bot, Roster roster) : IBot
{
    public async Task<InvokeResponse?> OnTurn(TurnContext turn, CancellationToken cancellation)
    {
        if (turn.Activity.Type is ActivityTypes.Message or ActivityTypes.Invoke) await roster.Ask(turn, cancellation);
        return await bot.OnTurn(turn, cancellation);
    }
}
