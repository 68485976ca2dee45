using Microsoft.Playwright;

namespace MissionBot.Browser.Tests;

/// <summary>Message extensions: the "+" beside the compose box, the menu of a message, and the dialog that opens.</summary>
partial class AgentsPlayground
{
    public async Task OpenSearch()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Trigger Message Extension App" }).Last.ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Search Command" }).ClickAsync();
    }

    public Task Search(string words) => page.GetByPlaceholder("Enter a search term").FillAsync(words);

    /// <summary>Chooses what was found, and sends it.</summary>
    public async Task Put(string found)
    {
        await page.GetByText(found).First.ClickAsync();
        await page.Locator(".ac-adaptiveCard").Last.WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send Message" }).Last.ClickAsync();
    }

    /// <summary>The action of the newest message, which is the last to have a menu.</summary>
    public async Task ActOnNewestMessage(string commandId)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Show more information" }).Last.ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Action Command" }).First.ClickAsync();
        await Create(commandId);
    }

    public async Task ActBesideTheComposeBox(string commandId)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Trigger Message Extension App" }).Last.ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Action Command" }).ClickAsync();
        await Create(commandId);
    }

    /// <summary>Teams closes a dialog that is answered with nothing; here it says that it is done, and stays until somebody does.</summary>
    public Task CloseDialog() => page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Close" }).First.ClickAsync();

    async Task Create(string commandId)
    {
        await page.GetByPlaceholder("Input command id").FillAsync(commandId);
        await page.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
    }
}
