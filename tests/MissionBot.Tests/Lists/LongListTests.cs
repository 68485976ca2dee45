using MissionBot.AdaptiveCards;
using MissionBot.Learnings;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Tests.Lists;

/// <summary>More than fits on a card: nothing of it is lost, and every card still fits into a message.</summary>
public sealed class LongListTests : IAsyncLifetime
{
    const int Largest = 25 * 1024;

    readonly Desk desk = new();

    public async ValueTask InitializeAsync()
    {
        await desk.Ask("new mission youth: By 2030, all young people have work");
        await desk.Ask("try Breakfast clubs");
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task Three_hundred_rows_are_shown_in_part_saved_whole_and_taken_back_as_one()
    {
        var card = Fits(await desk.Say("learn breakfast:\n" + string.Join('\n', Enumerable.Range(1, 300).Select(row => $"- Row {row}: they came {row} times æøå"))));
        Assert.Contains("of 300 rows are shown", card.PlainText());
        card = Fits(await desk.Press(card, "Other rows"));
        card = Fits(await desk.Press(card, "Save 300"));
        Assert.Equal(300, Learnings());
        Assert.Equal(300, desk.Answer!.Recorded.Count);
        Fits(await desk.Press(card, "Undo"));
        Assert.Equal(0, Learnings());
    }

    [Fact]
    public async Task What_wants_a_look_comes_first_and_hostile_words_do_not_burst_the_card()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            desk.Language = language;
            var rows = Enumerable.Range(1, 60).Select(row => row % 7 == 0 ? $"the weather {new string('æ', 550)}" : $"try T{row} **[x](http://evil.example)** {new string('"', 60)}, size: {(row % 5 == 0 ? "enormous" : "small")}, metric: {new string('ø', 500)}");
            var card = Fits(await desk.Say(string.Join('\n', rows.Prepend("try Zero"))));
            Assert.Contains("⚠", card.PlainText());
        }
    }

    [Theory]
    [InlineData("learn breakfast: ", " ")]
    [InlineData("learn breakfast: ", "\n")]
    [InlineData("", " ")]
    [InlineData("", "\n\n")]
    public async Task A_note_of_fifty_thousand_characters_is_taken_in_parts(string before, string between)
    {
        var note = string.Concat(Enumerable.Range(1, 2600).Select(number => $"They came {number} times.{between}")).Trim();
        var card = Fits(await desk.Say((before + note)[..Math.Min(50_000, note.Length)]));
        var parts = new MissionBot.Host.ShownCard(card.ToJson()).Buttons.Single(button => button.Title.Contains("learnings", StringComparison.Ordinal));
        card = Fits(await desk.Press(card, parts.Title));
        if (before.Length == 0) card = Fits(await desk.Press(card, "Read again", "list-subject = youth-1"));
        var save = new MissionBot.Host.ShownCard(card.ToJson()).Buttons.Single(button => button.Title.StartsWith("Save ", StringComparison.Ordinal));
        Fits(await desk.Press(card, save.Title));
        Assert.True(Learnings() >= 12, $"{Learnings()} learnings");
    }

    int Learnings() => desk.Read(rows => rows.LearningCount(rows.TrialNumbered("youth", 1)!.Id));

    static AdaptiveCard Fits(AdaptiveCard card)
    {
        Assert.InRange(card.SizeInBytes(), 1, Largest);
        return card;
    }
}
