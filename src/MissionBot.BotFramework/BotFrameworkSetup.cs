using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MissionBot.BotFramework.Authentication;
using MissionBot.BotFramework.Connector;
using MissionBot.BotFramework.Turns;

namespace MissionBot.BotFramework;

/// <summary>What a host writes to be a bot. It brings its own <see cref="IBot"/>.</summary>
public static class BotFrameworkSetup
{
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<ConnectorOptions>(configuration.GetSection("Connector"));
        services.AddGate(configuration);
        services.AddSingleton<ActivityEndpoint>();
        services.AddSingleton<IConnector, ConnectorClient>();
        // The bot's token will be one more handler here, inside the retries.
        services.AddHttpClient(ConnectorClient.Name)
            .ConfigureHttpClient((provider, client) =>
            {
                client.Timeout = Patience(provider);
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
            .RemoveAllLoggers()
            .AddResilienceHandler(ConnectorClient.Name, (pipeline, context) => Retries.Add(pipeline, Patience(context.ServiceProvider)));
        return services;
    }

    public static IEndpointConventionBuilder MapBotFramework(this IEndpointRouteBuilder app, string path) =>
        app.MapPost(path, app.ServiceProvider.GetRequiredService<ActivityEndpoint>().Handle);

    static TimeSpan Patience(IServiceProvider provider) => provider.GetRequiredService<IOptions<ConnectorOptions>>().Value.Patience;
}
