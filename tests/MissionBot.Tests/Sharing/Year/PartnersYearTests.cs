using System.Globalization;
using System.Text;

namespace MissionBot.Tests.Sharing.Year;

/// <summary>
/// Of sixty organisations that take part, no conversation is ever sent a byte beyond the projection, and each is sent what it may see. A month of
/// it is in the suite; the whole year, with its table in artifacts/partners.md, by
/// <c>MISSIONBOT_BOROUGH=year dotnet run --project tests/MissionBot.Tests -- -class MissionBot.Tests.Sharing.Year.PartnersYearTests</c>.
/// </summary>
public sealed class PartnersYearTests
{
    [Fact]
    public async Task Every_byte_that_came_to_where_partners_read_is_theirs_to_see()
    {
        await using var connector = await LoopbackConnector.Start();
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");
        var begins = new DateTimeOffset(2026, 1, 5, 7, 0, 0, TimeSpan.Zero);
        await using var year = new PartnersYear(connector, file, begins, SimulatedYear.IsWhole ? begins.AddYears(1) : begins.AddDays(30), step: SimulatedYear.IsWhole ? 1 : 2, seed: 7);
        await year.Play();

        await SimulatedYear.Report("partners.md", Table(year));
        Assert.True(year.Reading.Forbidden.Count + year.Answers.Wrong.Count == 0, string.Join("\n\n", year.Reading.Forbidden.Concat(year.Answers.Wrong.Take(5))));
        Assert.Empty(year.Strays);
        // Nothing is hidden from those whom nothing is shown.
        Assert.Empty(year.All.Take(PartnersYear.Organisations).Where(organisation => year.Reading.SeenIn(organisation.Place) < 5).Select(organisation => organisation.Place.Id));
        Assert.True(year.Answers.Checked is { Numbers: > 50, Things: > 20 }, $"{year.Answers.Checked}");
        Assert.True(year.Partners is { Written: > 20, Followed: > 0 }, $"Partners wrote {year.Partners.Written} times, and chose what they hear {year.Partners.Followed} times.");
        Assert.True(year.Invitations is { Left: > 0, Removed: > 0 } && year.Invitations.Joined > PartnersYear.Organisations, $"{year.Invitations.Joined} joined, {year.Invitations.Left} left, {year.Invitations.Removed} were removed.");
        Assert.True(year.Restarts > 0);
        File.Delete(file);
    }

    static string Table(PartnersYear year)
    {
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"{PartnersYear.Organisations} organisations, {PartnersYear.OnlyAsked} more that were only asked; joined {year.Invitations.Joined} times, left {year.Invitations.Left} times, removed {year.Invitations.Removed} times; ");
        table.Append(CultureInfo.InvariantCulture, $"{year.Facts} facts, {year.Partners.Written} of them written by partners, who chose {year.Partners.Followed} times what they hear; {year.Restarts} restarts; {year.Marks} marks; {year.Answers.Checked.Numbers} numbers and {year.Answers.Checked.Things} cards asked for by key compared, {year.Answers.Wrong.Count} wrong\n\n");
        table.Append("| how they take part | conversations | messages read | bytes | marks seen, and permitted | forbidden |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var (way, count) in year.Reading.Counts.OrderBy(one => one.Key, StringComparer.Ordinal))
            table.Append(CultureInfo.InvariantCulture, $"| {way} | {year.All.Take(PartnersYear.Organisations).Select(one => one.Place).Distinct().Count(place => place.Way == way)} | {count.Messages} | {count.Bytes} | {count.Permitted} | {count.Forbidden} |\n");
        return table.ToString();
    }
}
