using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using MissionBot.Storage;

namespace MissionBot.Host;

/// <summary>
/// What a supervisor or a proxy asks. Open to anybody, so it says one word and no more: why it is not well stands in the log.
/// </summary>
static class Health
{
    /// <summary>The process answers. What would not be mended by starting it anew is no part of this.</summary>
    public const string Live = "/health/live";

    /// <summary>What is said now would be kept.</summary>
    public const string Ready = "/health/ready";

    // The store waits longer for a file that is busy, and those who ask seldom do.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static void AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<StoreCheck>();
        services.AddHealthChecks().AddCheck<StoreCheck>("store", timeout: Patience);
    }

    /// <summary>Migrations need no check: before they are through nothing listens.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks(Live, new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks(Ready);
    }
}
