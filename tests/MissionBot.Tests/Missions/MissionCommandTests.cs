namespace MissionBot.Tests.Missions;

public sealed class MissionCommandTests : IAsyncDisposable
{
    readonly Desk desk = new();

    [Fact]
    public async Task The_deadline_is_read_from_the_statement_and_stays_in_it()
    {
        var card = await desk.Ask("new mission food: By 2030, everyone eats well every day");
        Assert.Contains("By 2030, everyone eats well every day", card);
        Assert.Contains("31 December 2030", card);
    }

    [Fact]
    public async Task A_past_deadline_is_kept_as_overdue_and_a_later_year_is_offered()
    {
        var card = await desk.Ask("new mission youth: By 2025, all young people have access to economic opportunity that enables them to be safe and secure");
        Assert.Contains("overdue", card);
        Assert.Contains("(Extend to 2030)", card);
    }

    [Fact]
    public async Task Without_a_short_name_one_is_made_from_the_statement()
    {
        var card = await desk.Ask("ny mission I 2030 spiser alle godt hver dag");
        Assert.Contains("spiser", card);
    }

    [Fact]
    public async Task A_short_name_that_exists_comes_back_as_the_filled_in_form()
    {
        await desk.Ask("new mission food: By 2030, everyone eats well");
        var form = await desk.Say("new mission food: By 2035, nobody is hungry");
        Assert.Contains("is taken by another mission", form.PlainText());
        Assert.Contains("By 2035, nobody is hungry", form.ToJson());
        Assert.DoesNotContain("nobody is hungry", await desk.Ask("missions"));
    }

    [Fact]
    public async Task A_deadline_can_be_extended_with_a_reason_and_its_history_is_kept()
    {
        await desk.Ask("new mission youth: By 2025, all young people have work");
        Assert.Contains("31 December 2025 → 31 December 2030", await desk.Ask("extend youth to 2030 because the aims were restated"));
        Assert.Contains("the aims were restated", await desk.Ask("mission youth"));
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();
}
