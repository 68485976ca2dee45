using MissionBot.Testing;

namespace MissionBot.Browser.Tests;

/// <summary>The message extension in the Playground: its search, the card that it puts into a conversation, and its dialog.</summary>
public sealed class ExtensionTests
{
    [Fact]
    public async Task What_was_learned_is_found_and_put_into_the_conversation()
    {
        await using var app = await BotApp.Start();
        await using var playground = await Begun(app);
        await playground.OpenSearch();
        await playground.Search("attendance");
        await playground.See("Learning · Breakfast clubs");
        await playground.Picture("extension-1-search");
        await playground.Put("Learning · Breakfast clubs");
        await playground.See("Show all of it");
        await playground.Picture("extension-2-card");
        await playground.Press("Show all of it");
        await playground.See("✓ supported");
        await playground.Picture("extension-2-all-of-it");
    }

    [Fact]
    public async Task What_somebody_said_is_logged_in_a_dialog()
    {
        await using var app = await BotApp.Start();
        await using var playground = await Begun(app);
        await playground.ActBesideTheComposeBox("logLearning");
        await playground.See("One sentence is enough.");
        await playground.Fill("What was seen", "The boys came with a friend");
        await playground.Press("Save");
        await playground.See("Which trial action do you mean?");
        await playground.Choose("Trial action", "Breakfast clubs");
        await playground.Picture("extension-3-dialog");
        await playground.Press("Save");
        await playground.See("Done. What came of it stands in the conversation; you can close this window.");
        await playground.Picture("extension-3-done");
        await playground.CloseDialog();
        await playground.See("Learning youth-1/2 is logged");
        await playground.Picture("extension-4-logged");

        await playground.Say("They stay until the bell rings");
        await playground.ActOnNewestMessage("logLearning");
        await playground.See("One sentence is enough.");
        await playground.Picture("extension-5-message");
    }

    static async Task<AgentsPlayground> Begun(BotApp app)
    {
        var playground = await AgentsPlayground.Open(app.Http.BaseAddress!);
        await playground.See("Hello, I am MissionBot");
        await playground.Say("new mission youth: By 2030, all young people have access to economic opportunity");
        await playground.Say("try Breakfast clubs: hypothesis: A free breakfast raises attendance");
        await playground.Say("learn breakfast: Attendance rose by 8 %, verdict: supported");
        await playground.See("Learning youth-1/1 is logged");
        return playground;
    }
}
