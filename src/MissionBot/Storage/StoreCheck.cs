using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MissionBot.Storage;

/// <summary>Whether the store can be read, and its writer gets hold of the file.</summary>
sealed class StoreCheck(Store store, TimeProvider clock) : IHealthCheck
{
    // Anybody may ask: however often they do, the writer is bothered once in this time.
    static readonly TimeSpan Holds = TimeSpan.FromSeconds(5);

    static readonly Sql Newest = new("select max(position) from facts");

    readonly Lock one = new();
    (DateTimeOffset At, Task<HealthCheckResult> Result) last = (DateTimeOffset.MinValue, Task.FromResult(HealthCheckResult.Healthy()));

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        lock (one)
        {
            if (last.Result.IsCompleted && clock.GetUtcNow() - last.At >= Holds) last = (clock.GetUtcNow(), Task.Run(Look, CancellationToken.None));
            return last.Result.WaitAsync(cancellationToken);
        }
    }

    async Task<HealthCheckResult> Look()
    {
        try
        {
            store.Read(new Reader(""), rows => rows.One<long?>(Newest));
            // Writes nothing, but begins and commits as any change does.
            await store.Change(new Reader(""), _ => true);
            return HealthCheckResult.Healthy();
        }
        catch (StoreException failure)
        {
            return HealthCheckResult.Unhealthy(failure.Message, failure);
        }
    }
}
