using System.Globalization;
using MissionBot.Testing;

namespace MissionBot.Bench;

/// <summary>What it costs to believe nobody: the product in local mode and behind its gate, in turn.</summary>
static class Gate
{
    const int AtOnce = 16;

    public static async Task<string> Measure(int activities, int rounds, Connector connector)
    {
        await using var authority = await LoopbackAuthority.Start();
        await using var open = Server.Product(connector);
        await using var gated = Server.Authenticated(connector, authority);
        var help = Question.All.Single(question => question.Name == "help");
        foreach (var server in new[] { open, gated })
        {
            await server.Ready();
            await Throughput.Run(server, help, AtOnce, Throughput.WarmUp, 0, connector);
        }

        var pairs = new List<(Throughput.Result Open, Throughput.Result Gated)>();
        for (var round = 0; round < rounds; round++)
        {
            var first = Throughput.WarmUp + (round * activities);
            pairs.Add((await Throughput.Run(open, help, AtOnce, activities, first, connector), await Throughput.Run(gated, help, AtOnce, activities, first, connector)));
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"help, {AtOnce} at once, {activities} activities, median of {rounds} pairs: {Of(pair => pair.Gated.PerSecond):F0}/s behind the gate, {Of(pair => pair.Open.PerSecond):F0}/s without, ratio {Of(pair => pair.Gated.PerSecond / pair.Open.PerSecond):F2}; CPU µs an activity {Of(pair => pair.Gated.Cpu):F0} / {Of(pair => pair.Open.Cpu):F0}; p50 {Of(pair => pair.Gated.P50):F2} / {Of(pair => pair.Open.P50):F2} ms, p99 {Of(pair => pair.Gated.P99):F2} / {Of(pair => pair.Open.P99):F2} ms");

        double Of(Func<(Throughput.Result Open, Throughput.Result Gated), double> figure) => Throughput.Median(pairs, figure);
    }
}
