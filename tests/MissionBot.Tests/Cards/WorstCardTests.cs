using System.Text.Json;
using MissionBot.AdaptiveCards;
using MissionBot.Words;

namespace MissionBot.Tests.Cards;

/// <summary>Cards made of the longest and the most hostile words that people can send.</summary>
public sealed class WorstCardTests : IAsyncLifetime
{
    /// <summary>In bytes: what fits into a message of Teams beside everything else.</summary>
    const int Largest = 25 * 1024;

    const string Hostile = "**bold** _x_ [link](evil.example) <b>html</b> <at>Alex</at> {{DATE(2026-01-01)}} ${x} ‮txet‬ مرحبا 👩‍👩‍👧‍👦 # - 1. | ' -- ";

    readonly Desk desk = new();

    public async ValueTask InitializeAsync()
    {
        await Recorded($"new mission youth: By 2030, {Filled(580)}");
        await Recorded($"edit youth: aims: {Filled(3900)}, grand challenge: {Filled(110)}");
        for (var i = 0; i < 8; i++)
        {
            await Recorded($"indicator I{i} {Filled(100)}: unit %, from 6 on 2018-12-31, to 3 by 2025-12-31, source: {Filled(500)}, definition: {Filled(500)}");
            for (var year = 2010; year < 2025; year++) await Recorded($"measure I{i} 4.2 in {year}, source: {Filled(300)}, note: {Filled(300)}");
        }

        for (var i = 0; i < 30; i++)
        {
            await Recorded($"try T{i} {Filled(100)}: hypothesis: {Filled(3000)}, size: small, risk: bold, place: {Filled(100)}, partners: {Filled(500)}, metric: {Filled(500)}, criterion: {Filled(500)}");
            await Recorded($"start youth-{i + 1} on 1 January 2026");
            await Recorded($"learn youth-{i + 1}: {Filled(3900)}, why: {Filled(3900)}, next: {Filled(3900)}, expected: {Filled(3900)}, verdict: refuted");
            await Recorded($"learn youth-{i + 1}: {Filled(3900)}, verdict: supported, evidence: 5");
        }

        // Corrected again and again, each time in everything that it said.
        for (var i = 0; i < 8; i++)
        {
            var verdict = i % 2 == 0 ? "supported" : "refuted";
            await Recorded($"correct learning youth-3/1: {i} {Filled(3900)}, why: {i} {Filled(3900)}, next: {i} {Filled(3900)}, expected: {i} {Filled(3900)}, verdict: {verdict}, evidence: {i % 5}");
        }
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Theory]
    [InlineData("status")]
    [InlineData("mission")]
    [InlineData("missions")]
    [InlineData("indicators")]
    [InlineData("indicator I3")]
    [InlineData("trials")]
    [InlineData("trial youth-3")]
    [InlineData("learnings")]
    [InlineData("learnings youth-3")]
    [InlineData("learning youth-3/1")]
    [InlineData("learning youth-3/1 why")]
    [InlineData("find bold link")]
    [InlineData("hypotheses")]
    [InlineData("help")]
    [InlineData("learn")]
    [InlineData("measure")]
    [InlineData("edit youth")]
    [InlineData("correct learning youth-3/1")]
    [InlineData("end youth-3")]
    public async Task Stays_small_and_well_formed(string line)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            desk.Language = language;
            var card = await desk.Say(line);
            Assert.InRange(card.SizeInBytes(), 1, Largest);
            using var json = JsonDocument.Parse(card.ToJson());
            Assert.DoesNotContain("mistake", card.PlainText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_text_over_the_limit_comes_back_whole_in_the_form()
    {
        var text = Filled(10_000);
        var form = await desk.Say($"learn youth-1: {text}");
        Assert.Equal(text, new MissionBot.Host.ShownCard(form.ToJson()).Inputs["seen"]);
        Assert.Contains("4000 is the most", form.PlainText());
        Assert.Equal(2, desk.Read(rows => MissionBot.Learnings.LearningRows.LearningCount(rows, MissionBot.Trials.TrialRows.TrialNumbered(rows, "youth", 1)!.Id)));
    }

    async Task Recorded(string line)
    {
        var card = await desk.Say(line);
        Assert.True(desk.Answer?.Recorded.Count > 0, card.PlainText());
    }

    [Theory]
    [InlineData("abc d", 14_000)]
    [InlineData("øæå \"\n", 8_000)]
    [InlineData("øæå \"\n", 12_000)]
    [InlineData("👩‍👩‍👧‍👦", 9_000)]
    [InlineData("abc d", 29_000)]
    public async Task A_form_whose_text_is_too_long_fits_or_stays_where_it_is(string words, int length)
    {
        var text = string.Concat(Enumerable.Repeat(words, length / words.Length));
        var card = await desk.Press(await desk.Say("learn youth-1"), "Save", $"seen = {text}");
        Assert.InRange(card.SizeInBytes(), 1, Largest);
        Assert.True(desk.Answer!.IsBeside || card.ToJson().Length > length);
    }

    static string Filled(int length) => string.Concat(Enumerable.Repeat(Hostile, (length / Hostile.Length) + 1))[..length].Trim();
}
