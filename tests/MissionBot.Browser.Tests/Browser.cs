using Microsoft.Playwright;
using MissionBot.Testing;

namespace MissionBot.Browser.Tests;

/// <summary>Debian's Chromium, driven by Playwright. Its pictures go to artifacts/, for people to look at.</summary>
sealed class Browser : IAsyncDisposable
{
    static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    readonly IPlaywright playwright;
    readonly IBrowser browser;

    Browser(IPlaywright playwright, IBrowser browser)
    {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static async Task<Browser> Open()
    {
        var chromium = Parts.Chromium();
        var playwright = await Playwright.CreateAsync();
        return new(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Quiet }));
    }

    public static string Picture(string folder, string name) => Path.Combine(Repository.Root, "artifacts", folder, $"{name}.png");

    public Task<IPage> Page(int width, int height) => browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height } });

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
