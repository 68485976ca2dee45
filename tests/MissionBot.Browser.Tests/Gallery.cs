using Microsoft.Playwright;
using MissionBot.Testing;

namespace MissionBot.Browser.Tests;

/// <summary>
/// Draws cards with the official renderer (npm adaptivecards) at a phone's and a channel's width. It knows none of Teams'
/// additions, so it shows what an older client does: their fallback.
/// </summary>
static class Gallery
{
    static readonly (string Name, int Width)[] Widths = [("phone", 320), ("channel", 640)];

    const string Draw = """
        (json) => {
            const md = window.markdownit();
            AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => { result.outputHtml = md.render(text); result.didProcess = true; };
            const card = new AdaptiveCards.AdaptiveCard();
            card.hostConfig = new AdaptiveCards.HostConfig({
                fontFamily: '"Segoe UI", "DejaVu Sans", sans-serif', supportsInteractivity: true,
                actions: { maxActions: 6, actionsOrientation: 'horizontal', buttonSpacing: 4 },
                containerStyles: { emphasis: { backgroundColor: '#faf9f8' }, default: { foregroundColors: { attention: { default: '#c4314b' }, good: { default: '#237b4b' }, warning: { default: '#8a6100' } } } },
            });
            const context = new AdaptiveCards.SerializationContext();
            card.parse(JSON.parse(json), context);
            document.getElementById('card').replaceChildren(card.render());
            const cut = [...document.querySelectorAll('#card *')].filter(element => getComputedStyle(element).overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1);
            return [
                ...Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message),
                ...cut.map(element => `cut off at ${window.innerWidth} px: ${element.innerText.slice(0, 60)}`),
            ];
        }
        """;

    /// <returns>What the renderer had to say against the cards.</returns>
    public static async Task<IReadOnlyList<string>> Show(IReadOnlyDictionary<string, string> cards)
    {
        var modules = Parts.NodeModules();
        await using var browser = await Browser.Open();
        var complaints = new List<string>();
        foreach (var (device, width) in Widths)
        {
            var page = await browser.Page(width, 800);
            await page.SetContentAsync(Page());
            await page.AddScriptTagAsync(new() { Path = Path.Combine(modules, "markdown-it/dist/markdown-it.min.js") });
            await page.AddScriptTagAsync(new() { Path = Path.Combine(modules, "adaptivecards/dist/adaptivecards.js") });
            foreach (var (name, json) in cards)
            {
                complaints.AddRange((await page.EvaluateAsync<string[]>(Draw, json)).Select(complaint => $"{name}: {complaint}"));
                await page.ScreenshotAsync(new() { Path = Browser.Picture("gallery", $"{name}-{device}"), FullPage = true });
            }
        }

        return complaints;
    }

    static string Page()
    {
        using var reader = new StreamReader(typeof(Gallery).Assembly.GetManifestResourceStream("gallery.html")!);
        return reader.ReadToEnd();
    }
}
