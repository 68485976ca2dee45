namespace MissionBot.Browser.Tests.Verbs;

/// <summary>The part of the table that is about following. Today is a Monday.</summary>
static class VerbTableOfFollowing
{
    public static IReadOnlyList<Tried> English { get; } =
    [
        new("follow", "follow youth learnings, indicators when off track, except small, compact, every Monday 9:00", "every Monday at 9:00")
        {
            Form = new("mission youth", "Follow", new("Times of your own", "every 31st", "Not every month has a 31st", "last day of the month at 10"), "on the last day of every month at 10:00",
                ("Quiet hours", "18 to 8"), ("Length", "Full")),
        },
        new("following", "following", "indicators only where they are off track") { Button = new("help following", "Following", "indicators only where they are off track"), NoForm = VerbTable.LooksOnly },
        new("followers", "followers youth", "1 conversation follows youth") { Button = new("help followers", "Followers", "conversation follows"), NoForm = VerbTable.ButtonsAsk },
        new("mute", "mute youth until 1 May", "Muted until Friday 1 May 2026 at 0:00.")
        {
            Form = new("help mute", "Mute", new("Until", "some day", "“some day” is not a date I can read", "a week"), "Muted until Monday 9 March 2026", ("Mission or trial action", "youth")),
        },
        new("unmute", "unmute youth", "youth is heard again")
        {
            First = ["mute youth for 2 hours"],
            Button = new("mute youth for a week", "Unmute", "youth is heard again"),
            NoForm = "It asks for the mission alone, and that by a button for each.",
        },
        new("unfollow", "unfollow youth", "no longer follow")
        {
            Button = new("follow youth daily", "Stop", "no longer follow"),
            NoForm = "It asks for the mission alone, and that by a button for each.",
        },
    ];
}
