using MissionBot.BotFramework.Activities;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Following;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Updates;
using MissionBot.Words;

namespace MissionBot.Replies;

/// <summary>A conversation that something is written to, and with which eyes it reads.</summary>
/// <param name="Reference">How it is reached, as JSON; null while that is not known.</param>
/// <param name="Closed">Since when nothing can be said there.</param>
/// <param name="PlaceTenant">The tenant that it is in, where it takes part for a partner; empty where it does not.</param>
sealed record Recipient(string Id, string Kind, string? Reference, string? Closed, bool HasPartners, string? Language, string? Zone, string? Name, string PlaceTenant)
{
    public bool IsReached => Reference is not null && Closed is null;

    public bool IsPartner => HasPartners || PlaceTenant.Length > 0;

    public Reader Reader(string tenant) => IsPartner ? new(tenant) { SpokenIn = Id, SpokenAt = At(tenant) } : new(tenant);

    public string? Channel => Deliveries.ReadReference(Reference!).ChannelId;

    /// <param name="usual">The language where none was chosen there.</param>
    public Turn Turn(string tenant, Language usual, DateTimeOffset now, Func<string> newId, TeamsClient client)
    {
        var to = Deliveries.ReadReference(Reference!);
        var spoken = Enum.TryParse<Language>(Language, out var chosen) ? chosen : usual;
        return Unasked.Turn(Unasked.Nobody, new Conversation(At(tenant), Id, Kind) { Zone = Zone, Language = spoken, HasPartners = IsPartner }, to, tenant, spoken, now, newId, client);
    }

    // A partner's conversation may be in a tenant of its own.
    string At(string tenant) => PlaceTenant.Length > 0 ? PlaceTenant : tenant;
}

static class RecipientRows
{
    const string Columns = $"""
        c.id, c.kind, c.reference, c.closed, {ConversationRows.HasPartners} as hasPartners, c.language, c.zone, c.name,
        coalesce((select min(g.place_tenant) from grants g where [reader g] and g.place = c.id and g.ended is null), '') as placeTenant
        """;

    static readonly Sql ById = new($"select {Columns} from conversations c where [reader c] and c.id = @id");

    static readonly Sql Home = new($"select {Columns} from missions m join conversations c on c.tenant_id = m.tenant_id and c.id = m.home where [reader m] and m.id = @mission");

    static readonly Sql HomesAt = new("select m.id from missions m where [reader m] and m.home = @place and m.outcome is null order by m.mission_key");

    static readonly Sql Granted = new("""
        select g.partner_id from grants g where [reader g] and g.place = @place and g.mission_id = @mission and g.ended is null
        """);

    static readonly Sql GrantedLast = new("""
        select g.partner_id from grants g where [reader g] and g.place = @place and g.mission_id = @mission order by g.joined_at desc limit 1
        """);

    static readonly Sql PartnerName = new("select p.name from partners p where [reader p] and p.id = @id");

    public static Recipient? Recipient(this Rows rows, string place) => rows.One<Recipient>(ById, new { id = place });

    /// <summary>A conversation that follows a mission, and may know of it: where partners are who do not see it, it is told nothing.</summary>
    public static Recipient? Listener(this Rows rows, string mission, string place)
    {
        var all = rows.As(new Reader(rows.Reader.Tenant));
        return all.Subscription(mission, place) is not null && all.Recipient(place) is { IsReached: true } to && all.As(to.Reader(rows.Reader.Tenant)).Mission(mission) is not null ? to : null;
    }

    /// <summary>Where a mission lives.</summary>
    public static Recipient? HomeOf(this Rows rows, string mission) => rows.One<Recipient>(Home, new { mission });

    /// <summary>The missions that live in a place.</summary>
    public static IReadOnlyList<string> MissionsLivingAt(this Rows rows, string place) => rows.List<string>(HomesAt, new { place });

    // Also where it takes part no longer.
    static string? LastPartnerAt(this Rows rows, string place, string mission) => rows.One<string>(GrantedLast, new { place, mission });

    /// <summary>The organisation that a conversation takes part for.</summary>
    public static string? PartnerAt(this Rows rows, string place, string mission) => rows.One<string>(Granted, new { place, mission });

    /// <summary>Whom a reply is from, as those who work on the mission know them: the organisation, else the conversation, else the person alone in it.</summary>
    public static string NameOf(this Rows rows, GivenReply reply, Language language) => rows.NameOf(reply.Conversation, reply.Partner, reply.By, language);

    /// <summary>The same for a conversation that something was to go to.</summary>
    public static string NameOfPlace(this Rows rows, string place, string mission, Language language) => rows.NameOf(place, rows.LastPartnerAt(place, mission), null, language);

    static string NameOf(this Rows rows, string conversation, string? partner, string? person, Language language) =>
        (partner is not null ? rows.One<string>(PartnerName, new { id = partner }) : null)
        ?? (rows.Recipient(conversation) is { } place ? place.Kind == ConversationTypes.Personal ? person is null ? null : rows.NameOf(person, language) : place.Name : null)
        ?? ReplyWords.In(language).SomeFollower;

    /// <summary>Tells a conversation of one fact of the log, by a message that is drawn when it is sent.</summary>
    public static void Post(this Rows rows, Recipient to, string mission, long seq, string kind, DateTimeOffset now, DateTimeOffset? due = null) =>
        rows.Post(new NewPost(null, mission, to.Id, kind, to.Reference!, null) { FromSeq = seq - 1, ToSeq = seq, Facts = OutboxRow.Join([seq]), Due = due }, now);
}
