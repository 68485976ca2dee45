using System.Text.Json;
using System.Text.Json.Nodes;
using MissionBot.AdaptiveCards;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Turns;
using MissionBot.Commands;

namespace MissionBot.Conversations;

/// <summary>How a card travels: as a message, or as the answer to a press.</summary>
static class Outgoing
{
    public const string Terminal = "terminal";

    public const string CardType = "application/vnd.microsoft.card.adaptive";

    // Channels that show Adaptive Cards; on all others the card arrives as its text.
    static readonly string[] CardChannels = [Channels.MsTeams, Channels.Emulator, Channels.WebChat, Channels.DirectLine];

    /// <summary>A card and text never go in one message: Teams splits it, and gives no id for either.</summary>
    public static Activity Message(AdaptiveCard card, string? channelId) => ChannelOf(channelId) switch
    {
        var channel when CardChannels.Contains(channel) => new Activity { Type = ActivityTypes.Message, Summary = card.Summary(), Attachments = [Attached(card.Shared())] },
        // Our own terminal shows the text, and presses the card's buttons by name.
        Terminal => new Activity { Type = ActivityTypes.Message, Text = card.PlainText(), Attachments = [Attached(card)] },
        _ => new Activity { Type = ActivityTypes.Message, TextFormat = "plain", Text = card.PlainText() },
    };

    /// <summary>Suggestions are shown in personal chats, below words alone and never beside a card; elsewhere the card has buttons for them.</summary>
    public static Activity Message(Answer answer, Conversation conversation, string? channelId) =>
        answer.Suggested.Length > 0 && conversation.Kind == ConversationTypes.Personal && CardChannels.Contains(ChannelOf(channelId))
            ? new Activity
            {
                Type = ActivityTypes.Message,
                TextFormat = TextFormats.Plain,
                Text = (answer.Card! with { Actions = null }).PlainText(),
                SuggestedActions = new() { Actions = [.. answer.Suggested.Select(line => new BotFramework.Activities.CardAction { Type = "imBack", Title = line, Value = JsonSerializer.SerializeToElement<JsonNode>(line) })] },
            }
            : Message(answer.Card!, channelId);

    public static string Write(Activity activity) => JsonSerializer.Serialize(activity, ActivityJson.Wire.Activity);

    public static Activity Read(string stored) => JsonSerializer.Deserialize(stored, ActivityJson.Wire.Activity)!;

    /// <summary>The card takes the place of the one that was pressed (universal-action-model: always status 200).</summary>
    public static string CardAnswer(AdaptiveCard card) => $$"""{"statusCode":200,"type":"{{CardType}}","value":{{card.ToJson()}}}""";

    /// <summary>A line at the card, which stays as it is.</summary>
    public static string MessageAnswer(string text) =>
        $$"""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"{{JsonEncodedText.Encode(text)}}"}""";

    public static InvokeResponse Ok(string body) => new(200, new RawJson(body));

    static Attachment Attached(AdaptiveCard card) => new() { ContentType = CardType, Content = new RawJson(card.ToJson()) };

    // msteams:COPILOT and the like are sub-channels.
    static string? ChannelOf(string? channelId) => channelId?.Split(':')[0];
}
