using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Connector;

/// <summary>An Adaptive Card in several, between the elements of its body. An element that is too large itself is unpacked, or its words are told.</summary>
static class CardParts
{
    static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Where elements keep words.
    static readonly string[] Words = ["text", "title", "label", "value"];

    /// <returns>Null where it is no card.</returns>
    public static IReadOnlyList<RawJson>? Of(RawJson card, int most)
    {
        if (JsonNode.Parse(card.Text) is not JsonObject whole || whole["body"] is not JsonArray body) return null;
        var actions = whole["actions"] as JsonArray;
        var parts = new List<JsonArray> { new() };
        var room = most - (actions is null ? 0 : Length(actions));
        var left = room;
        foreach (var element in body.OfType<JsonObject>().SelectMany(element => Fitting(element, room / 2)))
        {
            var length = Length(element);
            if (length > left && parts[^1].Count > 0)
            {
                parts.Add([]);
                left = room;
            }

            parts[^1].Add(element);
            left -= length + 1;
        }

        return [.. parts.Select((part, index) => Part(whole, part, index + 1, parts.Count, index == parts.Count - 1 ? actions : null))];
    }

    static RawJson Part(JsonObject whole, JsonArray body, int number, int count, JsonArray? actions)
    {
        var part = new JsonObject();
        foreach (var (name, value) in whole)
        {
            // A refresh would put the whole card into the place of its part.
            if (name is "body" or "actions" or "refresh") continue;
            part[name] = value?.DeepClone();
        }

        var words = body.ToJsonString(Relaxed);
        if (part["msteams"]?["entities"] is JsonArray mentions)
            foreach (var mention in mentions.ToList())
                if ((string?)mention?["text"] is { } text && !words.Contains(text, StringComparison.Ordinal)) mentions.Remove(mention);
        body.Add(new JsonObject { ["type"] = "TextBlock", ["text"] = $"{number}/{count}", ["isSubtle"] = true, ["horizontalAlignment"] = "right" });
        part["body"] = body;
        if (actions is not null) part["actions"] = actions.DeepClone();
        return new RawJson(part.ToJsonString(Relaxed));
    }

    static IEnumerable<JsonObject> Fitting(JsonObject element, int most)
    {
        if (Length(element) <= most) return [(JsonObject)element.DeepClone()];
        if (element["items"] is JsonArray items) return items.OfType<JsonObject>().SelectMany(item => Fitting(item, most));
        var told = Texts(element).SelectMany(text => Portions.Cut(text, most / 2)).Select(piece => Block(element, piece));
        // An input stays one, empty: what was in it stands above, to be shortened by whoever wrote it.
        return ((string?)element["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true ? told.Append(Emptied(element)) : told;
    }

    static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject element => element.SelectMany(property =>
            Words.Contains(property.Key) && property.Value is JsonValue value && value.TryGetValue<string>(out var text) ? [text] : Texts(property.Value)),
        JsonArray list => list.SelectMany(Texts),
        _ => [],
    };

    static JsonObject Block(JsonObject like, string text)
    {
        var block = (string?)like["type"] == "TextBlock" ? (JsonObject)like.DeepClone() : new JsonObject { ["type"] = "TextBlock" };
        block.Remove("id");
        block["text"] = text;
        block["wrap"] = true;
        return block;
    }

    static JsonObject Emptied(JsonObject input)
    {
        var emptied = (JsonObject)input.DeepClone();
        emptied.Remove("value");
        return emptied;
    }

    static int Length(JsonNode node) => node.ToJsonString(Relaxed).Length;
}
