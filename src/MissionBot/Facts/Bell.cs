using System.Threading.Channels;

namespace MissionBot.Facts;

/// <summary>
/// Rings when facts are appended, before their commit: whoever hears it waits a moment, and looks again from time to time for what
/// other processes record.
/// </summary>
public sealed class Bell
{
    readonly Channel<bool> rung = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => rung.Writer.TryWrite(true);

    /// <summary>Until it rings, or this time is over.</summary>
    public async Task Rung(TimeSpan most, TimeProvider clock, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(most, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            await rung.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Nothing rang.
        }
    }
}
