using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MissionBot.BotFramework.Activities;

/// <summary>
/// A message that was quoted is not said again: its words are no command. Teams leaves a mark for it in the text, and the words
/// in an entity (shortened) and in the HTML attachment; older clients put the whole quotation into the text.
/// </summary>
static partial class Quotes
{
    const string Html = "text/html";

    public static string Without(string text)
    {
        if (text.Contains("<quoted", StringComparison.OrdinalIgnoreCase)) text = Mark().Replace(text, " ");
        foreach (var block in QuoteBlock.In(text).Reverse().ToList()) text = $"{text[..block.Start]} {text[block.End..]}";
        return text;
    }

    /// <summary>The quoted message, with the most that any part of the activity tells of it; null where nothing is quoted.</summary>
    public static Quotation? In(Activity activity)
    {
        var told = Told(activity).ToList();
        if (told.Count == 0) return null;
        // The channel's own word comes first; markup of another message is not about this one.
        var first = told[0];
        var same = told.Where(one => one.MessageId is null || first.MessageId is null || one.MessageId == first.MessageId).ToList();
        var fullest = same.Where(one => one.Text.Length > 0).OrderBy(one => one.IsPreview).ThenByDescending(one => one.Text.Length).FirstOrDefault() ?? first;
        return first with
        {
            Author = same.Select(one => one.Author).FirstOrDefault(name => name is not null),
            AuthorId = same.Select(one => one.AuthorId).FirstOrDefault(id => id is not null),
            At = same.Select(one => one.At).FirstOrDefault(time => time is not null),
            Text = fullest.Text,
            IsPreview = fullest.IsPreview,
        };
    }

    /// <summary>Trimmed, blanks collapsed; null where nothing is left.</summary>
    internal static string? Tidy(string? words)
    {
        var line = new SpokenLine();
        line.Say(words);
        return line.Spoken().Text is { Length: > 0 } tidy ? tidy : null;
    }

    /// <summary>Milliseconds since 1970, as Teams counts; null where it is no such number.</summary>
    internal static DateTimeOffset? Time(string? milliseconds) =>
        long.TryParse(milliseconds, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count < DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(count)
            : null;

    static IEnumerable<Quotation> Told(Activity activity)
    {
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity.Type != Entity.QuotedReply || Of(entity) is not { } quotation) continue;
            yield return quotation;
            // Markup may still hold what its author took back.
            if (quotation.IsDeleted) yield break;
        }

        foreach (var text in (activity.Attachments ?? []).Select(Markup).Prepend(activity.Text).OfType<string>())
            foreach (var block in QuoteBlock.In(text)) yield return new QuoteReader(text, block).Read();
    }

    static Quotation? Of(Entity entity)
    {
        if (entity.Rest?.GetValueOrDefault(Entity.QuotedReply) is not { ValueKind: JsonValueKind.Object } quoted) return null;
        var isDeleted = quoted.TryGetProperty("isReplyDeleted", out var deleted) && deleted.ValueKind == JsonValueKind.True;
        return new()
        {
            MessageId = Text(quoted, "messageId"),
            AuthorId = Text(quoted, "senderId"),
            Author = Tidy(Text(quoted, "senderName")),
            IsDeleted = isDeleted,
            Text = isDeleted ? "" : Tidy(Spoken.Decoded(Text(quoted, "preview") ?? "")) ?? "",
            At = Time(Text(quoted, "time") ?? Text(quoted, "messageId")),
            IsPreview = true,
        };
    }

    static string? Text(JsonElement value, string name) => value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    // Only a quotation's is worth unpacking: every message with a mention has such an attachment.
    static string? Markup(Attachment attachment)
    {
        if (attachment is not { ContentType: Html, Content: { } content } || !content.Text.Contains("skype.com", StringComparison.OrdinalIgnoreCase)) return null;
        using var json = JsonDocument.Parse(content.Text);
        return json.RootElement.ValueKind == JsonValueKind.String ? json.RootElement.GetString() : null;
    }

    [GeneratedRegex("<quoted [^<>]*/>(?:</quoted>)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
