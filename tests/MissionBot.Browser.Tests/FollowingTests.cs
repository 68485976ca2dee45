namespace MissionBot.Browser.Tests;

/// <summary>Following by form, and what comes of it in the other person's chat: an update, kept true by edits, and its buttons.</summary>
public sealed class FollowingTests
{
    [Fact]
    public async Task An_update_comes_is_corrected_and_taken_back_where_it_stands()
    {
        await using var people = await TwoPeople.Meet();
        var (home, partner) = (people.Home, people.Partner);
        await people.Join();
        await partner.Say("follow");
        await partner.Newest.Asks();
        await partner.Newest.Fill("How often", "Daily");
        await partner.Newest.Fill("Times of your own", "every 31st");
        await partner.Newest.Fill("Quiet hours", "18 to 8");
        await partner.Newest.Press("Save");
        Assert.Equal("Times of your own", await partner.Newest.LabelAbove("Not every month has a 31st"));
        Assert.Equal("18 to 8", await partner.Newest.Value("Quiet hours"));
        Assert.StartsWith("Daily", await partner.Newest.Value("How often"));
        await partner.Picture("following-1-form-refused");
        await partner.Newest.Fill("Times of your own", "last Friday of the month at 10");
        await partner.Newest.Press("Save");
        await partner.Newest.Says("every Monday at 9:00 → on the last Friday of every month at 10:00");
        await partner.Newest.Says("Next: Friday 27 March 2026 at 10:00");
        await partner.Newest.Says("Such as: Breakfast clubs in three schools has started");
        await partner.Picture("following-2-confirmed");
        await partner.PressForCard("Change");
        await partner.Newest.Fill("How often", "At once");
        await partner.Newest.Fill("Times of your own", "");
        await partner.Newest.Fill("Quiet hours", "");
        await partner.Newest.Press("Save");
        await partner.Newest.Says("on the last Friday of every month at 10:00 → at once");

        await partner.Reload();
        await home.Reload();
        await home.Say("learn youth-1: Twelve of twenty came again, verdict: supported, evidence: 2");
        await people.Tell();
        await partner.See("Learned from Breakfast clubs in three schools");
        await partner.Newest.Says("Twelve of twenty came again");
        Assert.Equal(["Open youth-1/1", "One more learning", "Reply", "Change what comes", "Stop following"], await partner.Newest.Buttons());
        await partner.Picture("following-3-update");
        var cards = await partner.Count();
        await home.Say("correct learning youth-1/1: Thirteen of twenty came again");
        await people.Tell();
        await partner.Newest.Says("Thirteen of twenty came again");
        // What it said before is the team's own.
        await partner.Newest.Says("Corrected.");
        await partner.DoesNotSee("Twelve of twenty");
        await partner.Picture("following-4-corrected");
        Assert.Equal(cards, await partner.Count());

        await home.Say("learn youth-1: Not meant for here");
        await people.Tell();
        await partner.See("Not meant for here");
        await home.Say("undo");
        await people.Tell();
        await partner.Newest.Says("Taken back: Learning youth-1/2");
        await partner.DoesNotSee("Not meant for here");
        await partner.Picture("following-5-taken-back");
    }

    [Fact]
    public async Task The_buttons_of_an_update_are_pressed_by_who_reads_it()
    {
        await using var people = await TwoPeople.Meet();
        var (home, partner) = (people.Home, people.Partner);
        await people.Join();
        await partner.Say("follow youth at once");
        await partner.Reload();
        await home.Say("pause youth-1 because the kitchen is closed");
        await people.Tell();
        const string update = "Breakfast clubs in three schools is on pause";
        await partner.See(update);

        await partner.PressForCard("Open youth-1");
        await partner.Newest.Says("Why: the kitchen is closed");
        Assert.Equal(["Log a learning", "Learnings"], await partner.Newest.Buttons());
        await partner.Picture("following-6-opened");
        await partner.PressForCard("Log a learning", on: update);
        await partner.Newest.Fill("What was seen", "They asked when it opens again");
        await partner.Newest.Press("Save");
        await partner.Newest.Says("Learning youth-1/1 is logged");
        await partner.PressForCard("Change what comes", on: update);
        await partner.Newest.Fill("Length", "Compact");
        await partner.Newest.Press("Save");
        await partner.Newest.Says("full cards → one line each");
        await partner.PressForCard("Mute for a week");
        await partner.Newest.Says("Muted until Monday 9 March 2026 at 0:00");
        await partner.PressForCard("Unmute");
        // What she wrote here herself was not missed.
        await partner.Newest.Says("Nothing was missed.");
        await partner.PressForCard("Stop following", on: update);
        await partner.Newest.Says("You no longer follow youth");
        await partner.Picture("following-7-stopped");
        await home.Say("resume youth-1");
        await people.Tell();
        await partner.Say("following");
        await partner.Newest.Says("You follow no mission.");
        await partner.DoesNotSee("goes on");
    }
}
