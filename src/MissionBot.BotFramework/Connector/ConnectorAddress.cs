using System.Text;
using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Connector;

/// <summary>
/// Addresses are joined as text: a base of <c>…/_connector</c> has no slash, and <c>new Uri(base, "v3/…")</c> would drop
/// its last part. Ids hold <c>: ; = @</c> and are escaped.
/// </summary>
static class ConnectorAddress
{
    /// <summary>
    /// Whether calls can be addressed below it: http or https, ending with its path. Looked at with something below it,
    /// for alone Uri forgives it blanks; and ASCII, for of other hosts Uri throws later on.
    /// </summary>
    public static bool IsBase(string? serviceUrl) =>
        Ascii.IsValid(serviceUrl)
        && Uri.TryCreate($"{serviceUrl.AsSpan().TrimEnd('/')}/v3", UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
        && url is { UserInfo: "", Query: "", Fragment: "" };

    public static Uri Activities(ConversationReference to) => In(to, "activities");

    public static Uri Activity(ConversationReference to, string id) => In(to, $"activities/{Uri.EscapeDataString(id)}");

    public static Uri Member(ConversationReference place, string id) => In(place, $"members/{Uri.EscapeDataString(id)}");

    public static Uri Members(ConversationReference place) => In(place, "members");

    public static Uri PagedMembers(ConversationReference place, int pageSize, string? token) =>
        In(place, $"pagedmembers?pageSize={pageSize}{(token is null ? "" : $"&continuationToken={Uri.EscapeDataString(token)}")}");

    public static Uri Conversations(ConversationReference place) => Below(place, "v3/conversations");

    static Uri In(ConversationReference place, string what) => Below(place, $"v3/conversations/{Uri.EscapeDataString(place.Conversation.Id ?? "")}/{what}");

    static Uri Below(ConversationReference place, string path) =>
        Uri.TryCreate($"{place.ServiceUrl.AsSpan().TrimEnd('/')}/{path}", UriKind.Absolute, out var url)
            ? url
            : throw new ConnectorException($"{place.ServiceUrl} is no address.", ConnectorFault.Malformed);
}
