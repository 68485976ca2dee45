namespace MissionBot.Reminders;

/// <summary>Every minute looks what is due.</summary>
sealed class ReminderLoop(Reminding reminding, TimeProvider clock, ILogger<ReminderLoop> log) : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                await reminding.Pass(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.RoundFailed(failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
