using MissionBot.AdaptiveCards;
using MissionBot.Tests.Facts;

namespace MissionBot.Tests.Undoing;

/// <summary>Whatever a command changed is as it was after its undo, and as the command left it when that is put back.</summary>
public sealed class UndoTests : IAsyncLifetime
{
    // When something was recorded is another time after it was put back; a number that was given out is not given out again.
    static readonly string[] Moments = ["seq", "search_row", "planned_seq", "on_day", "by_person", "joined_at", "invited_by"];

    static readonly string[] Kept = ["trial_numbers", "learning_counts", "reply_numbers", "announcement_numbers", "invitation_codes"];

    readonly Desk desk = new();

    /// <summary>How many lines of the story go before, and the line that is taken back.</summary>
    public static TheoryData<int, string> Lines =>
    [
        .. StoredFactTests.Story.Select((line, before) => (before, line)),
        (11, "measure NEET 4.4 in 2022, source: council"),
        (5, "measure NEET 4.4 in 2021, source: council, note: final"),
        (9, "try Walking bus: hypothesis: Walking together raises attendance"),
        (10, "try Walking bus: hypothesis: Food raises attendance"),
        (10, "change youth-1: hypothesis: Friends raise attendance, owner: me, end: 1 August, sectors: private"),
        (1, "propose Walking bus: hypothesis: Walking together raises attendance"),
        (12, "learn youth-1: They came again"),
    ];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Taken_back_it_is_as_it_was_and_put_back_as_it_had_become(int before, string line)
    {
        foreach (var earlier in StoredFactTests.Story.Take(before)) await desk.Hear(earlier);
        var was = Rows();
        var card = await desk.Hear(line);
        Assert.True(desk.Answer?.Recorded.Count > 0, card.PlainText());
        var became = Rows();
        for (var times = 0; times < 2; times++)
        {
            card = await Done(card, "Undo", "Undone");
            Assert.Equal(was, Rows());
            card = await Done(card, "Put it back", "Back again");
            Assert.Equal(became, Rows());
        }

        Assert.Empty(await Folding.Differences(desk.Store));
    }

    [Fact]
    public async Task The_second_who_presses_is_told_who_was_first()
    {
        foreach (var line in StoredFactTests.Story.Take(11)) await desk.Ask(line);
        var card = await desk.Say("learn youth-1: They came");
        await desk.Press(card, "Undo");
        desk.Clock.Advance(TimeSpan.FromMinutes(2));
        await desk.Press(card, "Undo");
        Assert.Equal("Learning youth-1/1: Maya Osei undid this at 09:00 already. If it should stand after all, record it once more.", desk.Answer!.Aside);
        Assert.Empty(desk.Answer.Recorded);
    }

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public async Task For_a_quarter_of_an_hour(int minutes, bool isUndone)
    {
        await desk.Ask(StoredFactTests.Story[0]);
        var card = await desk.Say("edit youth: aims: nobody is left out");
        desk.Clock.Advance(TimeSpan.FromMinutes(minutes));
        await desk.Press(card, "Undo");
        Assert.Equal(isUndone, desk.Answer!.Recorded.Count > 0);
    }

    [Fact]
    public async Task What_is_put_back_stays_its_authors()
    {
        foreach (var line in StoredFactTests.Story.Take(11)) await desk.Ask(line);
        desk.Speaker = new("jonas", "29:jonas", "Jonas");
        var card = await desk.Say("learn youth-1: They came, on: 1 March");
        desk.Speaker = new("maya", "29:maya", "Maya Osei");
        card = await desk.Press(card, "Undo");
        await desk.Press(card, "Put it back");
        var learning = desk.Read(rows => MissionBot.Learnings.LearningRows.NewestLearnings(rows, desk.Answer!.Recorded[0].Stream, 1))[0];
        Assert.Equal(("jonas", new DateOnly(2026, 3, 1)), (learning.By, learning.On));
    }

    async Task<AdaptiveCard> Done(AdaptiveCard card, string title, string heading)
    {
        var answer = await desk.Press(card, title);
        Assert.StartsWith(heading, answer.PlainText(), StringComparison.Ordinal);
        return answer;
    }

    string Rows() => string.Join("\n", Capabilities.All.SelectMany(capability => capability.Tables).Except(Kept)
        .Select(table => $"{table}\n{Folding.Dump(desk.Store, table, Moments)}"));
}
