using System.Diagnostics;
using System.Globalization;

namespace MissionBot.Bench;

/// <summary>From the start of the process to its first answer, on an empty folder; and what it weighs then.</summary>
static class StartUp
{
    public static async Task<string> Measure(int rounds, Connector connector)
    {
        var product = new List<double>();
        var bare = new List<double>();
        long memory = 0, bareMemory = 0;
        for (var round = 0; round < rounds; round++)
        {
            (var milliseconds, memory) = await Once(Server.Product, connector);
            product.Add(milliseconds);
            (milliseconds, bareMemory) = await Once(to => Server.Bare(to), connector);
            bare.Add(milliseconds);
        }

        var (ours, floor) = (Median(product), Median(bare));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"start-up to first answer: {ours:F0} ms, bare {floor:F0} ms, ratio {ours / floor:F2}; memory then: {memory >> 20} MiB, bare {bareMemory >> 20} MiB");
    }

    static async Task<(double Milliseconds, long Memory)> Once(Func<Connector, Server> start, Connector connector)
    {
        var began = Stopwatch.GetTimestamp();
        await using var server = start(connector);
        await server.Ready();
        return (Stopwatch.GetElapsedTime(began).TotalMilliseconds, server.WorkingSet);
    }

    static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
