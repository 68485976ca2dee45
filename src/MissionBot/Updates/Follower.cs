using MissionBot.BotFramework.Activities;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Following;
using MissionBot.Storage;

namespace MissionBot.Updates;

/// <summary>Who follows, where, and with which eyes: everything that is told to them is drawn as if they had asked.</summary>
sealed record Follower(Subscription Subscription, ConversationReference Reference, string Kind, Person? Person, string Tenant, bool HasPartners)
{
    // A partner's conversation may be in a tenant of its own.
    string PlaceTenant => Reference.Conversation.TenantId ?? Tenant;

    public bool IsAlone => Kind == ConversationTypes.Personal;

    /// <summary>Where partners are, or read along, it is told as they see it.</summary>
    public Reader Reader => new(Tenant)
    {
        SpokenIn = Person?.IsPartner == true || (HasPartners && !IsAlone) ? Subscription.Conversation : null,
        SpokenAt = PlaceTenant,
        Person = IsAlone ? Subscription.Person : "",
    };

    public Turn Turn(DateTimeOffset now, Func<string> newId, TeamsClient client) => Unasked.Turn(
        IsAlone && Person is not null ? Person : Unasked.Nobody with { Belongs = Person?.Belongs },
        new Conversation(PlaceTenant, Subscription.Conversation, Kind) { Zone = Subscription.Zone, Language = Subscription.Language, HasPartners = HasPartners },
        Reference, Tenant, Subscription.Language, now, newId, client);
}

static class FollowerRows
{
    static readonly Sql Place = new($"select c.kind, c.reference, {ConversationRows.HasPartners} as hasPartners from conversations c where c.tenant_id = @tenant and c.id = @place");

    // Who waits for something to be sent is told the rest together with it, or after it.
    static readonly Sql BehindAtOnce = new("""
        select s.tenant_id as tenant, s.id, st.seq as head from subscriptions s
        join streams st on st.tenant_id = s.tenant_id and st.stream = s.mission_id and st.seq > s.told
        join conversations c on c.tenant_id = s.tenant_id and c.id = s.conversation_id and c.reference is not null and c.closed is null
        where s.ended is null and s.schedule is null and (s.tenant_id > @afterTenant or (s.tenant_id = @afterTenant and s.id > @afterId))
            and (s.muted_until is null or s.muted_until <= @now) and (s.due is null or s.due <= @now or s.due > @dayAhead)
            and not exists (select 1 from outbox o where o.tenant_id = s.tenant_id and o.conversation_id = s.conversation_id and o.state in ('waiting', 'sending'))
        order by s.tenant_id, s.id limit @count
        """);

    static readonly Sql BehindOnTime = new("""
        select s.tenant_id as tenant, s.id, st.seq as head from subscriptions s
        join streams st on st.tenant_id = s.tenant_id and st.stream = s.mission_id
        join conversations c on c.tenant_id = s.tenant_id and c.id = s.conversation_id and c.reference is not null and c.closed is null
        where s.ended is null and s.schedule is not null and (s.tenant_id > @afterTenant or (s.tenant_id = @afterTenant and s.id > @afterId))
            and s.due <= @now and (s.muted_until is null or s.muted_until <= @now)
            and not exists (select 1 from outbox o where o.tenant_id = s.tenant_id and o.conversation_id = s.conversation_id and o.state in ('waiting', 'sending'))
        order by s.tenant_id, s.id limit @count
        """);

    const string OnTime = """
        select s.id from subscriptions s
        where [reader s] and s.mission_id = @mission and s.ended is null and s.schedule is not null and (s.muted_until is null or s.muted_until <= @now)
        """;

    static readonly Sql OnTimeOf = new($"{OnTime} and s.person = @person");

    static readonly Sql OnTimeAsPartner = new($"""
        {OnTime} and s.conversation_id in (select g.place from grants g where [reader g] and g.mission_id = @mission and g.ended is null)
        """);

    static readonly Sql Tell = new("""
        update subscriptions set told = @to, due = @due, muted_until = @mutedUntil where tenant_id = @tenant and id = @id and told = @from and ended is null
        """);

    static readonly Sql SaidHere = new("select h.facts from handled h where h.tenant_id = @tenant and h.place = @place and h.at >= @since and h.facts is not null");

    static readonly Sql PostedHere = new("""
        select p.seq from posted p where p.tenant_id = @tenant and p.stream = @mission and p.seq > @after and p.seq <= @upTo and (p.conversation_id = @place or substr(p.conversation_id, 1, length(@threads)) = @threads)
        """);

    static readonly Sql ToldBefore = new("""
        select count(*) as number from outbox o
        where o.tenant_id = @tenant and o.subscription_id = @subscription and o.to_seq >= @seq and o.from_seq < @seq and o.facts like '%' || @told || '%' and o.sent_id is not null
        """);

    /// <summary>Who follows at once and was not told everything yet, over all tenants, some at a time.</summary>
    public static IReadOnlyList<Behind> FollowersBehind(this Rows rows, Behind? after, DateTimeOffset now, int count) => rows.List<Behind>(
        BehindAtOnce, new { afterTenant = after?.Tenant ?? "", afterId = after?.Id ?? "", now, dayAhead = now.AddDays(1), count });

    /// <summary>Whose digest is due, over all tenants, some at a time.</summary>
    public static IReadOnlyList<Behind> DigestsDue(this Rows rows, Behind? after, DateTimeOffset now, int count) => rows.List<Behind>(
        BehindOnTime, new { afterTenant = after?.Tenant ?? "", afterId = after?.Id ?? "", now, count });

    /// <summary>Those of a person who hear of the mission by the clock.</summary>
    public static IReadOnlyList<string> OnTimeFor(this Rows rows, string mission, string person, DateTimeOffset now) => rows.List<string>(OnTimeOf, new { mission, person, now });

    /// <summary>Those of conversations that take part for an organisation, and hear of the mission by the clock.</summary>
    public static IReadOnlyList<string> PartnersOnTime(this Rows rows, string mission, DateTimeOffset now) => rows.List<string>(OnTimeAsPartner, new { mission, now });

    /// <summary>How the follower is reached; null while that is not known.</summary>
    public static Follower? Follower(this Rows rows, Subscription subscription) => rows.One<PlaceRow>(Place, new { place = subscription.Conversation }) is { Reference: { } stored } place
        ? new Follower(subscription, At(subscription, Deliveries.ReadReference(stored)), place.Kind, rows.Person(subscription.Person), rows.Reader.Tenant, place.HasPartners)
        : null;

    /// <summary>From one place of the log to another, unless somebody else did so meanwhile.</summary>
    public static bool TellUpTo(this Rows rows, Subscription subscription, long to, DateTimeOffset? due, DateTimeOffset? mutedUntil) =>
        rows.Run(Tell, new { id = subscription.Id, from = subscription.Told, to, due, mutedUntil }) > 0;

    /// <summary>Places of facts that were recorded by what was said in this very conversation: their card stands there.</summary>
    public static HashSet<long> SaidIn(this Rows rows, Subscription subscription, IReadOnlyList<Update> updates, long upTo)
    {
        if (updates.Count == 0) return [];
        var before = $"{subscription.MissionId}/";
        var said = rows.List<string>(SaidHere, new { place = subscription.Conversation, since = updates.Min(update => update.Logged.Place.At) })
            .SelectMany(facts => facts.Split(' '))
            .Where(fact => fact.StartsWith(before, StringComparison.Ordinal))
            .Select(fact => long.Parse(fact.AsSpan(before.Length), System.Globalization.CultureInfo.InvariantCulture));
        // What was handled is kept for three days, where its card stands for good.
        var posted = rows.List<long>(PostedHere, new { mission = subscription.MissionId, after = updates[0].Seq - 1, upTo, place = subscription.Conversation, threads = $"{subscription.Conversation};messageid=" });
        return [.. said, .. posted];
    }

    /// <summary>A card that can be edited tells the follower of it.</summary>
    public static bool WasTold(this Rows rows, Subscription subscription, long seq) =>
        rows.One<Count>(ToldBefore, new { subscription = subscription.Id, seq, told = $" {seq} " })!.Number > 0;

    static ConversationReference At(Subscription subscription, ConversationReference place) =>
        subscription.Thread is { } thread ? place with { Conversation = place.Conversation with { Id = thread } } : place;

    sealed record PlaceRow(string Kind, string? Reference, bool HasPartners);

    sealed record Count(int Number);
}

/// <summary>A subscription that was not told everything yet.</summary>
/// <param name="Head">How far its mission's log has come.</param>
sealed record Behind(string Tenant, string Id, long Head);
