using MissionBot.BotFramework.Connector;

namespace MissionBot.Updates;

/// <summary>How long what could not be sent waits, and when it is given up. What is given up can be driven again by the operator.</summary>
static class Waits
{
    // What may have arrived is tried for five hours, so that an outage loses nothing; what surely did not for a week.
    const int MostDoubtful = 35, Most = 1_000;

    static readonly TimeSpan First = TimeSpan.FromSeconds(15), Longest = TimeSpan.FromMinutes(10);

    /// <param name="attempts">With the one that failed just now.</param>
    /// <param name="asked">How long the channel wants to be left alone, where it says so.</param>
    /// <returns>Null where it is given up.</returns>
    public static TimeSpan? After(ConnectorFault fault, int attempts, TimeSpan? asked = null) => fault switch
    {
        ConnectorFault.Doubtful when attempts < MostDoubtful => Pause(attempts, asked),
        ConnectorFault.Busy or ConnectorFault.NotRegistered when attempts < Most => Pause(attempts, asked),
        _ => null,
    };

    /// <summary>Due later than this is nothing, unless the clock was set back since.</summary>
    public static DateTimeOffset Never(DateTimeOffset now) => now + Longest + Longest;

    static TimeSpan Pause(int attempts, TimeSpan? asked) =>
        attempts > 6 ? Longest : TimeSpan.FromTicks(Math.Min(Longest.Ticks, Math.Max(First.Ticks << (attempts - 1), asked?.Ticks ?? 0)));
}
