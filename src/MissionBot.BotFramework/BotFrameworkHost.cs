using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using MissionBot.BotFramework.Authentication;
using MissionBot.BotFramework.Connector;
using MissionBot.BotFramework.Turns;

namespace MissionBot.BotFramework;

/// <summary>How a host takes the protocol in.</summary>
public static class BotFrameworkHost
{
    public static void AddBotFramework(this IServiceCollection services)
    {
        services.AddConnector();
        services.AddSingleton<ICallers, LocalMode>();
        services.AddHostedService<StartUpCheck>();
    }

    public static void MapBotFramework(this IEndpointRouteBuilder routes, string path) => Endpoint.Map(routes, path);
}
