using System.Text.Json;
using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Teams;

/// <summary>composeExtension/fetchTask and submitAction: an action of a message extension, and the dialog that it opened.</summary>
/// <param name="Data">What the dialog's button carries, with the inputs; null where it is not pressed yet.</param>
/// <param name="Message">The message that it is about; null where it was chosen beside the compose box.</param>
public sealed record ExtensionAction(string? CommandId, JsonElement? Data, ChosenMessage? Message)
{
    public static ExtensionAction Of(Activity activity) => new(
        activity.Value.TextAt("commandId"),
        activity.Value.ObjectAt("data"),
        activity.Value.ObjectAt("messagePayload") is { } message ? ChosenMessage.Of(message) : null);
}

/// <summary>A message that somebody chose, as their client hands it over.</summary>
/// <param name="Said">Its words, without its markup.</param>
/// <param name="Link">Opens it in Teams; null where the client gives none, or something else.</param>
/// <param name="ThreadId">The message that began its thread; null outside of channels.</param>
public sealed record ChosenMessage(Quotation Said, string? Link, string? ThreadId)
{
    internal static ChosenMessage Of(JsonElement? payload)
    {
        var id = payload.TextAt("id");
        return new(
            new Quotation
            {
                MessageId = id,
                IsWhole = true,
                Author = Quotes.Tidy(payload.TextAt("from", "user", "displayName") ?? payload.TextAt("from", "application", "displayName")),
                AuthorId = Id("8:orgid:", payload.TextAt("from", "user", "id")) ?? Id("28:", payload.TextAt("from", "application", "id")),
                Text = Words(payload),
                At = DateTimeOffset.TryParse(payload.TextAt("createdDateTime"), out var at) ? at : Quotes.Time(id),
            },
            payload.TextAt("linkToMessage") is { } link && Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? link : null,
            payload.TextAt("replyToId") ?? id);
    }

    // Teams' own messages are HTML; what says of itself that it is text is taken by its word.
    static string Words(JsonElement? payload)
    {
        var content = payload.TextAt("body", "content") ?? "";
        return payload.TextAt("body", "contentType") == "text" ? Quotes.Tidy(content) ?? "" : QuoteReader.WordsOf(content);
    }

    static string? Id(string kind, string? id) => id is null ? null : kind + id;
}
