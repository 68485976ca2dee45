using System.Globalization;
using MissionBot.Following;
using MissionBot.Words;

namespace MissionBot.Tests.Following;

/// <summary>
/// How people say what they want to hear, each line (lines.txt) to somebody who follows youth as one begins to, and what it changes then. "asks" is
/// a line that changes nothing: it is refused or offered, with what can be had instead. No line may be taken for something that nobody said.
/// </summary>
public sealed class FollowLinesTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("en")]
    [InlineData("da")]
    public async Task What_people_say_changes_what_they_meant_or_is_asked_about(string language)
    {
        await using var desk = new Desk { Language = language == "da" ? Language.Danish : Language.English };
        foreach (var line in new[] { "new mission youth: By 2030, all young people have work", "try Breakfast clubs, size: small", "try Lunch clubs" }) await desk.Ask(line);
        var wrong = new List<string>();
        foreach (var (line, expected) in Lines(language))
        {
            await desk.Ask("follow youth everything weekly");
            var before = Followed(desk)!;
            var answer = await desk.Ask(line);
            var got = Changed(before, Followed(desk));
            if (got != expected) wrong.Add($"{language} | {line} | {got} <- {expected}: {answer.Split('\n')[0]}");
            await desk.Ask("unfollow youth");
        }

        foreach (var line in wrong) output.WriteLine(line);
        Assert.Empty(wrong);
    }

    static IEnumerable<(string Line, string Expected)> Lines(string language) =>
        from row in File.ReadLines(Path.Combine(Repository.Root, "tests/MissionBot.Tests/Following/lines.txt"))
        where row.StartsWith(language, StringComparison.Ordinal)
        let cells = row.Split('|', StringSplitOptions.TrimEntries)
        select (cells[1], cells[2]);

    static Subscription? Followed(Desk desk) => desk.Read(rows => rows.Following("desk")).SingleOrDefault();

    static string Changed(Subscription before, Subscription? after)
    {
        if (after is null) return "stops";
        var wishes = after.Wishes;
        string[] parts =
        [
            .. Part(after.Schedule != before.Schedule, after.Schedule ?? "at once"),
            .. Part(!wishes.Kinds.IsEmpty, $"only {string.Join(' ', wishes.Kinds)}"),
            .. Part(wishes.OnlyOffTrack, "off track"),
            .. Part(wishes.OnlyMilestones, "milestones"),
            .. Part(wishes.OnlyNamingMe, "naming me"),
            .. Part(!wishes.Trials.IsEmpty, $"only {wishes.Trials.Length} trial actions"),
            .. Part(!wishes.Except.IsEmpty || !wishes.ExceptKinds.IsEmpty || !wishes.ExceptTrials.IsEmpty, $"except {string.Join(' ', [.. wishes.Except.Select(one => $"{one}"), .. wishes.ExceptKinds.Select(one => $"{one}"), .. wishes.ExceptTrials.Select(_ => "a trial action")])}"),
            .. Part(wishes.NamedAtOnce != before.Wishes.NamedAtOnce, "what names me with the rest"),
            .. Part(after.Quiet != before.Quiet, after.Quiet is { } quiet ? string.Create(CultureInfo.InvariantCulture, $"quiet {quiet.From:HH:mm} to {quiet.Until:HH:mm}") : "never quiet"),
            .. Part(wishes.IsCompact, "compact"),
            .. Part(after.Language != before.Language, $"in {after.Language}"),
            .. Part(after.Zone != before.Zone, after.Zone),
            .. Part(after.MutedUntil is not null, string.Create(CultureInfo.InvariantCulture, $"muted until {after.MutedUntil:yyyy-MM-dd HH:mm}")),
        ];
        return parts.Length == 0 ? "asks" : string.Join(", ", parts);
    }

    static string[] Part(bool isThere, string part) => isThere ? [part] : [];
}
