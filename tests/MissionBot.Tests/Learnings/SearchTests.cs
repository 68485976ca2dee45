using MissionBot.Tests.Lint;

namespace MissionBot.Tests.Learnings;

public sealed class SearchTests : IAsyncLifetime
{
    readonly Desk desk = new();

    public async ValueTask InitializeAsync()
    {
        await desk.Ask("new mission youth: By 2030, all young people have work");
        await desk.Ask("try Breakfast clubs: hypothesis: A free breakfast raises attendance");
        await desk.Ask("learn youth-1: Attendance rose by 8 %");
        await desk.Ask("lær youth-1: 12 af 20 kom igen på Østerbro");
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Theory]
    [InlineData("find attendance", "Attendance rose")]
    [InlineData("find rose att", "Attendance rose")]
    [InlineData("find 8 %", "Attendance rose")]
    [InlineData("search ATTENDANCE", "Attendance rose")]
    [InlineData("find kom igen", "12 af 20")]
    [InlineData("søg østerbro", "12 af 20")]
    [InlineData("find österbro", "12 af 20")]
    public async Task All_words_are_wanted_and_the_last_may_be_only_begun(string line, string found)
    {
        var card = await desk.Ask(line);
        Assert.Contains(found, card);
        Assert.Contains("1 learning", card);
        Assert.DoesNotContain("these have", card);
    }

    [Fact]
    public async Task Where_none_has_all_words_some_of_them_are_enough_and_the_card_says_so()
    {
        var card = await desk.Ask("find attendance zebra");
        Assert.Contains("Attendance rose", card);
        Assert.Contains("some of them", card);
    }

    [Theory]
    [InlineData("find atendence")]
    [InlineData("find attendanse zebra")]
    public async Task A_misspelt_word_finds_what_looks_like_it(string line)
    {
        var card = await desk.Ask(line);
        Assert.Contains("Attendance rose", card);
        Assert.Contains("look like them", card);
    }

    [Fact]
    public async Task The_newest_come_first()
    {
        await desk.Ask("learn youth-1: Attendance fell again");
        var card = await desk.Ask("find attendance");
        Assert.True(card.IndexOf("fell again", StringComparison.Ordinal) < card.IndexOf("rose by", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_corrected_learning_is_found_by_its_new_words_only()
    {
        await desk.Ask("correct learning youth-1/1: Punctuality rose, why: friends came");
        Assert.Contains("youth-1/1", await desk.Ask("find punctuality"));
        Assert.Contains("youth-1/1", await desk.Ask("find friends"));
        Assert.DoesNotContain("youth-1/1", await desk.Ask("find attendance"));
        Assert.Contains("youth-1/2", await desk.Ask("find kom igen"));
    }

    [Theory]
    [InlineData("find")]
    [InlineData("find 👩‍👩‍👧 !!")]
    public async Task Without_a_word_it_asks_for_one(string line) => Assert.Contains("What shall I look for?", await desk.Ask(line));

    [Theory]
    [InlineData("SearchRows.Matching")]
    [InlineData("LearningRows.OfMission")]
    [InlineData("LearningRows.OfTrial")]
    public void What_is_listed_newest_first_is_walked_and_never_sorted(string statement)
    {
        var sql = SqlLintTests.Statements.Single(one => one.Name == statement).Sql;
        var given = new { query = "\"attendance\"", mission = "", trial = "", verdict = (string?)null, count = 8, skip = 0 };
        var plan = desk.Read(rows => rows.List<Step>(new($"explain query plan {sql.Sqlite}"), given));
        Assert.NotEmpty(plan);
        Assert.DoesNotContain(plan, step => step.Detail.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("LearningFacts.Reindex", "INDEX 0:=")]
    [InlineData("LearningFacts.Correct", "USING INDEX")]
    public void A_correction_reads_no_other_learning(string statement, string found)
    {
        var sql = SqlLintTests.Statements.Single(one => one.Name == statement).Sql;
        var given = new { id = "", body = "", seen = "", expected = "", why = "", next = "", verdict = "", evidence = "", proposal = "", hypothesis = "", on = "" };
        var plan = desk.Read(rows => rows.List<Step>(new($"explain query plan {sql.Sqlite}"), given));
        Assert.Contains(found, plan[0].Detail, StringComparison.Ordinal);
    }

    sealed record Step(long Id, long Parent, long NotUsed, string Detail);
}
