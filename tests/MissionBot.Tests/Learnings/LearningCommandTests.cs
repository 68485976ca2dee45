namespace MissionBot.Tests.Learnings;

public sealed class LearningCommandTests : IAsyncLifetime
{
    readonly Desk desk = new();

    public async ValueTask InitializeAsync()
    {
        await desk.Ask("new mission youth: By 2030, all young people have work");
        await desk.Ask("try Breakfast clubs: hypothesis: A free breakfast raises attendance");
        await desk.Ask("try Open Saturdays: hypothesis: A free breakfast raises attendance");
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Theory]
    [InlineData("correct learning youth-1/2: They came twice", "There is no learning called “youth-1/2” here.")]
    [InlineData("end youth-9", "There is no trial action called “youth-9” here.")]
    public async Task A_key_of_nothing_is_never_taken_for_another(string line, string answer)
    {
        await desk.Ask("learn youth-1: They came");
        await desk.Ask("start youth-1");
        Assert.Contains(answer, await desk.Ask(line));
    }

    [Theory]
    [InlineData("learn breakfast: Attendance rose, on 1 February")]
    [InlineData("learn breakfast: Attendance rose, on: 1 February, evidence: 2")]
    [InlineData("lær breakfast: Attendance rose, den 1. februar, evidens: niveau 2")]
    public async Task The_day_it_was_seen_may_lie_in_the_past(string line) => Assert.Contains("Seen on: 1 February 2026", await desk.Ask(line));

    [Fact]
    public async Task A_note_that_no_message_holds_stays_where_it_was_written()
    {
        var note = new string('x', 50_000);
        // Typed, it is kept and shown in parts.
        Assert.Contains("That is a long text: 50,015 characters", await desk.Ask($"learn youth-1: {note}"), StringComparison.Ordinal);
        var card = await desk.Press(await desk.Say("learn youth-1"), "Save", $"seen = {note}");
        Assert.Contains("has 50,000 characters, and 4,000 is the most. Nothing was saved, and nothing is lost", card.PlainText(), StringComparison.Ordinal);
        Assert.True(desk.Answer!.IsBeside);

        // A note that is merely too long comes back in its form.
        Assert.Contains(new string('y', 5000), await desk.Ask($"learn youth-1: {new string('y', 5000)}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_inside_the_text_stays_text()
    {
        var card = await desk.Ask("learn breakfast: Attendance rose, on 1 February the school was closed");
        Assert.Contains("Attendance rose, on 1 February the school was closed", card);
        Assert.Contains("Seen on: 2 March 2026", card);
    }

    [Fact]
    public async Task Nothing_was_seen_on_a_day_to_come()
    {
        Assert.Contains("still to come", await desk.Ask("learn breakfast: Attendance rose, on: 1 May 2027"));
        Assert.Contains("Nothing is captured", await desk.Ask("learnings"));
    }

    [Theory]
    [InlineData("learnings supported")]
    [InlineData("learnings youth supported")]
    [InlineData("læringer understøttet")]
    [InlineData("learnings of breakfast supported")]
    public async Task A_verdict_filters_the_list(string line)
    {
        await desk.Ask("learn youth-1: Attendance rose, verdict: supported");
        await desk.Ask("learn youth-1: Nobody came on Fridays, verdict: refuted");
        var card = await desk.Ask(line);
        Assert.Contains("Attendance rose", card);
        Assert.DoesNotContain("Fridays", card);
    }

    [Fact]
    public async Task A_page_after_the_last_one_is_the_last_one()
    {
        for (var i = 1; i <= 10; i++) await desk.Ask($"learn youth-1: Number {i} was seen");
        Assert.Contains("(Show more (2))", await desk.Ask("learnings"));
        Assert.Contains("Number 1 was seen", await desk.Ask("learnings page 7"));
        Assert.DoesNotContain("(Show more", await desk.Ask("learnings page 7"));
    }

    [Fact]
    public async Task What_took_the_place_of_something_else_is_shown_with_what_stood_there()
    {
        await desk.Ask("learn youth-1: Attendance rose, verdict: supported, evidence: 1, why: Friends came");
        var corrected = await desk.Ask("correct learning youth-1/1: verdict: refuted, why: The weather was fine, next: Try it in winter");
        Assert.Contains("Before: Hypothesis: ✓ supported", corrected);
        Assert.Contains("Before: Why: Friends came", corrected);
        Assert.DoesNotContain("Before: Evidence", corrected);
        await desk.Ask("correct learning youth-1/1: Attendance fell");
        var shown = await desk.Ask("learning youth-1/1");
        Assert.Contains("Attendance fell", shown);
        Assert.Contains("Before: Attendance rose", shown);
        Assert.Contains("Before: Hypothesis: ✓ supported", shown);
        Assert.Contains("Before: Why: Friends came", shown);
    }

    [Fact]
    public async Task A_long_text_is_cut_in_a_list_and_a_button_shows_all_of_it()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 100)) + " end";
        await desk.Ask($"learn youth-1: {text}, why: {string.Join(' ', Enumerable.Repeat("because", 200))} done");
        var list = await desk.Ask("learnings");
        Assert.DoesNotContain(text, list);
        Assert.Contains("(Show all)", list);
        var shown = await desk.Ask("learning youth-1/1");
        Assert.Contains(text, shown);
        Assert.DoesNotContain("because done", shown);
        Assert.Contains("(All of “Why”)", shown);
        Assert.Contains("because done", await desk.Ask("learning youth-1/1 why"));
    }

    [Fact]
    public async Task What_speaks_for_and_against_a_hypothesis_stands_side_by_side()
    {
        await desk.Ask("learn youth-1: Attendance rose, verdict: supported, evidence: 2");
        await desk.Ask("learn youth-1: They liked it, verdict: supported");
        Assert.DoesNotContain("For and against", await desk.Ask("hypotheses"));
        await desk.Ask("learn youth-2: Nobody came, verdict: refuted, evidence: 1");
        var card = await desk.Ask("hypotheses");
        Assert.Contains("youth: 1 hypothesis", card);
        Assert.Contains("youth-1 Breakfast clubs and youth-2 Open Saturdays", card);
        Assert.Contains("✓ supported: 2 (1 × data show change, 1 × evidence not said)", card);
        Assert.Contains("✗ refuted: 1 (1 × one account)", card);
        Assert.Contains("For and against: was it the same place and the same group?", card);
        Assert.Contains("They liked it", card);
        Assert.Contains("Nobody came", card);
    }

    [Theory]
    [InlineData("learn nowhere: Attendance rose", "There is no trial action called “nowhere” here.")]
    [InlineData("learn youth-9: Attendance rose", "There is no trial action called “youth-9” here.")]
    [InlineData("lær food-1: Attendance rose", "There is no trial action called “food-1” here.")]
    [InlineData("learn breakfast attendance rose", "Which trial action do you mean?")]
    public async Task Where_the_trial_action_is_not_clear_the_form_asks_and_keeps_the_words(string line, string asked)
    {
        var form = await desk.Say(line);
        Assert.Contains(asked, form.PlainText());
        Assert.EndsWith("ttendance rose", new MissionBot.Host.ShownCard(form.ToJson()).Inputs["seen"]);
        Assert.Contains("Nothing is captured", await desk.Ask("learnings"));
    }
}
