using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace MissionBot.Testing;

/// <summary>
/// The way from a channel to the bot takes its time. On one machine an answer can come before the page of the Agents Playground has
/// drawn the post that it belongs to, and then the page never shows it.
/// </summary>
sealed class Latency(TimeSpan time) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, rest) =>
        {
            await Task.Delay(time, context.RequestAborted);
            await rest(context);
        });
        next(app);
    };
}
