namespace MissionBot.Tests.Trials;

public sealed class TrialCommandTests : IAsyncLifetime
{
    readonly Desk desk = new();

    public async ValueTask InitializeAsync() =>
        await desk.Ask("new mission youth: By 2030, all young people have access to economic opportunity");

    [Fact]
    public async Task A_trial_action_is_planned_from_one_line()
    {
        var card = await desk.Ask("try Breakfast clubs in three schools: hypothesis: A free breakfast raises attendance, size: small, risk: safe, owner: me");
        Assert.Contains("youth-1 is planned", card);
        Assert.Contains("Breakfast clubs in three schools", card);
        Assert.Contains("A free breakfast raises attendance", card);
        Assert.Contains("Size: small", card);
        Assert.Contains("Risk: safe", card);
        Assert.Contains("Owner: Maya Osei", card);
    }

    [Fact]
    public async Task A_text_in_a_hypothesis_that_only_looks_like_a_field_stays_text()
    {
        var card = await desk.Ask("try Open Saturdays: hypothesis: We ask for the verdict: nobody knows, and the risk: of course, is ours, size: large");
        Assert.Contains("We ask for the verdict: nobody knows, and the risk: of course, is ours", card);
        Assert.Contains("Size: large", card);
    }

    [Fact]
    public async Task It_starts_today_and_ends_eight_weeks_later()
    {
        await desk.Ask("try Breakfast clubs");
        Assert.Contains("since 2 March 2026, ends 27 April 2026", await desk.Ask("start breakfast clubs"));
    }

    [Fact]
    public async Task Start_and_end_may_lie_in_the_past_but_not_the_wrong_way_round()
    {
        await desk.Ask("try Breakfast clubs");
        await desk.Ask("start youth-1 on 1 February");
        Assert.Contains("before the start, 1 February 2026", await desk.Ask("end youth-1 on 30 January 2026"));
        Assert.Contains("1 February 2026 – 20 February 2026", await desk.Ask("end breakfast on 20 February"));
    }

    [Fact]
    public async Task A_misspelt_name_is_taken_when_only_one_is_near_and_the_card_says_so()
    {
        await desk.Ask("try Breakfast clubs");
        Assert.Contains("I took “brekfast clubs” for", await desk.Ask("trial brekfast clubs"));
    }

    [Fact]
    public async Task Bare_words_filter_the_list()
    {
        await desk.Ask("try Breakfast clubs: risk: safe");
        await desk.Ask("try Youth panel: risk: bold");
        await desk.Ask("start youth panel");
        var list = await desk.Ask("trials bold running");
        Assert.Contains("Youth panel", list);
        Assert.DoesNotContain("Breakfast", list);
    }

    [Fact]
    public async Task Danish_lines_give_the_same_rows()
    {
        await desk.Ask("sprog dansk");
        var card = await desk.Ask("prøv Fælleskøkken: hypotese: Fællesspisning mindsker ensomhed, størrelse: lille, risiko: dristig");
        Assert.Contains("youth-1 er planlagt", card);
        Assert.Contains("Risiko: dristig", card);
        Assert.Contains("siden 2. marts 2026", await desk.Ask("start fælleskøkken"));
        Assert.Contains("youth-1 er afsluttet", await desk.Ask("slut fælleskøkken"));
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();
}
