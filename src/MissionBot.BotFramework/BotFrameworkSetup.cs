using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
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
        services.AddSingleton<ConnectorClient>();
        services.AddSingleton(ConnectorOf);
        services.AddSingleton(provider => new Unhurried(KeepsLimits(provider)));
        services.AddOutboundHttp(ConnectorClient.Name, Patience)
            .AddResilienceHandler(ConnectorClient.Name, (pipeline, context) => Retries.Add(pipeline, Patience(context.ServiceProvider)));
        // Inside the retries: each attempt with the token of its moment.
        services.AddHttpClient(ConnectorClient.Name).AddHttpMessageHandler(provider => new Identified(
            provider.GetRequiredService<ServiceHosts>(), provider.GetService<BotTokens>(), provider.GetRequiredService<ILogger<Identified>>()));
        return services;
    }

    public static IEndpointConventionBuilder MapBotFramework(this IEndpointRouteBuilder app, string path) =>
        app.MapPost(path, app.ServiceProvider.GetRequiredService<ActivityEndpoint>().Handle);

    static IConnector ConnectorOf(IServiceProvider provider) => KeepsLimits(provider)
        ? ActivatorUtilities.CreateInstance<ConversationSender>(provider)
        : provider.GetRequiredService<ConnectorClient>();

    /// <summary>What stands in for Teams in local mode has no limits.</summary>
    static bool KeepsLimits(IServiceProvider provider) =>
        provider.GetService<BotTokens>() is not null && provider.GetRequiredService<IOptions<ConnectorOptions>>().Value.KeepsLimits;

    static TimeSpan Patience(IServiceProvider provider) => provider.GetRequiredService<IOptions<ConnectorOptions>>().Value.Patience;
}
