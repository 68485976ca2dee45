using MissionBot.Facts;

namespace MissionBot.Updates;

/// <summary>After every change, and every minute for what is due by the clock or was recorded by another process.</summary>
sealed class UpdateLoop(Dispatcher dispatcher, Bell bell, TimeProvider clock, ILogger<UpdateLoop> log) : BackgroundService
{
    // What is said in one go is told in one card, and the commit that rang is through.
    static readonly TimeSpan Gather = TimeSpan.FromSeconds(1), Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await dispatcher.Pass(stoppingToken) > 0)
                {
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.PassFailed(failure);
            }

            await bell.Rung(Every, clock, stoppingToken);
            await Task.Delay(Gather, clock, stoppingToken);
        }
    }
}
