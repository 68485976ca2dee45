using System.Text.Json.Nodes;

namespace MissionBot.AdaptiveCards;

/// <summary>A card in a dialog of Teams, which knows Action.Submit alone, and asks nobody for another view.</summary>
public static class DialogCard
{
    public static JsonObject InDialog(this AdaptiveCard card)
    {
        var json = JsonNode.Parse(card.ToJson())!.AsObject();
        json.Remove("refresh");
        Rewrite(json);
        return json;
    }

    static void Rewrite(JsonNode node)
    {
        switch (node)
        {
            case JsonArray list:
                for (var at = 0; at < list.Count; at++)
                    if (Submitting(list[at]) is { } submit) list[at] = submit;
                    else if (list[at] is { } inner) Rewrite(inner);
                break;
            case JsonObject element:
                foreach (var (name, value) in element.ToList())
                    if (Submitting(value) is { } submit) element[name] = submit;
                    else if (value is not null) Rewrite(value);
                break;
        }
    }

    static JsonNode? Submitting(JsonNode? node) =>
        node is JsonObject action && (string?)action["type"] == "Action.Execute" ? action["fallback"]!.DeepClone() : null;
}
