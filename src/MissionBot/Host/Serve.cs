using MissionBot.BotFramework;
using MissionBot.Reminders;
using MissionBot.Sample;
using MissionBot.Storage;
using MissionBot.Updates;
using MissionBot.WebPages;

namespace MissionBot.Host;

/// <summary><c>dotnet run --project src/MissionBot</c>: serves /api/messages.</summary>
static class Serve
{
    public const string Path = "/api/messages";

    // The port that the Bot Framework's tools expect.
    const string DefaultUrl = "http://127.0.0.1:3978";

    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = Settings.Builder(args);
        if (builder.Configuration["urls"] is null) builder.WebHost.UseUrls(DefaultUrl);
        builder.Services.AddBotFramework(builder.Configuration);
        builder.Services.AddMissionBot(builder.Configuration);
        builder.Services.AddHealth();
        builder.Services.AddHostedService<Sweep>();
        builder.Services.AddHostedService<UpdateLoop>();
        builder.Services.AddHostedService<ReminderLoop>();
        adjust?.Invoke(builder);
        var app = builder.Build();
        // Opened before the first message, so that a store that cannot be used stops the start.
        app.Services.GetRequiredService<Store>();
        app.MapBotFramework(Path);
        app.MapHealth();
        app.MapSite();
        return app;
    }

    /// <summary>Built, with the sample loaded where that was asked for.</summary>
    public static async Task<WebApplication> Ready(string[] args, bool sample)
    {
        var app = Build(args);
        if (sample) await app.Services.GetRequiredService<CamdenSample>().Load();
        return app;
    }

    public static async Task<int> Run(string[] args, bool sample)
    {
        await using var app = await Ready(args, sample);
        await Start(app);
        await app.WaitForShutdownAsync();
        return 0;
    }

    public static async Task Start(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch
        {
            // A start that is refused leaves running what had started: it must end before what it uses is disposed.
            await app.StopAsync();
            throw;
        }
    }
}
