using System.Text.Json.Nodes;

namespace MissionBot.AdaptiveCards;

/// <summary>A card in a dialog of Teams, which knows Action.Submit alone, and asks nobody for another view.</summary>
public static class DialogCard
{
    /// <param name="title">The dialog's own: a heading that says the same is left out.</param>
    /// <param name="along">What every button of the dialog carries on.</param>
    public static JsonObject InDialog(this AdaptiveCard card, string title, JsonObject along)
    {
        var json = JsonNode.Parse(card.ToJson())!.AsObject();
        json.Remove("refresh");
        if (json["body"] is JsonArray body) DropHeading(body, title);
        Rewrite(json, along);
        return json;
    }

    static void DropHeading(JsonArray elements, string title)
    {
        if (elements.Count > 0 && elements[0]?["items"] is JsonArray { Count: > 1 } inner) DropHeading(inner, title);
        else if (elements.Count > 1 && (string?)elements[0]?["style"] == "heading" && (string?)elements[0]?["text"] == title) elements.RemoveAt(0);
    }

    static void Rewrite(JsonNode node, JsonObject along)
    {
        switch (node)
        {
            case JsonArray list:
                for (var at = 0; at < list.Count; at++)
                    if (Submitting(list[at], along) is { } submit) list[at] = submit;
                    else if (list[at] is { } inner) Rewrite(inner, along);
                break;
            case JsonObject element:
                foreach (var (name, value) in element.ToList())
                    if (Submitting(value, along) is { } submit) element[name] = submit;
                    else if (value is not null) Rewrite(value, along);
                break;
        }
    }

    // A button that would open a dialog is in one already.
    static JsonNode? Submitting(JsonNode? node, JsonObject along)
    {
        if (node is not JsonObject action || (string?)action["type"] is not ("Action.Execute" or "Action.Submit")) return null;
        var submit = (action["fallback"] ?? action).DeepClone().AsObject();
        if (submit["data"] is not JsonObject data) return submit;
        data.Remove("msteams");
        foreach (var (name, value) in along) data[name] = value?.DeepClone();
        return submit;
    }
}
