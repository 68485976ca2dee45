using System.Text.RegularExpressions;

namespace MissionBot.BotFramework.Activities;

/// <summary>A card that somebody put into their message, by a message extension: Teams leaves a mark for it in the text.</summary>
static partial class ComposedCards
{
    public static string Without(string text) =>
        text.Contains("InputExtension", StringComparison.Ordinal) ? Mark().Replace(text, " ") : text;

    [GeneratedRegex("""<span\b[^<>]*schema\.skype\.com/InputExtension[^<>]*>(?:\s*<span[^<>]*>\s*</span>)*\s*</span>""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
