using System.CommandLine;
using Microsoft.AspNetCore.Connections;
using MissionBot.BotFramework.Authentication;
using MissionBot.Host;
using MissionBot.Storage;

var sample = new Option<bool>("--sample") { Description = "Fill an empty store with the Camden missions first.", Recursive = true };
var name = new Option<string>("--as") { Description = "Who you are in the conversation.", DefaultValueFactory = _ => "Maya" };

var chat = new Command("chat", "Talk to MissionBot in the terminal.") { name };
chat.SetAction(parsed => Chat.Run(Passed(parsed), parsed.GetValue(name)!, parsed.GetValue(sample)));

var partner = new Option<bool>("--partner") { Description = "Open a second one, where somebody of another organisation sits." };
var playground = new Command("playground", "Serve, and open the Microsoft 365 Agents Playground beside it.") { partner };
playground.SetAction(parsed => Playground.Run(Passed(parsed), parsed.GetValue(sample), parsed.GetValue(partner)));

var rebuild = new Command("rebuild", "Fold the log anew into the rows that people read.");
rebuild.SetAction(parsed => Rebuild.Run(Passed(parsed)));

var appId = new Option<string>("--app-id") { Description = "The bot's Microsoft app id.", Required = true };
var domain = new Option<string>("--domain") { Description = "The host name of the bot's pages, e.g. missionbot.example.org.", Required = true };
var file = new Option<string>("--out") { Description = "Where to write the zip.", DefaultValueFactory = _ => "missionbot.zip" };
var manifest = new Command("manifest", "Write the Teams app package, a zip to upload.") { appId, domain, file };
manifest.SetAction(parsed => Manifest.Run(parsed.GetValue(appId)!, parsed.GetValue(domain)!, parsed.GetValue(file)!));

var what = new Argument<string>("id") { Description = "The number that the list shows, or “all”." };
var retry = new Command("retry", "Send what was given up once more.") { what };
retry.SetAction(parsed => OutboxVerbs.Retry(Passed(parsed), parsed.GetValue(what)!));
var which = new Argument<string>("id") { Description = "The number that the list shows." };
var drop = new Command("drop", "Say no more of what waits or was given up.") { which };
drop.SetAction(parsed => OutboxVerbs.Drop(Passed(parsed), parsed.GetValue(which)!));
var outbox = new Command("outbox", "List what waits to be sent unasked, and what was given up.") { retry, drop };
outbox.SetAction(parsed => OutboxVerbs.List(Passed(parsed)));

var root = new RootCommand("MissionBot: serves /api/messages on port 3978 unless told otherwise.") { sample, chat, playground, rebuild, outbox, manifest };
// Settings may be given on the command line: --urls, --Storage:ConnectionString, ...
root.TreatUnmatchedTokensAsErrors = false;
foreach (var command in new[] { chat, playground, rebuild, outbox, retry, drop }) command.TreatUnmatchedTokensAsErrors = false;
root.SetAction(parsed => Serve.Run(Passed(parsed), parsed.GetValue(sample)));

try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception stop) when (stop is SettingsException or StoreException or StartRefusedException or IOException { InnerException: AddressInUseException } || IsUnreadableSetting(stop))
{
    await Console.Error.WriteLineAsync(stop.Message);
    return 1;
}

// What the framework says of a setting that it cannot read: an address, a number.
static bool IsUnreadableSetting(Exception stop) => stop is FormatException or InvalidOperationException { InnerException: ArgumentException or FormatException };

static string[] Passed(ParseResult parsed) => parsed.UnmatchedTokens is [var first, ..] && !first.StartsWith('-') && !first.StartsWith('/') && !first.Contains('=')
    ? throw new SettingsException($"There is no command “{first}”. Say --help for those there are.")
    : [.. parsed.UnmatchedTokens];
