using MissionBot.Testing;

namespace MissionBot.Browser.Tests;

/// <summary>The main job end to end, in the Playground, as one story; each verb for itself is in <see cref="Verbs.VerbTable"/>.</summary>
public sealed class PlaygroundTests
{
    [Fact]
    public async Task A_mission_is_run_in_a_personal_chat()
    {
        await using var app = await BotApp.Start();
        await using var playground = await AgentsPlayground.Open(app.Http.BaseAddress!);
        await playground.See("Hello, I am MissionBot");
        await playground.Picture("personal-1-welcome");
        await playground.Say("new mission youth: By 2025, all young people have access to economic opportunity that enables them to be safe and secure");
        await playground.Say("indicator Young people without work or education: unit %, from 6 on 2018-12-31, to 3 by 2025-12-31, source: INVI article");
        await playground.Say("measure young people 4.2 on 30 June 2020, source: council");
        await playground.Say("measure young people 3 in 2021");
        await playground.Picture("personal-2-indicator");

        await playground.Say("try");
        await playground.Fill("Title", "Breakfast clubs in three schools");
        await playground.Fill("Hypothesis", "A free breakfast raises attendance");
        await playground.Fill("End", "whenever");
        await playground.Press("Save");
        await playground.See("“whenever” is not a date I can read");
        await playground.Picture("personal-3-form-refused");
        await playground.Fill("End", "in 6 weeks");
        await playground.Press("Save");
        await playground.See("youth-1 is planned");

        await playground.Press("Start");
        await playground.See("youth-1 is under way");
        await playground.Press("Log a learning");
        await playground.See("What was seen");
        await playground.Fill("What was seen", "Attendance rose by 8 % in six weeks; *nobody* knows <b>why</b>");
        await playground.Press("Save");
        await playground.See("Learning youth-1/1 is logged");
        await playground.Press("✓ Supported");
        await playground.See("Learning youth-1/1 says more now");
        await playground.Picture("personal-4-learning");

        await playground.Say("learn breakfast: Ring Sam on 07700 900123; Ali's mother has the keys");
        await playground.See("Should this be stored?");
        await playground.Picture("personal-4-guard");
        await playground.Press("Take it out");
        await playground.See("Learning youth-1/2 is logged");

        await playground.Say("status");
        await playground.Picture("personal-5-status");
    }

    [Fact]
    public async Task What_was_wrong_is_taken_back_and_what_was_not_saved_is_kept()
    {
        await using var app = await BotApp.Start();
        await using var playground = await AgentsPlayground.Open(app.Http.BaseAddress!);
        await playground.See("Hello, I am MissionBot");
        await playground.Say("new mission youth: By 2030, all young people have access to economic opportunity");
        await playground.Say("try Breakfast clubs: hypothesis: A free breakfast raises attendance");
        await playground.Say("learn breakfast: Attendance fell by 8 %, verdict: refuted");
        await playground.See("Learning youth-1/1 is logged");
        await playground.Press("Undo");
        await playground.See("It is no longer there.");
        await playground.Picture("undo-1-undone");
        await playground.Press("Put it back");
        await playground.See("Back again");
        await playground.Say("correct learning youth-1/1");
        await playground.Say("correct learning youth-1/1: Attendance fell in one school");
        await playground.See("Learning youth-1/1 is corrected");
        await playground.Fill("What was seen", "Attendance rose by 8 %");
        await playground.Press("Save");
        await playground.See("Changed in the meantime");
        await playground.Picture("undo-2-two-editors");
        await playground.Press("Save mine");
        await playground.See("Attendance rose by 8 %");
        await playground.Say("try");
        await playground.Fill("Hypothesis", "Walking together raises attendance");
        await playground.Press("Cancel");
        await playground.See("What you wrote is kept for you");
        await playground.Say("try");
        await playground.See("You wrote this before and did not save it.");
        await playground.Picture("undo-3-draft");
    }
}
