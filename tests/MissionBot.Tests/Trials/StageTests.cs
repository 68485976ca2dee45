using MissionBot.Conversations;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Tests.Trials;

/// <summary>proposed → planned → running ⇄ paused → ended; or declined. Every verb in every stage: what it leads to, or what is said instead.</summary>
public sealed class StageTests : IAsyncLifetime
{
    static readonly Dictionary<Stage, string[]> Ways = new()
    {
        [Stage.Proposed] = ["propose Breakfast clubs"],
        [Stage.Planned] = ["try Breakfast clubs"],
        [Stage.Running] = ["try Breakfast clubs", "start youth-1"],
        [Stage.Paused] = ["try Breakfast clubs", "start youth-1", "pause youth-1"],
        [Stage.Ended] = ["try Breakfast clubs", "start youth-1", "end youth-1"],
        [Stage.Declined] = ["propose Breakfast clubs", "decline youth-1 because no"],
    };

    static readonly Dictionary<string, string> Danish = new()
    {
        ["accept"] = "godtag",
        ["decline"] = "afvis",
        ["start"] = "start",
        ["pause"] = "pause",
        ["resume"] = "genoptag",
        ["end"] = "slut",
    };

    readonly Desk desk = new();

    public async ValueTask InitializeAsync() => await desk.Ask("new mission youth: By 2030, all young people have work");

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    public static TheoryData<string, Stage, Stage> Steps => new()
    {
        { "accept", Stage.Proposed, Stage.Planned },
        { "decline", Stage.Proposed, Stage.Declined },
        { "decline", Stage.Planned, Stage.Declined },
        { "start", Stage.Planned, Stage.Running },
        { "pause", Stage.Running, Stage.Paused },
        { "resume", Stage.Paused, Stage.Running },
        { "end", Stage.Running, Stage.Ended },
        { "end", Stage.Paused, Stage.Ended },
    };

    public static TheoryData<string, Stage, string, string> Refusals
    {
        get
        {
            var refusals = new TheoryData<string, Stage, string, string>();
            foreach (var verb in Danish.Keys)
                foreach (var stage in Enum.GetValues<Stage>())
                    if (Steps.All(step => (step.Data.Item1, step.Data.Item2) != (verb, stage))) refusals.Add(verb, stage, Sentence(verb, stage), Button(stage));
            return refusals;
        }
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task What_fits_the_stage_is_done(string verb, Stage from, Stage to)
    {
        foreach (var line in Ways[from]) await desk.Ask(line);
        await desk.Ask(Line(verb));
        Assert.Equal(to, Trial().Stage);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task In_Danish_the_same(string verb, Stage from, Stage to)
    {
        foreach (var line in Ways[from]) await desk.Ask(line);
        await desk.Ask(verb == "decline" ? "afvis youth-1 fordi skolen gør det" : $"{Danish[verb]} youth-1");
        Assert.Equal(to, Trial().Stage);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task What_does_not_fit_is_answered_with_what_does(string verb, Stage stage, string sentence, string button)
    {
        foreach (var line in Ways[stage]) await desk.Ask(line);
        var card = await desk.Ask(Line(verb));
        Assert.Contains(sentence, card, StringComparison.Ordinal);
        Assert.Contains(button, card, StringComparison.Ordinal);
        Assert.Equal(stage, Trial().Stage);
    }

    [Fact]
    public async Task Why_it_was_declined_is_kept_and_shown()
    {
        await desk.Ask("propose Breakfast clubs");
        await desk.Ask("decline youth-1 because the school does the same, and better");
        Assert.Contains("the school does the same, and better", await desk.Ask("trial youth-1"), StringComparison.Ordinal);
        Assert.Equal("the school does the same, and better", Trial().StageWhy);
    }

    [Fact]
    public async Task Whoever_does_not_lead_is_told_who_does()
    {
        await desk.Ask("propose Breakfast clubs");
        var leader = desk.Speaker;
        await desk.Store.Change(new Reader("local"), rows =>
        {
            rows.Keep(leader);
            return true;
        });
        desk.Speaker = new("jonas", "29:jonas", "Jonas");
        foreach (var line in new[] { "accept youth-1", "decline youth-1 because no" })
        {
            var refusal = await desk.Ask(line);
            Assert.Contains("Maya Osei", refusal, StringComparison.Ordinal);
        }

        Assert.Equal(Stage.Proposed, Trial().Stage);
    }

    [Fact]
    public async Task A_proposal_is_no_part_of_the_portfolio_and_waits_for_those_who_lead()
    {
        await desk.Ask("propose Breakfast clubs: size: small");
        await desk.Ask("try Youth panel: size: large");
        var status = await desk.Ask("status");
        Assert.Contains("1 trial action so far", status, StringComparison.Ordinal);
        Assert.Contains("proposed: 1 · planned: 1", status, StringComparison.Ordinal);
        Assert.Contains("Size: large: 1", status, StringComparison.Ordinal);
        Assert.Contains("youth-1 Breakfast clubs", status, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_ended_with_nothing_learned_is_shown_as_such_until_something_is()
    {
        foreach (var line in Ways[Stage.Ended]) await desk.Ask(line);
        foreach (var line in new[] { "trial youth-1", "trials", "status", "find breakfast" })
            Assert.Contains("nothing captured yet", await desk.Ask(line), StringComparison.Ordinal);
        await desk.Ask("learn youth-1: Nobody came");
        foreach (var line in new[] { "trial youth-1", "trials", "status", "find breakfast" })
            Assert.DoesNotContain("nothing captured", await desk.Ask(line), StringComparison.Ordinal);
    }

    static string Line(string verb) => verb == "decline" ? "decline youth-1 because no" : $"{verb} youth-1";

    static string Sentence(string verb, Stage stage) => stage switch
    {
        _ when verb is "accept" => "does not wait for an answer",
        Stage.Proposed => "is only proposed",
        Stage.Planned => "has not started",
        Stage.Running => "has been running since 2 March 2026",
        Stage.Paused => "is on pause",
        Stage.Ended => "ended on 2 March 2026",
        _ => "was declined",
    };

    static string Button(Stage stage) => stage switch
    {
        Stage.Proposed => "(Accept) (Decline)",
        Stage.Planned => "(Start)",
        Stage.Running => "(End) (Pause)",
        Stage.Paused => "(Resume)",
        Stage.Ended => "(Log a learning)",
        _ => "",
    };

    Trial Trial() => desk.Read(rows => rows.TrialNumbered("youth", 1))!;
}
