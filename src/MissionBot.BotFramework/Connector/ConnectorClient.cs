using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Connector;

/// <summary>The connector's REST interface. Its HttpClient brings connections, retries and the time limit.</summary>
sealed class ConnectorClient(IHttpClientFactory clients) : IConnector
{
    public const string Name = "connector";

    // Teams gives 500 at most, and 50 at least, whatever is asked for.
    const int PageSize = 500;

    /// <summary>Bytes: a page of 500 members with long names stays far below it.</summary>
    public const int AnswerLimit = 1024 * 1024;

    static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public async Task<string?> Send(ConversationReference to, Activity activity, CancellationToken cancellation) =>
        IdIn(await Call(HttpMethod.Post, ConnectorAddress.Activities(to), cancellation, Written(to.Address(activity))));

    public async Task<string?> Update(ConversationReference to, string activityId, Activity activity, CancellationToken cancellation)
    {
        var whole = to.Address(activity) with { Id = activityId };
        return IdIn(await Call(HttpMethod.Put, ConnectorAddress.Activity(to, activityId), cancellation, Written(whole)));
    }

    public Task Delete(ConversationReference to, string activityId, CancellationToken cancellation) =>
        Call(HttpMethod.Delete, ConnectorAddress.Activity(to, activityId), cancellation);

    public async Task<string?> Chat(ConversationReference place, string member, string tenant, CancellationToken cancellation)
    {
        var chat = new NewChat([new ChannelAccount { Id = member }], place.Bot, tenant, new NewChatData(new NewChatTenant(tenant)));
        return IdIn(await Call(HttpMethod.Post, ConnectorAddress.Conversations(place), cancellation, JsonSerializer.SerializeToUtf8Bytes(chat, ActivityJson.Wire.NewChat)));
    }

    public async Task<TeamsMember?> Member(ConversationReference place, string id, CancellationToken cancellation)
    {
        try
        {
            return Read(await Call(HttpMethod.Get, ConnectorAddress.Member(place, id), cancellation), ActivityJson.Wire.TeamsMember);
        }
        catch (ConnectorException missing) when (IsNotThere(missing) && missing.Code != NoConversation)
        {
            return null;
        }
    }

    public async IAsyncEnumerable<TeamsMember> Members(ConversationReference place, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (string? token = null, before = null; ; before = token)
        {
            var page = await Page(place, token, cancellation);
            foreach (var member in page?.Members ?? []) yield return member;
            token = page?.ContinuationToken;
            if (string.IsNullOrEmpty(token) || token == before) yield break;
        }
    }

    async Task<MembersPage?> Page(ConversationReference place, string? token, CancellationToken cancellation)
    {
        try
        {
            var page = await Call(HttpMethod.Get, ConnectorAddress.PagedMembers(place, PageSize, token), cancellation);
            return Read(page, ActivityJson.Wire.MembersPage);
        }
        catch (ConnectorException missing) when (token is null && IsNotThere(missing))
        {
            // Channels other than Teams have the whole list only.
            var list = await Call(HttpMethod.Get, ConnectorAddress.Members(place), cancellation);
            return new(Read(list, ActivityJson.Wire.ListTeamsMember), null);
        }
    }

    async Task<byte[]> Call(HttpMethod method, Uri address, CancellationToken cancellation, byte[]? body = null)
    {
        using var client = clients.CreateClient(Name);
        using var request = new HttpRequestMessage(method, address);
        if (body is not null) request.Content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
        try
        {
            using var response = await client.SendAsync(request, cancellation);
            var answer = await response.Content.ReadAsByteArrayAsync(cancellation);
            return response.IsSuccessStatusCode ? answer : throw ConnectorException.Of(response, answer);
        }
        catch (HttpRequestException failure)
        {
            throw new ConnectorException("The channel cannot be reached.", WasNeverAsked(failure) ? ConnectorFault.Busy : ConnectorFault.Doubtful, failure);
        }
        catch (OperationCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            throw new ConnectorException("The channel did not answer in time.", cause: late);
        }
    }

    static byte[] Written(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Wire.Activity);

    static string? IdIn(byte[] body)
    {
        try
        {
            return Read(body, ActivityJson.Wire.ResourceResponse)?.Id;
        }
        catch (ConnectorException)
        {
            // It was accepted, whatever else the channel says.
            return null;
        }
    }

    static T? Read<T>(byte[] body, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return body.Length == 0 ? null : JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException unreadable)
        {
            throw new ConnectorException("The channel's answer cannot be read.", cause: unreadable);
        }
    }

    // The person is not there; a conversation that the bot is not in says nothing of people.
    const string NoConversation = "ConversationNotFound";

    // Without a connection nothing was posted: another attempt cannot post twice.
    static bool WasNeverAsked(HttpRequestException failure) =>
        failure.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    static bool IsNotThere(ConnectorException failure) =>
        failure.Status is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotImplemented;
}
