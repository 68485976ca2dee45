using System.Net;
using System.Text.Json.Nodes;

namespace MissionBot.Testing;

/// <summary>
/// What people say to each other. The bot is not spoken to and hears nothing of it, until somebody quotes it: then the channel
/// hands it over as Teams does, in an entity and as HTML, both shortened where the message is long.
/// </summary>
sealed class Asides
{
    /// <summary>In a script: <c>Maya (quotes the bot): …</c>.</summary>
    public const string Bot = "the bot";

    const int Preview = 60;

    readonly List<(string Place, string Who, string Words, DateTimeOffset At)> said = [];

    public void Say(string place, string who, string words, DateTimeOffset at) => said.Add((place, who, words, at));

    /// <summary>Makes the message an answer to the last thing that somebody said there.</summary>
    /// <param name="card">The last card that the bot showed there.</param>
    public void Quote(JsonObject message, string place, string whom, string? card)
    {
        if (whom == Bot)
        {
            Put(message, card ?? throw new InvalidOperationException("The bot has said nothing here yet."), "28:bot", "MissionBot", "Card");
            return;
        }

        var (_, who, words, at) = said.LastOrDefault(one => one.Place == place && one.Who == whom);
        if (who is null) throw new InvalidOperationException($"{whom} has said nothing here: write “{whom} (aside): …” first.");
        Put(message, $"{at.ToUnixTimeMilliseconds()}", $"29:{who}", who, words.Length > Preview ? $"{words[..Preview]}…" : words);
    }

    static void Put(JsonObject message, string id, string sender, string name, string preview)
    {
        message["text"] = $"<quoted messageId=\"{id}\"/> {message["text"]}";
        message["entities"]!.AsArray().Add(new JsonObject
        {
            ["type"] = "quotedReply",
            ["quotedReply"] = new JsonObject
            {
                ["messageId"] = id,
                ["senderId"] = sender,
                ["senderName"] = name,
                ["preview"] = preview,
                ["time"] = id,
                ["isReplyDeleted"] = false,
            },
        });
        message["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "text/html",
            ["content"] =
                $"""
                <blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="{id}"><strong itemprop="mri" itemid="{sender}">{WebUtility.HtmlEncode(name)}</strong>
                <span itemprop="time" itemid="{id}"></span><p itemprop="preview">{WebUtility.HtmlEncode(preview)}</p></blockquote>
                """,
        });
    }
}
