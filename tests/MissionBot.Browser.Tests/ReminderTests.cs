using MissionBot.Testing;

namespace MissionBot.Browser.Tests;

/// <summary>A reminder in the Playground's personal chat, answered on the spot; and what is new, in both languages.</summary>
public sealed class ReminderTests
{
    [Fact]
    public async Task A_reminder_is_answered_where_it_stands()
    {
        await using var app = await BotApp.Start();
        await using var playground = await AgentsPlayground.Open(app.Http.BaseAddress!);
        await playground.See("Hello, I am MissionBot");
        foreach (var line in Story) await playground.Say(line);
        await app.Remind();
        await playground.See("4 reminders");
        await playground.Picture("reminder-1-personal");
        await playground.Fill("Value", "30.5");
        await playground.Press("Save the measurement");
        await playground.See("30.5 % (February 2026).");
        await app.Remind();
        await playground.See("30.5 % (February 2026) is recorded.");
        await playground.Picture("reminder-2-answered");
        await playground.Say("snooze youth-2 until next week");
        await playground.See("You hear of it again on Monday 9 March 2026");
        await playground.Say("reminders");
        await playground.Picture("reminder-3-mine");
        await playground.Say("digest youth since yesterday");
        await playground.Picture("digest-1-english");
        await playground.Say("language danish");
        await playground.Say("hvad er der sket siden i går?");
        await playground.See("Det har vi prøvet");
        await playground.Picture("digest-2-danish");
        await playground.Say("påmindelser");
        await playground.Picture("reminder-4-danish");
    }

    static readonly string[] Story =
    [
        "new mission youth: By 2030, all young people have access to economic opportunity",
        "indicator Households without enough food: unit %, from 36 on 2018-12-31, to 20 by 2030-12-31, cadence: monthly, source: council",
        "measure households 31 for January 2026",
        "try Breakfast clubs: hypothesis: A free breakfast raises attendance, size: small, owner: me",
        "start youth-1 on 5 January 2026",
        "learn youth-1: Five came because a friend asked them, verdict: supported",
        "try Saturday studio, size: small, risk: bold, owner: me, end: 4 March",
        "start youth-2",
        "try Night bus, owner: me",
        "start youth-3 on 5 January 2026",
        "end youth-3 on 27 February",
    ];
}
