using System.Globalization;

namespace MissionBot.Bench;

/// <summary>The same questions of stores with few and with many learnings, in turn; and what a server weighs that has taken them all.</summary>
static class Growth
{
    const int Trials = 5, AtOnce = 64, Warm = 300;

    static readonly int[] Sizes = [10, 1_000, 100_000];

    static readonly string[] Places = ["Camden Town", "Kentish Town", "Somers Town", "Gospel Oak", "Holborn", "Kilburn", "Hampstead", "Bloomsbury", "Regent's Park", "Swiss Cottage"];

    // Each is asked again and again; "similar" plans a trial action, whose card shows what was learned from others like it.
    static readonly Question[] Questions =
    [
        new("status", _ => "status youth"),
        new("find, in every learning", _ => "find attendance"),
        new("find, in ten of them", _ => "find giraffe"),
        new("similar", number => $"try Breakfast in place {number}: hypothesis: A free breakfast raises attendance, mission: other"),
        new("learn", number => Learn(number)),
    ];

    public static async Task<string> Measure(int each, int rounds, Connector connector)
    {
        var servers = new List<Server>();
        try
        {
            var numbers = new int[Sizes.Length];
            foreach (var (place, size) in Sizes.Index())
            {
                servers.Add(Server.Product(connector));
                await servers[place].Ready();
                foreach (var line in World()) await servers[place].Say(line, ++numbers[place]);
                await Throughput.Run(servers[place], new("learn", Learn), AtOnce, size, numbers[place], connector);
                numbers[place] += size;
            }

            // So soon after the load; what was let go of may still be in it.
            var memory = servers[^1].WorkingSet >> 20;
            var table = new List<string>();
            foreach (var question in Questions) table.Add(await Row(question, servers, numbers, each, rounds, connector));
            return $"""
                | {each} of each, one at once, median of {rounds} | p50 ms with {string.Join(" / ", Sizes)} learnings | {Sizes[1]} to {Sizes[0]} | {Sizes[2]} to {Sizes[0]} | CPU µs |
                | --- | --- | --- | --- | --- |
                {string.Join("\n", table)}

                Memory after {Sizes[^1]} learnings: {memory} MiB; after the questions too: {servers[^1].WorkingSet >> 20} MiB.
                """;
        }
        finally
        {
            foreach (var server in servers) await server.DisposeAsync();
        }
    }

    static async Task<string> Row(Question question, List<Server> servers, int[] numbers, int each, int rounds, Connector connector)
    {
        var results = new List<Throughput.Result[]>();
        for (var round = -1; round < rounds; round++)
        {
            var now = new Throughput.Result[servers.Count];
            foreach (var (place, server) in servers.Index())
            {
                // The first one warms up.
                var count = round < 0 ? Warm : each;
                now[place] = await Throughput.Run(server, question, 1, count, numbers[place], connector);
                numbers[place] += count;
            }

            if (round >= 0) results.Add(now);
        }

        var times = Sizes.Index().Select(one => Throughput.Median(results, result => result[one.Index].P50));
        var cpu = Sizes.Index().Select(one => Throughput.Median(results, result => result[one.Index].Cpu));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {question.Name} | {string.Join(" / ", times.Select(time => time.ToString("F2", CultureInfo.InvariantCulture)))} | {Ratio(1):F2} | {Ratio(2):F2} | {string.Join(" / ", cpu.Select(time => time.ToString("F0", CultureInfo.InvariantCulture)))} |");

        double Ratio(int place) => Throughput.Median(results, result => result[place].P50 / result[0].P50);
    }

    static IEnumerable<string> World() =>
    [
        Question.World[0], Question.World[1], Question.World[2],
        .. Enumerable.Range(1, Trials).SelectMany(number => new[] { $"try Breakfast club {number}: hypothesis: A free breakfast raises attendance, mission: youth", $"start youth-{number}" }),
        "new mission other: By 2030, all is well",
    ];

    // Ten have a rare word, wherever the store ends.
    static string Learn(int number) =>
        $"learn youth-{1 + (number % Trials)}: Attendance rose by {number % 17} % in {Places[number % Places.Length]}, says note {number}{(number % 10_000 is 4321 || number < 30 && number % 3 == 0 ? " of the giraffe" : "")}";
}
