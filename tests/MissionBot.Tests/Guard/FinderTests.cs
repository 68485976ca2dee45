using System.Globalization;
using MissionBot.Guard;

namespace MissionBot.Tests.Guard;

/// <summary>How much the guard finds, and how often it asks for nothing: the figures are shown as a table, and may not fall.</summary>
public sealed class FinderTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("examples.txt", 0.97, 0.02)]
    [InlineData("holdout.txt", 0.9, 0.1)]
    [InlineData("holdout-later.txt", 0.9, 0.1)]
    public void It_finds_what_it_should_and_leaves_the_rest_alone(string file, double recall, double falseAlarms)
    {
        var examples = Example.All(file);
        var found = examples.Select(example => (Example: example, Findings: Finder.Find(example.Text))).ToList();
        foreach (var kind in Enum.GetValues<PersonalData>())
        {
            var meant = found.Where(one => one.Example.Kind == kind).ToList();
            var right = meant.Count(one => IsFound(one.Example, one.Findings));
            var wrong = found.Where(one => one.Example.Kind != kind).Sum(one => one.Findings.Count(finding => finding.Kind == kind));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{kind,-24} {meant.Count,3} examples  recall {right / (double)meant.Count:0.000}  precision {right / (double)Math.Max(1, right + wrong):0.000}"));
        }

        var (personal, others) = (found.Where(one => one.Example.Kind is not null).ToList(), found.Where(one => one.Example.Kind is null).ToList());
        var missed = personal.Where(one => !IsFound(one.Example, one.Findings)).ToList();
        var alarms = others.Where(one => one.Findings.Count > 0).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"all: recall {1 - (missed.Count / (double)personal.Count):0.000} of {personal.Count}, false alarms {alarms.Count / (double)others.Count:0.000} of {others.Count}"));
        foreach (var (example, findings) in missed.Concat(alarms))
            output.WriteLine($"  {(example.Kind is { } kind ? $"missed {kind}" : "false alarm")}: {example.Text} → {string.Join(", ", findings.Select(one => $"{one.Kind} “{example.Text[one.Start..one.End]}”"))}");
        Assert.True(missed.Count <= (1 - recall) * personal.Count, "It finds less than it did.");
        Assert.True(alarms.Count <= falseAlarms * others.Count, "It asks about more than it did.");
    }

    // Exactly the part that would be taken out: one that is cut short leaves half a name behind.
    static bool IsFound(Example example, IReadOnlyList<Finding> findings) =>
        findings is [var only] && only == new Finding(example.Kind!.Value, example.Start, example.End);
}
