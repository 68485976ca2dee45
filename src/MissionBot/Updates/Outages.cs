using System.Collections.Concurrent;
using MissionBot.BotFramework.Connector;

namespace MissionBot.Updates;

/// <summary>
/// Which of the channel's addresses take nothing at the moment. Where one call after another fails, the many who wait behind them are not tried
/// as well: they are put off, and some are tried again after a while. So an outage costs neither the channel nor this machine a call for each.
/// </summary>
sealed class Outages
{
    const int Many = 20;

    static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    readonly ConcurrentDictionary<string, Outage> outages = new();

    /// <returns>Why nothing is tried there; null where it is. What is not tried surely does not arrive.</returns>
    public ConnectorFault? At(string address, DateTimeOffset now) =>
        !outages.TryGetValue(address, out var outage) || outage.Failures < Many || now < outage.Last || now >= outage.Last + Rest ? null
        : outage.Fault == ConnectorFault.Doubtful ? ConnectorFault.Busy
        : outage.Fault;

    public void Took(string address)
    {
        if (!outages.IsEmpty) outages.TryRemove(address, out _);
    }

    public void Failed(string address, ConnectorFault fault, DateTimeOffset now)
    {
        if (fault is ConnectorFault.Busy or ConnectorFault.Doubtful or ConnectorFault.NotRegistered)
            outages.AddOrUpdate(address, new Outage(1, fault, now), (_, before) => new Outage(before.Failures + 1, fault, now));
        else Took(address);
    }

    sealed record Outage(int Failures, ConnectorFault Fault, DateTimeOffset Last);
}
