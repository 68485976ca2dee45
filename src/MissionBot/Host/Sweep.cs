using MissionBot.Conversations;

namespace MissionBot.Host;

/// <summary>At start-up and every minute, sends what an earlier turn left unsent.</summary>
sealed class Sweep(Deliveries deliveries, TimeProvider clock, ILogger<Sweep> log) : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                if (await deliveries.Sweep(stoppingToken) is var sent and > 0) log.Swept(sent);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.SweepFailed(failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
