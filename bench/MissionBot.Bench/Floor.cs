using System.Globalization;

namespace MissionBot.Bench;

/// <summary>How much of the bare endpoint's speed is left to one that keeps a single row: no product that is durable can be faster.</summary>
static class Floor
{
    public static async Task<string> Measure(int activities, int rounds, Connector connector)
    {
        var table = new List<string>();
        foreach (var atOnce in new[] { 1, 16, 64 }) table.Add(await Row(atOnce, activities, rounds, connector));
        return $"""
            | at once | bare/s | keeps a row/s | ratio | notes "sent" too/s | ratio | CPU µs |
            | --- | --- | --- | --- | --- | --- | --- |
            {string.Join("\n", table)}
            """;
    }

    static async Task<string> Row(int atOnce, int activities, int rounds, Connector connector)
    {
        Server[] servers = [Server.Bare(connector), Server.Bare(connector, "keeps"), Server.Bare(connector, "keeps", "notes")];
        try
        {
            var results = new List<Throughput.Result[]>();
            var line = new Question("said", number => $"learn youth-1: Attendance rose, says note {number}");
            foreach (var server in servers)
            {
                await server.Ready();
                await Throughput.Run(server, line, atOnce, Throughput.WarmUp / 2, 0, connector);
            }

            for (var round = 0; round < rounds; round++)
            {
                var now = new List<Throughput.Result>();
                foreach (var server in servers) now.Add(await Throughput.Run(server, line, atOnce, activities, 0, connector));
                results.Add([.. now]);
            }

            return string.Create(
                CultureInfo.InvariantCulture,
                $"| {atOnce} | {PerSecond(0):F0} | {PerSecond(1):F0} | {Ratio(1):F2} | {PerSecond(2):F0} | {Ratio(2):F2} | {Cpu(0):F0} / {Cpu(1):F0} / {Cpu(2):F0} |");

            double PerSecond(int which) => Throughput.Median(results, result => result[which].PerSecond);
            double Ratio(int which) => Throughput.Median(results, result => result[which].PerSecond / result[0].PerSecond);
            double Cpu(int which) => Throughput.Median(results, result => result[which].Cpu);
        }
        finally
        {
            foreach (var server in servers) await server.DisposeAsync();
        }
    }
}
