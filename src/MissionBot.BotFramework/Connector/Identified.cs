using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using MissionBot.BotFramework.Authentication;

namespace MissionBot.BotFramework.Connector;

/// <summary>
/// The last step of every call: the bot's token goes to hosts that are known, and to no other, also where a stored
/// conversation names one. A refused token is renewed once.
/// </summary>
/// <param name="tokens">Null in local mode, where nobody asks who the bot is.</param>
sealed class Identified(ServiceHosts hosts, BotTokens? tokens, ILogger<Identified> log) : DelegatingHandler
{
    internal const string WrongHost = "InvalidBotApiHost";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!hosts.Has(request.RequestUri!)) throw new ConnectorException($"{request.RequestUri!.Host} is not known as the channel's.", ConnectorFault.Malformed);
        var response = await Ask(request, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Forbidden || !await MovesToGcc(request, response, cancellationToken)) return response;
        response.Dispose();
        return await Ask(request, cancellationToken);
    }

    async Task<HttpResponseMessage> Ask(HttpRequestMessage request, CancellationToken cancellation)
    {
        if (tokens is null) return await base.SendAsync(request, cancellation);
        var token = await tokens.Get(cancellation);
        var response = await Ask(request, token, cancellation);
        if (response.StatusCode != HttpStatusCode.Unauthorized) return response;
        response.Dispose();
        response = await Ask(request, await tokens.Renew(token, cancellation), cancellation);
        if (response.StatusCode == HttpStatusCode.Unauthorized) log.TokenRefused(request.RequestUri!.Host);
        return response;
    }

    Task<HttpResponseMessage> Ask(HttpRequestMessage request, string token, CancellationToken cancellation)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return base.SendAsync(request, cancellation);
    }

    /// <summary>Tenants in GCC are served by a host of their own, whatever address a conversation began with.</summary>
    async Task<bool> MovesToGcc(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellation)
    {
        var gcc = new UriBuilder(request.RequestUri!) { Host = Cloud.GccHost }.Uri;
        if (gcc == request.RequestUri || !hosts.Has(gcc)) return false;
        await response.Content.LoadIntoBufferAsync(ConnectorClient.AnswerLimit, cancellation);
        if (ConnectorException.CodeIn(await response.Content.ReadAsByteArrayAsync(cancellation)) != WrongHost) return false;
        request.RequestUri = gcc;
        return true;
    }
}
