using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Timeout;

namespace MissionBot.BotFramework.Connector;

/// <summary>
/// Ten seconds in all, for Teams delivers a message again after 15. A POST is sent again only where nothing was posted (429
/// throttled, 412 two at once); reading and editing may be repeated after anything that passes.
/// </summary>
static class ConnectorRetries
{
    static readonly TimeSpan InAll = TimeSpan.FromSeconds(10);

    public static void AddConnector(this IServiceCollection services)
    {
        services.AddHttpClient(ConnectorClient.HttpName)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                // A redirect would carry our answer, and later our token, to a host that nobody named.
                AllowAutoRedirect = false,
                UseCookies = false,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            })
            .RemoveAllLoggers()
            .AddResilienceHandler(ConnectorClient.HttpName, pipeline => pipeline
                .AddTimeout(InAll)
                .AddRetry(new HttpRetryStrategyOptions
                {
                    MaxRetryAttempts = 4,
                    Delay = TimeSpan.FromMilliseconds(400),
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    ShouldRetryAfterHeader = true,
                    ShouldHandle = attempt => ValueTask.FromResult(MayRepeat(attempt.Context, attempt.Outcome)),
                }));
        services.AddSingleton<IConnector, ConnectorClient>();
    }

    static bool MayRepeat(ResilienceContext context, Outcome<HttpResponseMessage> outcome)
    {
        var status = outcome.Result?.StatusCode;
        if (status is HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed) return true;
        if (context.GetRequestMessage()?.Method == HttpMethod.Post) return false;
        return status is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout
            || outcome.Exception is HttpRequestException or TimeoutRejectedException;
    }
}
