using System.Text.Json;
using System.Text.Json.Nodes;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Connector;
using MissionBot.BotFramework.Turns;
using MissionBot.Sample;
using Spectre.Console;

namespace MissionBot.Host;

/// <summary>
/// <c>… -- chat</c>: a conversation in the terminal, in this process, with the real store and commands. A line is said;
/// <c>(Save) seen = …</c> presses a button of the last card. Input may come from a pipe.
/// </summary>
sealed class Chat(string name, IBot bot, Terminal terminal)
{
    int said;

    public static async Task<int> Run(string[] args, string name, bool sample)
    {
        var builder = Settings.Builder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Services.AddMissionBot(builder.Configuration);
        builder.Services.AddSingleton<Terminal>();
        builder.Services.AddSingleton<IConnector>(services => services.GetRequiredService<Terminal>());
        builder.Services.AddSingleton(new Unhurried(keepsLimits: false));
        await using var app = builder.Build();
        if (sample) await app.Services.GetRequiredService<CamdenSample>().Load();
        await new Chat(name, app.Services.GetRequiredService<IBot>(), app.Services.GetRequiredService<Terminal>()).Converse();
        return 0;
    }

    async Task Converse()
    {
        if (!Console.IsInputRedirected) AnsiConsole.MarkupLine("[grey]Write a command, or (Button) to press one. “help” helps; an empty line ends.[/]");
        while (true)
        {
            if (!Console.IsInputRedirected) AnsiConsole.Markup($"[bold]{Markup.Escape(name)}:[/] ");
            var line = await Console.In.ReadLineAsync();
            if (string.IsNullOrEmpty(line) && (line is null || !Console.IsInputRedirected)) return;
            if (line.Length == 0) continue;
            if (Console.IsInputRedirected) AnsiConsole.MarkupLine($"[bold]{Markup.Escape(name)}:[/] {Markup.Escape(line)}");
            await Take(line);
        }
    }

    async Task Take(string line)
    {
        if (ShownCard.TitleEnd(line) is var end && end < 0)
        {
            await Turn(Activity() with { Type = ActivityTypes.Message, Text = line });
            return;
        }

        if (terminal.Card?.WithTitle(line[1..end]) is not { } button)
        {
            AnsiConsole.MarkupLine($"[yellow]There is no button “{Markup.Escape(line[1..end])}” on the last card.[/]");
            return;
        }

        var data = terminal.Card.Pressed(button, terminal.Card.Filled(line[(end + 1)..]));
        data["verb"] = button.Verb;
        await Turn(Activity() with { Type = ActivityTypes.Message, Value = JsonSerializer.SerializeToElement<JsonNode>(data), ReplyToId = terminal.CardId });
    }

    Task Turn(Activity activity) => bot.OnTurn(new TurnContext(activity, terminal), CancellationToken.None);

    Activity Activity() => new()
    {
        Id = $"{Environment.ProcessId}-{++said}-{Environment.TickCount64}",
        ChannelId = Terminal.Channel,
        ServiceUrl = "http://localhost",
        From = new() { Id = name, Name = name },
        Recipient = new() { Id = "MissionBot", Name = "MissionBot" },
        Conversation = new() { Id = "terminal", ConversationType = ConversationTypes.Personal },
        LocalTimezone = TimeZoneInfo.Local.HasIanaId ? TimeZoneInfo.Local.Id : "UTC",
    };
}
