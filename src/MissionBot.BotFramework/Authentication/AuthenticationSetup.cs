using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MissionBot.BotFramework.Connector;

namespace MissionBot.BotFramework.Authentication;

/// <summary>With an app id the bot believes tokens; without one, this machine.</summary>
static class AuthenticationSetup
{
    // Of an answer in Teams' 15 s: a stalled authority must not take them all.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void AddGate(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHostedService<StartUpCheck>();
        services.AddSingleton<ServiceHosts>();
        if (string.IsNullOrEmpty(configuration[BotSettings.AppIdKey]))
        {
            services.AddSingleton(new Tenants(configuration, own: null));
            services.AddSingleton<IGate, LocalMode>();
            return;
        }

        services.AddSingleton(provider => BotSettings.Read(configuration, provider.GetRequiredService<IHostEnvironment>()));
        services.AddSingleton(provider => new Tenants(configuration, provider.GetRequiredService<BotSettings>().TenantId));
        services.AddSingleton<IGate, TokenGate>();
        services.AddBearerTokens();
        services.AddOutboundHttp(BearerTokens.Authority, _ => Patience);
        services.AddSingleton<BotTokens>();
        services.AddHostedService(provider => provider.GetRequiredService<BotTokens>());
    }
}
