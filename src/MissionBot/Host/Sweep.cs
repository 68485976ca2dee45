using MissionBot.Conversations;
using MissionBot.Tour;

namespace MissionBot.Host;

/// <summary>At start-up and every minute, sends what an earlier turn left unsent, and ends tours that nobody takes any more.</summary>
sealed class Sweep(Deliveries deliveries, Tours tours, TimeProvider clock, ILogger<Sweep> log) : BackgroundService
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
                await tours.Sweep();
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.SweepFailed(failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
