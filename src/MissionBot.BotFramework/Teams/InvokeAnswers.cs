using System.Text.Json.Nodes;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Turns;

namespace MissionBot.BotFramework.Teams;

/// <summary>
/// What Teams expects as the answer to an invoke: the body as it is, with status 200, in no wrapper. A body that it does not
/// know shows as "Unable to reach app".
/// </summary>
public static class InvokeAnswers
{
    const string AdaptiveCard = "application/vnd.microsoft.card.adaptive", Thumbnail = "application/vnd.microsoft.card.thumbnail";

    /// <summary>Heard, with nothing to say; it closes a dialog.</summary>
    public static InvokeResponse Done { get; } = new(200, null);

    /// <summary>A dialog with a card, or the next card of one that is open.</summary>
    public static InvokeResponse Dialog(string title, JsonNode card) => Task("continue", new JsonObject
    {
        ["title"] = title,
        ["width"] = "medium",
        ["height"] = "large",
        ["card"] = new JsonObject { ["contentType"] = AdaptiveCard, ["content"] = card },
    });

    /// <summary>A line instead of a dialog, or in place of its card.</summary>
    public static InvokeResponse DialogLine(string line) => Task("message", line);

    /// <summary>What a message extension found. Without a preview a card is not listed; none at all ends the list.</summary>
    public static InvokeResponse Found(IEnumerable<ExtensionResult> results) => Extension(new()
    {
        ["type"] = "result",
        ["attachmentLayout"] = "list",
        ["attachments"] = new JsonArray([.. results.Select(Attached)]),
    });

    /// <summary>A line in place of a list, which may not be empty at first.</summary>
    public static InvokeResponse ExtensionLine(string line) => Extension(new() { ["type"] = "message", ["text"] = line });

    /// <summary>The choices that fit what was typed; none is an answer, too.</summary>
    public static InvokeResponse Choices(IEnumerable<(string Title, string Value)> choices) => Ok(new()
    {
        ["statusCode"] = 200,
        ["type"] = "application/vnd.microsoft.search.searchResponse",
        ["value"] = new JsonObject
        {
            ["results"] = new JsonArray([.. choices.Select(choice => new JsonObject { ["title"] = choice.Title, ["value"] = choice.Value })]),
        },
    });

    /// <summary>The bot has no settings of its own in a conversation.</summary>
    public static InvokeResponse ConfigLine(string line) =>
        Ok(new() { ["config"] = new JsonObject { ["type"] = "message", ["value"] = line }, ["responseType"] = "config" });

    static InvokeResponse Task(string type, JsonNode value) => Ok(new() { ["task"] = new JsonObject { ["type"] = type, ["value"] = value } });

    static InvokeResponse Extension(JsonObject what) => Ok(new() { ["composeExtension"] = what });

    static JsonObject Attached(ExtensionResult result) => new()
    {
        ["contentType"] = AdaptiveCard,
        ["content"] = result.Card,
        ["preview"] = new JsonObject
        {
            ["contentType"] = Thumbnail,
            ["content"] = new JsonObject { ["title"] = result.Title, ["text"] = result.Text },
        },
    };

    static InvokeResponse Ok(JsonObject body) => new(200, new RawJson(body.ToJsonString(ActivityJson.Wire.Options)));
}

/// <summary>One thing that a message extension found.</summary>
/// <param name="Card">An Adaptive Card: what is put into the conversation.</param>
public sealed record ExtensionResult(string Title, string Text, JsonNode Card);
