using MissionBot.Conversations;
using MissionBot.Tour;

namespace MissionBot.Host;

/// <summary>At start-up and every minute, sends what an earlier turn left unsent, and ends tours that nobody takes any more.</summary>
sealed class Sweep(Deliveries deliveries, Tours tours, TimeProvider clock, ILogger<Sweep> log) : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failed = 0;
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                if (await deliveries.Sweep(stoppingToken) is var sent and > 0) log.Swept(sent);
                await tours.Sweep();
                if (failed > 0) log.SweepWorks(failed);
                failed = 0;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // A store that takes nothing says so once, not sixty times an hour.
                if (failed++ == 0) log.SweepFailed(failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
