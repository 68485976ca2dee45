using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace MissionBot.Browser.Tests;

/// <summary>A card as it is drawn: what stands on it, its buttons, and the inputs of a form.</summary>
sealed class CardOnScreen(IPage page, ILocator card)
{
    const float Patience = 15_000;

    const string LabelBefore = """
        (card, reason) => {
            const said = [...card.querySelectorAll('.ac-textBlock')].filter(text => text.innerText.includes(reason)).at(-1);
            if (!said) return null;
            const before = [...card.querySelectorAll('input, textarea')].filter(input => input.compareDocumentPosition(said) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1);
            return before ? before.getAttribute('aria-labelledby').split(' ').map(id => document.getElementById(id)?.innerText ?? '').join('\n') : null;
        }
        """;

    public Task Says(string text) => Assertions.Expect(card).ToContainTextAsync(text, new() { Timeout = Patience });

    public Task DoesNotSay(string text) => Assertions.Expect(card).Not.ToContainTextAsync(text, new() { Timeout = Patience });

    /// <summary>Waits for a line to the presser, which stands right under the card.</summary>
    public Task SaysBelow(string text) => Assertions.Expect(card.Locator("xpath=following::*[normalize-space(text())][1]")).ToContainTextAsync(text, new() { Timeout = Patience });

    /// <summary>What stands on its buttons, in order.</summary>
    public Task<IReadOnlyList<string>> Buttons() => card.GetByRole(AriaRole.Button).AllInnerTextsAsync();

    /// <summary>Waits for the answer, too: the card is edited before it comes, and drawn anew once more with it; what is typed in between is lost.</summary>
    public Task Press(string title) => page.RunAndWaitForResponseAsync(
        () => card.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).First.ClickAsync(new() { Timeout = Patience }),
        response => response.Request.PostData?.Contains("adaptiveCard/action", StringComparison.Ordinal) == true,
        new() { Timeout = Patience });

    /// <summary>Waits until it is a form.</summary>
    public Task Asks() => card.Locator("input, textarea").First.WaitForAsync(new() { Timeout = Patience });

    /// <summary>Writes into an input, or chooses from a list. What stands behind “more” is opened first.</summary>
    public async Task Fill(string label, string value)
    {
        if (await Input(label).CountAsync() == 0) await card.Locator("[aria-controls=more-fields]").ClickAsync(new() { Timeout = Patience });
        var input = Input(label).First;
        if (await input.GetAttributeAsync("role") != "combobox")
        {
            await input.FillAsync(value, new() { Timeout = Patience });
            return;
        }

        await input.ClickAsync(new() { Timeout = Patience });
        var (exact, near) = (page.GetByRole(AriaRole.Option, new() { Name = value, Exact = true }), page.GetByRole(AriaRole.Option, new() { Name = value }));
        await near.First.WaitForAsync(new() { Timeout = Patience });
        await (await exact.CountAsync() > 0 ? exact : near).First.ClickAsync(new() { Timeout = Patience });
    }

    public Task<string> Value(string label) => Input(label).First.InputValueAsync(new() { Timeout = Patience });

    /// <summary>The label of the input that a sentence stands below.</summary>
    public async Task<string> LabelAbove(string reason)
    {
        await Says(reason);
        return (await card.EvaluateAsync<string?>(LabelBefore, reason))?.Split('\n')[0] ?? "";
    }

    public Task Picture(string folder, string name) => card.ScreenshotAsync(new() { Path = Browser.Picture(folder, name) });

    // A list is found by its label and what is chosen in it, so that only a text input can be asked for by the label alone.
    ILocator Input(string label) =>
        card.GetByRole(AriaRole.Textbox, new() { Name = label, Exact = true }).Or(card.GetByRole(AriaRole.Combobox, new() { NameRegex = new($"^{Regex.Escape(label)}\\b") }));
}
