using System.Text.RegularExpressions;

namespace MissionBot.BotFramework.Activities;

/// <summary>
/// A message that was quoted is not said again: its words are no command. Teams leaves a mark for it in the text, and the
/// words in an entity and in the HTML attachment, which nobody reads; older clients put the whole quotation in the text.
/// </summary>
static partial class Quotes
{
    public static string Without(string text)
    {
        if (text.Contains("<quoted", StringComparison.OrdinalIgnoreCase)) text = Mark().Replace(text, " ");
        if (text.Contains("<blockquote", StringComparison.OrdinalIgnoreCase)) text = Quotation().Replace(text, " ");
        return text;
    }

    [GeneratedRegex("<quoted [^<>]*/>(?:</quoted>)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(
        "<blockquote[^<>]*itemtype=\"http://schema\\.skype\\.com/Reply\"[^<>]*>.*?</blockquote>",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();
}
