using System.Diagnostics;
using System.Globalization;
using MissionBot.Testing;
using MissionBot.Words;

namespace MissionBot.Bench;

/// <summary>How long it takes to know what a line means, its looks into the store included: the judged sentences of the tests.</summary>
static class Understood
{
    const int Rounds = 600;

    static readonly string[] World =
    [
        .. Question.World, "try Mentors", "try Walking bus", "new mission mad: By 2030, everyone eats well every day", "try Fælleskøkken", "try Skolehaver", "use youth",
    ];

    public static async Task<string> Measure(string file)
    {
        var report = new List<string>();
        foreach (var language in new[] { Language.English, Language.Danish })
        {
            await using var desk = new Desk { Language = language };
            foreach (var line in World) await desk.Ask(line);
            var code = language == Language.Danish ? "da" : "en";
            var lines = (from row in await File.ReadAllLinesAsync(file) where row.StartsWith(code, StringComparison.Ordinal) select row.Split('|')[1].Trim()).ToList();
            var times = lines.ToDictionary(line => line, _ => new List<double>());
            for (var round = 0; round < Rounds; round++)
                foreach (var line in lines) times[line].Add(Once(desk, line));
            // The fastest of the second half: the first is the compiler's, and the rest suffers from whatever else the machine does.
            var each = times.Select(one => (Line: one.Key, Time: one.Value.Skip(Rounds / 2).Order().ElementAt(0))).OrderBy(one => one.Time).ToList();
            report.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{code}: {each.Count} lines; median {each[each.Count / 2].Time:F1} µs, 95 % under {each[each.Count * 95 / 100].Time:F1}, the slowest {each[^1].Time:F1} ({each[^1].Line}); {each.Count(one => one.Time < 100)} under 100 µs"));
        }

        return string.Join('\n', report);
    }

    static double Once(Desk desk, string line)
    {
        var began = Stopwatch.GetTimestamp();
        desk.Understand(line);
        return Stopwatch.GetElapsedTime(began).TotalMicroseconds;
    }
}
