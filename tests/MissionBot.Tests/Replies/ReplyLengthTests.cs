using MissionBot.Commands;
using MissionBot.Conversations;

namespace MissionBot.Tests.Replies;

/// <summary>What is longer than it may be is refused with every word of it in the form.</summary>
public sealed class ReplyLengthTests
{
    [Theory]
    [InlineData("reply youth: {0}", 4_000, "What you want to say has 4", "4000 is the most")]
    [InlineData("svar youth: {0}", 4_000, "Det, du vil sige fylder 4", "der er plads til 4000")]
    [InlineData("announce youth: {0}", 2_000, "What you want to say has 2", "2000 is the most")]
    public async Task It_comes_back_filled_in(string line, int most, string complaint, string limit)
    {
        await using var desk = new Desk();
        await desk.Ask("new mission youth: By 2030, all young people have work");
        desk.GoTo("19:partners", "groupChat");
        await desk.Ask("follow youth at once");
        if (line.StartsWith("svar", StringComparison.Ordinal)) await desk.Ask("sprog dansk");
        if (line.StartsWith("announce", StringComparison.Ordinal)) desk.GoTo("desk", "personal");
        var text = string.Concat(Enumerable.Repeat("We can lend our hall on Tuesdays 🙂. ", (most / 36) + 2)).Trim();

        var answer = await desk.Ask(string.Format(System.Globalization.CultureInfo.InvariantCulture, line, text));

        Assert.Contains(complaint, answer, StringComparison.Ordinal);
        Assert.Contains(limit, answer, StringComparison.Ordinal);
        Assert.Contains(text, answer, StringComparison.Ordinal);
    }
}
