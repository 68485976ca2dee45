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
    static readonly TimeSpan Fresh = TimeSpan.FromHours(1), UnvouchedFresh = TimeSpan.FromMinutes(1), ListFresh = TimeSpan.FromMinutes(10), Patience = TimeSpan.FromSeconds(3);

    const int MostKnown = 50_000, MostListed = 5_000, MostLists = 50;

    readonly ConcurrentDictionary<(string Tenant, string Address), Known> known = new();
    readonly ConcurrentDictionary<(string Tenant, string Place), (IReadOnlyList<TeamsMember> Members, DateTimeOffset At)> lists = new();

    /// <summary>Asks who speaks, where that is not known freshly. Where the roster does not answer, what was known holds.</summary>
    public async Task Ask(TurnContext context, CancellationToken cancellation)
    {
        var activity = context.Activity;
        if (!HasRoster(activity) || activity.From is not { Id: { } address } || activity.TenantId() is not { } tenant) return;
        var place = Place(context);
        if (IsFresh(known.GetValueOrDefault((tenant, address)), place.Conversation.Id!)) return;
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(Patience);
            Note(tenant, address, place.Conversation.Id!, await context.Connector.Member(place, address, limit.Token));
        }
        catch (Exception unreachable) when (unreachable is ConnectorException || (unreachable is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            // A message extension is used where the bot is not, and has no roster to ask.
            if (!IsOfExtension(activity)) log.RosterSilent(unreachable, activity.Conversation!.Id!);
        }
    }

    /// <summary>How who speaks belongs here.</summary>
    /// <param name="kept">What the store knows of them.</param>
    public Belonging Of(Activity activity, Belonging? kept)
    {
        var tenant = activity.TenantId();
        if (tenants?.IsPartner(tenant) == true || IsFromElsewhere(activity, tenant)) return Belonging.Elsewhere;
        if (!HasRoster(activity) || tenant is null) return Belonging.Member;
        var isAsked = known.TryGetValue((tenant, activity.From!.Id!), out var asked) && (asked.Belongs != Belonging.Unvouched || asked.Place == PlaceOf(activity));
        return isAsked ? asked!.Belongs : kept ?? (IsPresumed(activity) ? Belonging.Presumed : Belonging.Unvouched);
    }

    /// <summary>The channel's ids of whom the list of a place has, where it was read lately.</summary>
    public IReadOnlyList<string> Listed(string tenant, string place) =>
        lists.TryGetValue((tenant, place), out var list) && clock.GetUtcNow() - list.At < ListFresh ? [.. list.Members.Select(member => member.Id).OfType<string>()] : [];

    /// <summary>A tenant that has no missions of its own.</summary>
    public bool IsOfPartners(string? tenant) => tenants?.IsPartner(tenant) == true;

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

    /// <summary>Whether partners are among those who are there, whoever of them ever spoke; where the roster does not answer, nobody knows.</summary>
    public async Task<bool> HasPartners(TurnContext context, CancellationToken cancellation)
    {
        if (!HasRoster(context.Activity) || context.Activity.TenantId() is not { } tenant) return false;
        try
        {
            return (await Members(context, cancellation)).Any(member => Belongings.Of(member, tenant) is Belonging.Guest or Belonging.Elsewhere);
        }
        catch (ConnectorException unreachable)
        {
            log.RosterSilent(unreachable, context.Activity.Conversation!.Id!);
            return false;
        }
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

    void Note(string tenant, string address, string place, TeamsMember? member)
    {
        if (known.Count >= MostKnown) known.Clear();
        known[(tenant, address)] = new(Belongings.Of(member, tenant), place, clock.GetUtcNow());
    }

    // Whom one place does not know, another may; and a roster may be behind.
    bool IsFresh(Known? before, string place) => before is not null && clock.GetUtcNow() - before.At is var age
        && (before.Belongs == Belonging.Unvouched ? before.Place == place && age < UnvouchedFresh : age < Fresh);

    static string PlaceOf(Activity activity) => Conversation.PlaceOf(activity.Conversation!.Id!);

    // Where the bot is not, only those use its message extension who have the app themselves, which guests cannot have; and the
    // tenant stands in what the channel signed for. Who has no id of Entra's is nobody's.
    static bool IsPresumed(Activity activity) => activity.From?.AadObjectId is { Length: > 0 } && IsOfExtension(activity);

    static bool IsOfExtension(Activity activity) =>
        activity is { Type: ActivityTypes.Invoke, Name: { } name } && name.StartsWith(InvokeNames.Extension, StringComparison.Ordinal);

    static bool IsFromElsewhere(Activity activity, string? tenant) =>
        (activity.From?.TenantId ?? activity.Teams().TenantId) is { } home && tenant is not null && !home.Equals(tenant, StringComparison.OrdinalIgnoreCase);

    // Sub-channels are split off: msteams:COPILOT. Web Chat and the terminal know no roster; who may come there, Tenants:Home says.
    static bool HasRoster(Activity activity) => activity.ChannelId?.Split(':')[0] == Channels.MsTeams;

    /// <param name="Place">Where it was asked.</param>
    sealed record Known(Belonging Belongs, string Place, DateTimeOffset At);

    static ConversationReference Place(TurnContext context) => context.Reference with
    {
        Conversation = context.Reference.Conversation with { Id = PlaceOf(context.Activity) },
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
