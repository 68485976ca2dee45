using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Connector;

/// <summary>
/// Addresses are joined as text: a base of <c>…/_connector</c> has no slash, and <c>new Uri(base, "v3/…")</c> would drop
/// its last part. Ids hold <c>: ; = @</c> and are escaped.
/// </summary>
static class ConnectorAddress
{
    public static Uri Activities(ConversationReference to) => new($"{Conversation(to)}/activities");

    public static Uri Activity(ConversationReference to, string id) => new($"{Conversation(to)}/activities/{Uri.EscapeDataString(id)}");

    public static Uri Member(ConversationReference place, string id) => new($"{Conversation(place)}/members/{Uri.EscapeDataString(id)}");

    public static Uri Members(ConversationReference place) => new($"{Conversation(place)}/members");

    public static Uri PagedMembers(ConversationReference place, int pageSize, string? token) => new(token is null
        ? $"{Conversation(place)}/pagedmembers?pageSize={pageSize}"
        : $"{Conversation(place)}/pagedmembers?pageSize={pageSize}&continuationToken={Uri.EscapeDataString(token)}");

    static string Conversation(ConversationReference of) =>
        $"{of.ServiceUrl.AsSpan().TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(of.Conversation.Id!)}";
}
