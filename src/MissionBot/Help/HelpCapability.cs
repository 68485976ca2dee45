namespace MissionBot.Help;

static class HelpCapability
{
    public static Capability All { get; } = new("Help", [AskForHelp.Verb, SetLanguage.Verb, Courtesies.Hello, Courtesies.Thanks], [], []);
}
