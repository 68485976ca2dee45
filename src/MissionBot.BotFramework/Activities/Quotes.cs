using System.Text.Json;
using System.Text.RegularExpressions;

namespace MissionBot.BotFramework.Activities;

/// <summary>A message that was quoted is not said again: its words are no command.</summary>
static partial class Quotes
{
    public static string Without(string text, IReadOnlyList<Entity> entities)
    {
        if (text.Contains("<quoted", StringComparison.OrdinalIgnoreCase)) text = Placeholder().Replace(text, " ");
        if (text.Contains("<blockquote", StringComparison.OrdinalIgnoreCase)) text = Block().Replace(text, " ");
        foreach (var entity in entities)
            if (Preview(entity) is { Length: > 0 } preview && text.AsSpan().TrimStart().StartsWith(preview, StringComparison.Ordinal))
                text = text.TrimStart()[preview.Length..];
        return text;
    }

    static string? Preview(Entity entity) =>
        entity is { Type: Entity.QuotedReply, Rest: { } rest }
        && rest.TryGetValue(Entity.QuotedReply, out var quoted) && quoted.ValueKind == JsonValueKind.Object
        && quoted.TryGetProperty("preview", out var preview) && preview.ValueKind == JsonValueKind.String
            ? preview.GetString()
            : null;

    [GeneratedRegex("<quoted [^<>]*/>(?:</quoted>)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex("<blockquote[^<>]*itemtype=\"http://schema\\.skype\\.com/Reply\"[^<>]*>.*?</blockquote>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}
