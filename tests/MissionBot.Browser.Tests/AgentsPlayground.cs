using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MissionBot.Testing;

namespace MissionBot.Browser.Tests;

/// <summary>The Microsoft 365 Agents Playground in a real browser, used as a person uses it.</summary>
sealed partial class AgentsPlayground : IAsyncDisposable
{
    /// <summary>What its page needs to draw a post before the answer comes.</summary>
    public static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(150);

    readonly Process process;
    readonly string folder;
    readonly Browser browser;
    readonly IPage page;
    bool isChannel;

    AgentsPlayground(Process process, string folder, Browser browser, IPage page)
    {
        this.process = process;
        this.folder = folder;
        this.browser = browser;
        this.page = page;
    }

    /// <param name="height">Of the window: a card that is higher than it is not whole in its picture.</param>
    /// <param name="people">Who is there, in which organisation: a file for it in src/MissionBot/Host. Else it makes them up itself.</param>
    public static async Task<AgentsPlayground> Open(Uri bot, int height = 1600, string? people = null)
    {
        var program = Path.Combine(Parts.NodeModules(), ".bin/agentsplayground");
        // It would listen on every address of the machine.
        var loopback = Path.Combine(Repository.Root, "src/MissionBot/Host/loopback.cjs");
        var folder = Directory.CreateTempSubdirectory("missionbot-playground-").FullName;
        if (people is not null) File.Copy(Path.Combine(Repository.Root, "src/MissionBot/Host", people), Path.Combine(folder, ".m365agentsplayground.yml"));
        var process = Process.Start(new ProcessStartInfo("node", ["--require", loopback, program, "start", "-e", new Uri(bot, "/api/messages").ToString(), "-c", "msteams", "-p", $"{FreePort()}", "--dt"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            Environment = { ["TEAMSAPPTESTER_BROWSER"] = "none" },
        })!;
        // It takes another port where the wished one is taken, and says which.
        var port = "";
        while (port.Length == 0 && await process.StandardOutput.ReadLineAsync() is { } line)
            if (Listening().Match(line) is { Success: true } match) port = match.Groups[1].Value;
        var browser = await Browser.Open();
        var page = await browser.Page(1400, height);
        await page.GotoAsync($"http://localhost:{port}");
        var playground = new AgentsPlayground(process, folder, browser, page);
        // Until then the page goes to the personal chat, also from where one has gone meanwhile.
        await playground.See("conversationUpdate");
        return playground;
    }

    public async Task EnterChannel()
    {
        // While the page still loads, a click comes to nothing.
        await Until(async () =>
        {
            await page.GetByText("General").First.ClickAsync();
            return await page.GetByText("Start a new post").IsVisibleAsync();
        });
        isChannel = true;
    }

    /// <summary>Empties the page, not the store. The Playground draws all its messages anew at each one, so that a long conversation becomes slow.</summary>
    public async Task Reload()
    {
        await page.ReloadAsync();
        await See("conversationUpdate");
        if (isChannel) await EnterChannel();
    }

    /// <summary>Says a line; in a channel as a new post that mentions the bot.</summary>
    public async Task Say(string line)
    {
        var before = await Cards.CountAsync();
        await Send(line);
        await Until(async () => await Cards.CountAsync() > before);
    }

    /// <summary>Says a line that a personal chat answers in words, with lines to say next below them.</summary>
    public async Task SayForWords(string line, string next)
    {
        await Send(line);
        await Suggestion(next).WaitForAsync(new() { Timeout = 15_000 });
    }

    /// <summary>Presses a line that is suggested below the newest words.</summary>
    public async Task Follow(string next)
    {
        var before = await Cards.CountAsync();
        await Suggestion(next).ClickAsync();
        await Until(async () => await Cards.CountAsync() > before);
    }

    async Task Send(string line)
    {
        var box = isChannel ? page.GetByRole(AriaRole.Textbox).First : page.GetByRole(AriaRole.Textbox).Last;
        await box.ClickAsync();
        if (isChannel)
        {
            await page.Keyboard.TypeAsync("@");
            await page.GetByRole(AriaRole.Menuitem, new() { Name = "Test Bot" }).Or(page.Locator(".fui-MenuItem__content", new() { HasText = "Test Bot" })).First.ClickAsync();
            await page.Keyboard.TypeAsync(" ");
        }

        await page.Keyboard.InsertTextAsync(line);
        if (isChannel) await page.GetByRole(AriaRole.Button, new() { Name = "Post", Exact = true }).ClickAsync();
        else await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>The newest card; in a channel that of the newest post, which stands on top.</summary>
    public CardOnScreen Newest => new(page, isChannel ? page.Locator(".fui-Card", new() { Has = Cards }).First.Locator(".ac-adaptiveCard").Last : Cards.Last);

    /// <summary>The newest card that says so.</summary>
    public CardOnScreen CardSaying(string text) => new(page, page.Locator(".ac-adaptiveCard", new() { HasText = text }).Last);

    /// <summary>Presses a button whose answer is a card of its own.</summary>
    /// <param name="on">What the card says; else it is the newest.</param>
    public async Task PressForCard(string title, string? on = null)
    {
        var before = await Cards.CountAsync();
        await (on is null ? Newest : CardSaying(on)).Press(title);
        await Until(async () => await Cards.CountAsync() > before);
    }

    /// <summary>Presses the button on the newest card that has it.</summary>
    public Task Press(string title) => page.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).Last.ClickAsync();

    public Task Fill(string label, string value) => page.GetByRole(AriaRole.Textbox, new() { Name = label }).Last.FillAsync(value);

    public async Task Choose(string label, string title)
    {
        await page.GetByRole(AriaRole.Combobox, new() { Name = label }).Last.ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { Name = title }).Last.ClickAsync();
    }

    /// <summary>Waits until it is shown.</summary>
    public Task See(string text) => page.GetByText(text).First.WaitForAsync(new() { Timeout = 15_000 });

    /// <summary>Nowhere on the page.</summary>
    public Task DoesNotSee(string text) => Assertions.Expect(page.GetByText(text)).ToHaveCountAsync(0);

    /// <summary>How many cards stand there: an edit makes none.</summary>
    public Task<int> Count() => Cards.CountAsync();

    public Task Picture(string name) => page.ScreenshotAsync(new() { Path = Browser.Picture("screenshots", name) });

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    ILocator Suggestion(string line) => page.GetByRole(AriaRole.Button, new() { Name = line, Exact = true }).Last;

    ILocator Cards => page.Locator(".ac-adaptiveCard");

    static async Task Until(Func<Task<bool>> holds)
    {
        for (var tries = 0; tries < 150; tries++)
        {
            if (await holds()) return;
            await Task.Delay(100);
        }

        Assert.Fail("Nothing came within 15 seconds.");
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"Listening on (\d+)")]
    private static partial Regex Listening();
}
