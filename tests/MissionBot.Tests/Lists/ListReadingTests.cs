using System.Globalization;
using System.Text.RegularExpressions;
using MissionBot.Tests.Speech;
using MissionBot.Words;

namespace MissionBot.Tests.Lists;

/// <summary>Messages of several lines, each with what it must come to (lists.txt). No row is saved before it was shown.</summary>
public sealed class ListReadingTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("en")]
    [InlineData("da")]
    public async Task Several_lines_are_a_list_where_they_are_one(string language)
    {
        await using var desk = new Desk { Language = language == "da" ? Language.Danish : Language.English };
        foreach (var line in language == "da" ? JudgedTests.Danish : JudgedTests.English) await desk.Ask(line);
        var (all, wrong) = (0, new List<string>());
        foreach (var row in File.ReadLines(Path.Combine(Repository.Root, "tests/MissionBot.Tests/Lists/lists.txt")).Where(row => row.StartsWith(language, StringComparison.Ordinal)))
        {
            var cells = row.Split('|', StringSplitOptions.TrimEntries);
            all++;
            var got = await desk.Judge(string.Join('\n', cells[1].Split('⏎', StringSplitOptions.TrimEntries)));
            var came = CameTo(got);
            if (came != cells[2] || !Folded.Of(got.Given).Contains(Folded.Of(cells[3]), StringComparison.Ordinal)) wrong.Add($"{cells[1]}\n  {cells[2]} | {cells[3]} <- {came}\n  {got.Given}");
        }

        foreach (var one in wrong) output.WriteLine(one);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language}: {all - wrong.Count} of {all} as they should be"));
        Assert.Empty(wrong);
    }

    static string CameTo(Judged got)
    {
        if (got.Verb != "list") return got.Wrote ? got.Verb! : got.Verb is null ? "nothing" : "form";
        if (Regex.Match(got.Given, "(?:Read as a list|Læst som en liste): ([0-9]+)") is not { Success: true } rows) return Regex.IsMatch(got.Given, "^(One or several|Én eller flere)") ? "one or several" : "what";
        var saved = Regex.Match(got.Given, @"\((?:Save|Gem) ([0-9]+)\)") is { Success: true } save ? save.Groups[1].Value : "0";
        return $"save {saved} of {rows.Groups[1].Value}";
    }
}
