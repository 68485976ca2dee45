using MissionBot.Testing;

namespace MissionBot.Browser.Tests;

/// <summary>The first minute in the Playground: the welcome, help in its moments, the tour, and a learning from the card of an ended trial action.</summary>
public sealed class FirstMinuteTests
{
    [Fact]
    public async Task The_tour_is_taken_in_a_personal_chat()
    {
        await using var app = await BotApp.Start();
        await using var playground = await AgentsPlayground.Open(app.Http.BaseAddress!);
        await playground.See("Three things to start with");
        await playground.Press("See an example");
        await playground.See("Example · step 1 of 5");
        await playground.Picture("tour-1-status");
        await playground.Press("Next");
        await playground.See("Youth Action Group, Kentish Town");
        await playground.Picture("tour-2-trial");
        await playground.Press("Next");
        await playground.Fill("What it might have taught", "Neighbours came because of the music");
        await playground.Picture("tour-3-learn");
        await playground.Press("Save the learning");
        await playground.See("Learning youth-4/3 is logged");
        await playground.Picture("tour-4-learned");
        await playground.Press("Next");
        await playground.See("Example · step 4 of 5");
        await playground.Press("Next");
        await playground.Press("Find");
        await playground.See("“Neighbours”: 1 learning");
        await playground.Picture("tour-5-found");
        await playground.Press("Finish");
        await playground.See("That was the tour");
        await playground.Picture("tour-6-ended");
    }

    [Fact]
    public async Task Help_fits_the_moment_in_a_channel()
    {
        await using var app = await BotApp.Start();
        await using var playground = await AgentsPlayground.Open(app.Http.BaseAddress!);
        await playground.EnterChannel();
        await playground.See("Three things to start with");
        await playground.Picture("minute-1-welcome");
        await playground.Say("help");
        await playground.See("No open mission is recorded here yet");
        await playground.Picture("minute-2-help-empty");
        await playground.Say("new mission youth: By 2030, all young people have access to economic opportunity");
        await playground.Say("hi there");
        await playground.See("Hello! Mission youth is recorded");
        await playground.Say("try Breakfast clubs in three schools: hypothesis: A free breakfast raises attendance");
        await playground.Say("start breakfast clubs");
        await playground.Say("help");
        await playground.See("one trial action is running");
        await playground.Picture("minute-3-help-running");
        await playground.Say("end breakfast clubs");
        await playground.See("youth-1 has ended");
        await playground.Say("help");
        await playground.See("youth-1 has ended, and nothing is captured yet");
        await playground.Picture("minute-4-help-ended");
        await playground.Say("trial breakfast");
        await playground.Fill("What it taught us", "Attendance rose by 8 % in six weeks");
        await playground.Picture("minute-5-ended-card");
        await playground.Press("Save the learning");
        await playground.See("Learning youth-1/1 is logged");
        await playground.Picture("minute-6-learned");
    }
}
