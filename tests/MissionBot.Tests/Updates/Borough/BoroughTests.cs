using System.Globalization;
using System.Text;

namespace MissionBot.Tests.Updates.Borough;

/// <summary>
/// A simulated borough: each follower gets exactly what it should. Spring, a few weeks of it, in the suite; the whole year with 400 followers by
/// <c>MISSIONBOT_BOROUGH=year dotnet run --project tests/MissionBot.Tests -- -class MissionBot.Tests.Updates.Borough.BoroughTests</c>,
/// which writes its table to artifacts/borough.md.
/// </summary>
public sealed class BoroughTests
{
    [Fact]
    public async Task Everyone_who_should_hear_hears_once_through_restarts_pauses_and_summer_time()
    {
        await using var connector = await LoopbackConnector.Start();
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");
        // London's and Copenhagen's clocks change on 29 March and 25 October 2026, New York's on 8 March and 1 November.
        var begins = new DateTimeOffset(2026, SimulatedYear.IsWhole ? 1 : 3, 5, 0, 0, 0, TimeSpan.Zero);
        await using var year = new BoroughYear(connector, file, begins, SimulatedYear.IsWhole ? begins.AddYears(1) : begins.AddDays(30), SimulatedYear.IsWhole ? 100 : 15, seed: 6);
        await year.Play();

        var got = year.Got();
        var wrong = year.Followers.Where(follower => !follower.Expected.SequenceEqual(got.GetValueOrDefault(follower.Conversation) ?? [])).ToList();
        await SimulatedYear.Report("borough.md", Table(year, got, wrong));

        Assert.Empty(wrong.Select(follower => follower.Line));
        Assert.Equal(year.Followers.Sum(follower => follower.Expected.Count), got.Values.Sum(list => list.Count));
        Assert.Equal(0, year.Strays);
        Assert.True(year.Restarts > 0);
        Assert.Contains(year.Followers, follower => follower.Expected.Exists(one => one.What.StartsWith("missed", StringComparison.Ordinal)));
        File.Delete(file);
    }

    static string Difference(BoroughFollower follower, List<Delivery> got)
    {
        var at = follower.Expected.Zip(got).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{follower.Conversation}: {follower.Line}: {at} right, then {follower.Expected.ElementAtOrDefault(at)} should have come, and {got.ElementAtOrDefault(at)} came";
    }

    static string Table(BoroughYear year, IReadOnlyDictionary<string, List<Delivery>> got, List<BoroughFollower> wrong)
    {
        var table = new StringBuilder($"{year.Facts} facts, {year.Followers.Count} followers, {year.Restarts} restarts, {year.Edits} messages edited\n\n");
        table.Append("| pace | followers | updates | digests | missed, as one line | should have come | came | doubled | lost | followers with a difference |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var pace in year.Followers.GroupBy(follower => follower.Pace.Line))
        {
            var all = pace.SelectMany(follower => got.GetValueOrDefault(follower.Conversation) ?? []).ToList();
            var doubled = pace.Sum(follower => (got.GetValueOrDefault(follower.Conversation) ?? []).CountBy(one => one.What).Sum(same => same.Value - 1));
            var lost = pace.Sum(follower => follower.Expected.Except(got.GetValueOrDefault(follower.Conversation) ?? []).Count());
            table.Append(CultureInfo.InvariantCulture, $"| {pace.Key} | {pace.Count()} | {Count(all, "update")} | {Count(all, "digest")} | {Count(all, "missed")} | {pace.Sum(follower => follower.Expected.Count)} | {all.Count} | {doubled} | {lost} | {pace.Count(wrong.Contains)} |\n");
        }

        foreach (var follower in wrong.Take(8)) table.Append(CultureInfo.InvariantCulture, $"\n- {Difference(follower, got.GetValueOrDefault(follower.Conversation) ?? [])}");
        return table.ToString();

        static int Count(List<Delivery> all, string kind) => all.Count(one => one.What.StartsWith(kind, StringComparison.Ordinal));
    }
}
