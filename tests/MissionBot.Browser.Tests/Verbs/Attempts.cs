using Microsoft.Playwright;
using MissionBot.Testing;
using Xunit.Sdk;

namespace MissionBot.Browser.Tests.Verbs;

/// <summary>Goes through the table in one conversation, and keeps a picture of every answer and of every form that was refused.</summary>
sealed class Attempts(AgentsPlayground playground, string folder, bool isInChannel)
{
    // What comes later in the table lives on what came before.
    const int Enough = 3;

    const int AtOnce = 4;

    const int HighestForm = 2200;

    readonly List<string> failures = [];
    int taken;

    public static async Task Make(string folder, bool isInChannel)
    {
        await using var app = await BotApp.Start(latency: AgentsPlayground.Latency);
        // A channel's roster knows them by itself.
        if (!isInChannel) await app.Meet(VerbTableOfPeople.Tenant, VerbTableOfPeople.Colleagues);
        await using var playground = await AgentsPlayground.Open(app.Http.BaseAddress!, HighestForm);
        if (isInChannel) await playground.EnterChannel();
        await playground.See("Three things to start with");
        var attempts = new Attempts(playground, folder, isInChannel);
        await attempts.Make(VerbTable.English);
        // The last line of the first table set the conversation to Danish.
        await attempts.Make(VerbTableInDanish.Some);
        Assert.True(attempts.failures.Count == 0, string.Join("\n\n", attempts.failures));
    }

    async Task Make(IEnumerable<Tried> table)
    {
        foreach (var tried in table.TakeWhile(_ => failures.Count < Enough))
        {
            if (taken++ is > 0 and var before && before % AtOnce == 0) await playground.Reload();
            try
            {
                await Make(tried);
            }
            catch (Exception failure) when (failure is TimeoutException or PlaywrightException or XunitException)
            {
                failures.Add($"{tried.Verb}: {failure.Message}");
                await playground.Picture($"failed-{folder}-{tried.Verb}");
            }
        }
    }

    async Task Make(Tried tried)
    {
        foreach (var line in tried.First) await playground.Say(line);
        if (!isInChannel && tried.Suggests is { } next)
        {
            await playground.SayForWords(tried.Line, next.Title);
            await playground.Picture($"verbs-{folder}/{taken:00}-{tried.Verb}-words");
            await playground.Follow(next.Title);
            await playground.Newest.Says(next.Says);
            return;
        }

        await playground.Say(tried.Line);
        await playground.Newest.Says(tried.Says);
        await Picture(tried, "typed");
        if (tried.Button is { } button)
        {
            await playground.Say(button.On);
            await playground.Newest.Press(button.Title);
            await (button.IsBelow ? playground.Newest.SaysBelow(button.Says) : playground.Newest.Says(button.Says));
            await Picture(tried, "button");
        }

        if (tried.Form is { } form) await Make(tried, form);
    }

    async Task Make(Tried tried, Filled form)
    {
        var wrong = form.Wrong;
        await playground.Say(form.On);
        if (form.Button is { } button) await playground.PressForCard(button);
        await playground.Newest.Asks();
        foreach (var (label, value) in form.Others) await playground.Newest.Fill(label, value);
        if (wrong.Value.Length > 0) await playground.Newest.Fill(wrong.Label, wrong.Value);
        await playground.Newest.Press(form.Save);
        Assert.Equal(wrong.Label, await playground.Newest.LabelAbove(wrong.Reason));
        await Picture(tried, "form-refused");
        foreach (var (label, value) in form.Others.Concat(form.Understood)) Assert.StartsWith(value, await playground.Newest.Value(label));
        Assert.Equal(wrong.Value, await playground.Newest.Value(wrong.Label));
        await playground.Newest.Fill(wrong.Label, wrong.Right);
        await playground.Newest.Press(form.Save);
        await playground.Newest.Says(form.Says);
        await Picture(tried, "form-saved");
    }

    Task Picture(Tried tried, string step) => playground.Newest.Picture($"screenshots/verbs-{folder}", $"{taken:00}-{tried.Verb}-{step}");
}
