using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Connector;
using MissionBot.Conversations;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Reminders;

/// <summary>Where something can be said, and how it is said there.</summary>
/// <param name="IsAlone">A person's own chat with the bot.</param>
/// <param name="Home">The mission that lives there; null for a person's own chat.</param>
sealed record Place(string Id, string Kind, ConversationReference Reference, Language? Language, string? Zone, bool IsClosed)
{
    public bool IsAlone => Kind == ConversationTypes.Personal;
}

/// <summary>The chats that people have with the bot alone.</summary>
static class ChatRows
{
    const string Columns = "c.id, c.kind, c.reference, c.language, c.zone, c.closed";

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
        return new(id, ConversationTypes.Personal, reference, home.Language, home.Zone, IsClosed: false);
    }

    /// <summary>By the person's id.</summary>
    public static IReadOnlyDictionary<string, Place> PersonalChats(this Rows rows) => rows.List<Row>(Chats).ToDictionary(row => row.Whose, row => row.Place);

    /// <summary>Where missions live, by the mission's id.</summary>
    public static IReadOnlyDictionary<string, Place> MissionHomes(this Rows rows) => rows.List<Row>(Homes).ToDictionary(row => row.Whose, row => row.Place);

    sealed record Row(string Id, string Kind, string Reference, string? Language, string? Zone, string? Closed, string Whose)
    {
        public Place Place => new(Id, Kind, Deliveries.ReadReference(Reference), Enum.TryParse<Language>(Language, out var language) ? language : null, Zone, Closed is not null);
    }
}
