using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace MissionBot.BotFramework.Connector;

/// <summary>How anybody outside is spoken to: no redirect takes a token elsewhere, no answer fills the memory.</summary>
static class OutboundHttp
{
    public static IHttpClientBuilder AddOutboundHttp(this IServiceCollection services, string name, Func<IServiceProvider, TimeSpan> patience) =>
        services.AddHttpClient(name)
            .ConfigureHttpClient((provider, client) =>
            {
                client.Timeout = patience(provider);
                client.MaxResponseContentBufferSize = ConnectorClient.AnswerLimit;
            })
            .UseSocketsHttpHandler((handler, _) =>
            {
                handler.AllowAutoRedirect = false;
                handler.UseCookies = false;
                handler.Proxy = new OutsideProxy(HttpClient.DefaultProxy);
                handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
                handler.AutomaticDecompression = DecompressionMethods.All;
            })
            // The sockets above renew themselves; the addresses that a log would show name people's conversations.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
}
