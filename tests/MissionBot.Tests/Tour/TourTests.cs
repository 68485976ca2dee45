using Microsoft.Extensions.Time.Testing;
using MissionBot.BotFramework.Activities;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Tour;
using MissionBot.Words;

namespace MissionBot.Tests.Tour;

public sealed class TourTests : IAsyncDisposable
{
    readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    readonly Tours tours;

    public TourTests() => tours = Restarted();

    public ValueTask DisposeAsync() => tours.DisposeAsync();

    [Fact]
    public async Task Each_visitor_has_a_store_of_their_own()
    {
        await Go("Maya", "tour");
        await Go("Jonas", "tour");
        await Go("Maya", "tour save", ("seen", "Neighbours came because of the music"));

        Assert.Contains("1 learning", await Go("Maya", "tour find", ("words", "neighbours")));
        Assert.Contains("0 learnings", await Go("Jonas", "tour find", ("words", "neighbours")));
    }

    [Fact]
    public async Task The_same_name_in_another_tenant_is_another_visitor()
    {
        await Go("Maya", "tour");

        Assert.Contains("This tour is over", await Go("Maya", "tour learn", tenant: "elsewhere"));
    }

    [Fact]
    public async Task They_are_few_and_the_one_left_alone_for_longest_ends_first()
    {
        for (var visitor = 0; visitor <= Tours.MostAtOnce; visitor++)
        {
            await Go($"Visitor {visitor}", "tour");
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(Tours.MostAtOnce, tours.Count);
        Assert.Contains("This tour is over", await Go("Visitor 0", "tour learn"));
        Assert.Contains("step 3 of 5", await Go("Visitor 1", "tour learn"));
    }

    [Fact]
    public async Task Beginning_again_takes_no_second_place()
    {
        for (var time = 0; time < 3; time++) Assert.Contains("step 1 of 5", await Go("Maya", "tour"));

        Assert.Equal(1, tours.Count);
    }

    [Fact]
    public async Task One_that_nobody_takes_any_more_is_swept_away()
    {
        await Go("Maya", "tour");
        clock.Advance(TimeSpan.FromMinutes(20));
        await Go("Maya", "tour learn");
        clock.Advance(TimeSpan.FromMinutes(20));
        await tours.Sweep();
        Assert.Equal(1, tours.Count);

        clock.Advance(TimeSpan.FromMinutes(20));
        await tours.Sweep();
        Assert.Equal(0, tours.Count);
    }

    [Fact]
    public async Task A_restart_ends_them_all_and_their_buttons_say_so()
    {
        await Go("Maya", "tour");
        await using var after = Restarted();

        Assert.Contains("This tour is over", await Go("Maya", "tour save", after, ("seen", "Neighbours came")));
        Assert.Contains("step 1 of 5", await Go("Maya", "tour", after));
    }

    [Fact]
    public async Task What_the_real_command_would_refuse_comes_back_in_the_input()
    {
        await Go("Maya", "tour");
        var seen = new string('x', 4001);
        var card = (await Played("Maya", "tour save", tours, "local", ("seen", seen))).Card!;

        Assert.Contains("4000 is the most", card.PlainText());
        Assert.Equal(seen, new MissionBot.Host.ShownCard(card.ToJson()).Inputs["seen"]);
    }

    [Theory]
    [InlineData("tour")]
    [InlineData("tour trial action")]
    [InlineData("tour learn")]
    [InlineData("tour find")]
    public async Task Its_cards_are_marked_as_an_example_and_press_nothing_but_the_tour(string line)
    {
        await Go("Maya", "tour");
        foreach (var language in Enum.GetValues<Language>())
        {
            var card = (await Played("Maya", line, tours, "local", language: language)).Card!;
            Assert.StartsWith(language == Language.Danish ? "Eksempel" : "Example", card.PlainText(), StringComparison.Ordinal);
            Assert.All(new MissionBot.Host.ShownCard(card.ToJson()).Buttons, button => Assert.Equal("tour", button.Verb));
            Assert.InRange(card.SizeInBytes(), 1, 25 * 1024);
        }
    }

    [Fact]
    public async Task Many_visitors_at_once_do_not_meet()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(async visitor =>
        {
            await Go($"Visitor {visitor % 25}", "tour");
            await Go($"Visitor {visitor % 25}", "tour save", ("seen", $"Seen by {visitor}"));
            await Go($"Visitor {visitor % 25}", "tour end");
        }));

        Assert.Equal(0, tours.Count);
    }

    Tours Restarted() => new(new FactLog(Capabilities.All), new Understanding(Capabilities.Verbs), new Ids(clock, new Random(1)), clock);

    Task<string> Go(string who, string line, params (string Field, string Value)[] inputs) => Go(who, line, tours, inputs);

    async Task<string> Go(string who, string line, Tours at, params (string Field, string Value)[] inputs) => (await Played(who, line, at, "local", inputs)).Card!.PlainText();

    async Task<string> Go(string who, string line, string tenant) => (await Played(who, line, tours, tenant)).Card!.PlainText();

    Task<Answer> Played(string who, string line, Tours at, string tenant, params (string Field, string Value)[] inputs) => Played(who, line, at, tenant, Language.English, inputs);

    Task<Answer> Played(string who, string line, Tours at, string tenant, Language language, params (string Field, string Value)[] inputs)
    {
        var turn = MissionBot.Testing.Turns.Anywhere(language) with { Speaker = new Person(who, null, who), Conversation = new Conversation(tenant, who, ConversationTypes.Personal), NewId = new Ids(clock, Random.Shared).New };
        var given = new Understanding(Capabilities.Verbs).Read(line, [], turn).Given;
        foreach (var (field, value) in inputs)
            given = given.With(TakeTour.Verb.Shape.All.Single(one => one.Id == field), value, new ReadContext(turn.Today, language, []));
        return at.Play(given, turn, new Activity());
    }
}
