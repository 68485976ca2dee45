using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Connector;
using MissionBot.Conversations;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Reminders;

/// <summary>Where something can be said, and how it is said there.</summary>
/// <param name="IsAlone">A person's own chat with the bot.</param>
/// <param name="HasPartners">Partners are, or read along, there.</param>
sealed record Place(string Id, string Kind, ConversationReference Reference, Language? Language, string? Zone, bool IsClosed, bool HasPartners)
{
    public bool IsAlone => Kind == ConversationTypes.Personal;

    /// <summary>With whose eyes a person is told something there: all who are there read it.</summary>
    public Reader EyesOf(Person person, string tenant) => (IsAlone ? person.IsPartner : HasPartners)
        ? new(tenant) { SpokenIn = Id, SpokenAt = Reference.Conversation.TenantId ?? tenant, Person = IsAlone ? person.Id : "" }
        : new(tenant);
}

/// <summary>The chats that people have with the bot alone.</summary>
static class ChatRows
{
    const string Columns = $"c.id, c.kind, c.reference, c.language, c.zone, c.closed, {ConversationRows.HasPartners} as hasPartners";

    static readonly Sql KeepOne = new("""
        insert into personal_chats (tenant_id, person, conversation_id) values (@tenant, @person, @place)
        on conflict (tenant_id, person) do update set conversation_id = excluded.conversation_id
        """);

    static readonly Sql Chats = new($"""
        select {Columns}, p.person as whose from personal_chats p join conversations c on c.tenant_id = p.tenant_id and c.id = p.conversation_id
        where p.tenant_id = @tenant and c.reference is not null
        """);

    static readonly Sql Homes = new($"""
        select {Columns}, m.id as whose from missions m join conversations c on c.tenant_id = m.tenant_id and c.id = m.home
        where [reader m] and m.outcome is null and c.reference is not null
        """);

    // Where a person's organisation takes part.
    static readonly Sql Granted = new($"""
        select {Columns}, v.person as whose from partner_voices v
        join grants g on g.tenant_id = v.tenant_id and g.partner_id = v.partner_id and g.mission_id = v.mission_id and g.ended is null
        join conversations c on c.tenant_id = g.tenant_id and c.id = g.place and c.reference is not null
        where [reader v] and [reader g] order by g.joined_at, g.invitation
        """);

    static readonly Sql Open = new("""
        insert into conversations (tenant_id, id, kind, service_url, reference, zone) values (@tenant, @id, 'personal', @serviceUrl, @reference, @zone)
        on conflict (tenant_id, id) do update set reference = coalesce(conversations.reference, excluded.reference)
        """);

    public static bool KeepChat(this Rows rows, string place, Activity activity) =>
        activity.Conversation?.ConversationType is ConversationTypes.Personal or null && activity.From is { Id: not null } from && from.Id != activity.Recipient?.Id
        && rows.Run(KeepOne, new { person = Turns.PersonOf(from, activity.ChannelId).Id, place }) > 0;

    /// <summary>A chat that was made by asking the channel for it.</summary>
    public static Place OpenChat(this Rows rows, string person, string id, Place home)
    {
        var reference = home.Reference with { Conversation = new() { Id = id, ConversationType = ConversationTypes.Personal, TenantId = rows.Reader.Tenant } };
        rows.Run(Open, new { id, serviceUrl = reference.ServiceUrl, reference = Deliveries.Write(reference), zone = home.Zone });
        rows.Run(KeepOne, new { person, place = id });
        return new(id, ConversationTypes.Personal, reference, home.Language, home.Zone, IsClosed: false, HasPartners: false);
    }

    /// <summary>By the person's id.</summary>
    public static IReadOnlyDictionary<string, Place> PersonalChats(this Rows rows) => rows.List<Row>(Chats).ToDictionary(row => row.Whose, row => row.Place);

    /// <summary>Where missions live, by the mission's id.</summary>
    public static IReadOnlyDictionary<string, Place> MissionHomes(this Rows rows) => rows.List<Row>(Homes).ToDictionary(row => row.Whose, row => row.Place);

    /// <summary>Where people's organisations take part, by the person's id.</summary>
    public static ILookup<string, Place> PartnersPlaces(this Rows rows) => rows.List<Row>(Granted).ToLookup(row => row.Whose, row => row.Place);

    sealed record Row(string Id, string Kind, string Reference, string? Language, string? Zone, string? Closed, bool HasPartners, string Whose)
    {
        public Place Place => new(Id, Kind, Deliveries.ReadReference(Reference), Enum.TryParse<Language>(Language, out var language) ? language : null, Zone, Closed is not null, HasPartners);
    }
}
