using MissionBot.Learnings;

namespace MissionBot.Tests.Learnings;

/// <summary>What is shown beside a plan is judged against what a colleague would show: similar.txt.</summary>
public sealed class SimilarTests(ITestOutputHelper output) : IAsyncLifetime
{
    // What is missed is not missed by whoever plans; nonsense is seen by everybody.
    const double MostFound = 0.85, Quiet = 0.95, Apt = 0.9;

    readonly Desk desk = new();
    readonly List<(string Title, string? Hypothesis, IReadOnlyList<string> Like)> judged = [];

    public async ValueTask InitializeAsync()
    {
        var plan = "";
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "tests/MissionBot.Tests/Learnings/similar.txt")))
        {
            if (line.StartsWith("said ", StringComparison.Ordinal))
            {
                var card = await desk.Say(line[5..]);
                Assert.True(desk.Answer?.Recorded.Count > 0, card.PlainText());
            }
            else if (line.StartsWith("plan ", StringComparison.Ordinal)) plan = line[5..];
            else if (line == "none") judged.Add(Judged(plan, []));
            else if (line.StartsWith("like ", StringComparison.Ordinal)) judged.Add(Judged(plan, line[5..].Split(' ')));
        }
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public void Plans_are_shown_what_helps_them_and_nothing_else()
    {
        var (found, missed, quiet, nonsense, shown, apt) = (0, 0, 0, 0, 0, 0);
        foreach (var (title, hypothesis, like) in judged)
        {
            var similar = desk.Read(rows => rows.SimilarTo(title, hypothesis)).Select(one => one.Learning.Key).ToList();
            shown += similar.Count;
            apt += similar.Count(like.Contains);
            if (like.Count > 0 && similar.Intersect(like).Any()) found++;
            else if (like.Count > 0) missed++;
            else if (similar.Count == 0) quiet++;
            else nonsense++;
            if (like.Count > 0 ? !similar.Intersect(like).Any() || similar.Except(like).Any() : similar.Count > 0)
                output.WriteLine($"{title}: shown {string.Join(' ', similar)}, wanted {(like.Count == 0 ? "none" : string.Join(' ', like))}");
        }

        output.WriteLine($"found {found}, missed {missed}; rightly none {quiet}, nonsense {nonsense}; of {shown} shown {apt} are apt");
        Assert.InRange((double)found / (found + missed), MostFound, 1);
        Assert.InRange((double)quiet / (quiet + nonsense), Quiet, 1);
        Assert.InRange((double)apt / shown, Apt, 1);
    }

    static (string, string?, IReadOnlyList<string>) Judged(string plan, IReadOnlyList<string> like)
    {
        var at = plan.IndexOf(": hypo", StringComparison.Ordinal);
        return at < 0 ? (plan, null, like) : (plan[..at], plan[(plan.IndexOf(": ", at + 2, StringComparison.Ordinal) + 2)..], like);
    }
}
