using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MissionBot.BotFramework.Activities;
using Polly.Timeout;

namespace MissionBot.BotFramework.Connector;

/// <summary>Calls the connector over HTTP. What is retried, and for how long, is in <see cref="ConnectorRetries"/>.</summary>
sealed class ConnectorClient(IHttpClientFactory clients) : IConnector
{
    public const string HttpName = "connector";

    const int PageSize = 500;

    static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public async Task<string?> Send(ConversationReference to, Activity activity, CancellationToken cancellation) =>
        (await Call(HttpMethod.Post, Activities(to), Addressed(activity, to), ActivityJson.Default.ResourceResponse, cancellation))?.Id;

    public async Task<string?> Update(ConversationReference to, string activityId, Activity activity, CancellationToken cancellation) =>
        (await Call(HttpMethod.Put, $"{Activities(to)}/{Uri.EscapeDataString(activityId)}", Addressed(activity, to) with { Id = activityId }, ActivityJson.Default.ResourceResponse, cancellation))?.Id;

    public Task Delete(ConversationReference to, string activityId, CancellationToken cancellation) =>
        Call(HttpMethod.Delete, $"{Activities(to)}/{Uri.EscapeDataString(activityId)}", null, ActivityJson.Default.ResourceResponse, cancellation);

    public async Task<TeamsMember?> Member(ConversationReference place, string id, CancellationToken cancellation)
    {
        try
        {
            return await Call(HttpMethod.Get, $"{Conversation(place)}/members/{Uri.EscapeDataString(id)}", null, ActivityJson.Default.TeamsMember, cancellation);
        }
        catch (ConnectorException unknown) when (unknown.Status is HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    public async IAsyncEnumerable<TeamsMember> Members(ConversationReference place, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var roster = $"{Conversation(place)}/pagedmembers?pageSize={PageSize}";
        string? next = null;
        do
        {
            var page = await Call(HttpMethod.Get, next is null ? roster : $"{roster}&continuationToken={Uri.EscapeDataString(next)}", null, ActivityJson.Default.PagedMembers, cancellation);
            foreach (var member in page?.Members ?? []) yield return member;
            // The token counts, not the number: a page may be short.
            next = page?.ContinuationToken is { Length: > 0 } token && token != next ? token : null;
        }
        while (next is not null);
    }

    async Task<T?> Call<T>(HttpMethod method, string url, Activity? body, JsonTypeInfo<T> answer, CancellationToken cancellation)
        where T : class
    {
        using var request = new HttpRequestMessage(method, url);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, ActivityJson.Relaxed.Activity));
            request.Content.Headers.ContentType = Json;
        }

        try
        {
            using var response = await clients.CreateClient(HttpName).SendAsync(request, cancellation);
            var bytes = await response.Content.ReadAsByteArrayAsync(cancellation);
            if (!response.IsSuccessStatusCode) throw Refused(response.StatusCode, bytes);
            // 202 with nothing in it is an answer, too: such a message has no id.
            return bytes.Length == 0 ? null : Parse(bytes, answer);
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or TimeoutRejectedException or UriFormatException or InvalidOperationException)
        {
            throw new ConnectorException($"The connector could not be reached: {unreachable.Message}", null, null, unreachable);
        }
    }

    static ConnectorException Refused(HttpStatusCode status, byte[] bytes)
    {
        var error = Parse(bytes, ActivityJson.Default.ErrorResponse)?.Error;
        return new ConnectorException($"The connector answered {(int)status} {error?.Code}: {error?.Message}", status, error?.Code);
    }

    static T? Parse<T>(byte[] bytes, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return bytes.Length == 0 ? null : JsonSerializer.Deserialize(bytes, type);
        }
        catch (JsonException)
        {
            // Something in between answered in its own words (an HTML page).
            return null;
        }
    }

    // serviceUrl comes with a slash at its end, or without, and with a path of its own: new Uri(base, relative) would drop that.
    static string Conversation(ConversationReference place) =>
        $"{place.ServiceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(place.Conversation.Id ?? "")}";

    static string Activities(ConversationReference to) => $"{Conversation(to)}/activities";

    static Activity Addressed(Activity activity, ConversationReference to) => activity with
    {
        From = activity.From ?? to.Bot,
        Recipient = activity.Recipient ?? to.User,
        Conversation = activity.Conversation ?? to.Conversation,
        ReplyToId = activity.ReplyToId ?? to.ActivityId,
    };
}
