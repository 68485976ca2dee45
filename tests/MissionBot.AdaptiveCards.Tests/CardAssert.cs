using System.Text.Json.Nodes;

namespace MissionBot.AdaptiveCards.Tests;

static class CardAssert
{
    public static JsonObject Json(this AdaptiveCard card) => JsonNode.Parse(card.ToJson())!.AsObject();

    public static JsonObject Json(this Element element) => new AdaptiveCard(element).Json()["body"]![0]!.AsObject();

    public static JsonObject Json(this CardAction action) => new AdaptiveCard { Actions = [action] }.Json()["actions"]![0]!.AsObject();

    /// <summary>Exactly this JSON; only the order of properties is free.</summary>
    public static void IsWrittenAs(this Element element, string expected) => Same(expected, element.Json());

    public static void IsWrittenAs(this CardAction action, string expected) => Same(expected, action.Json());

    public static void Same(string expected, JsonNode? actual)
    {
        var node = JsonNode.Parse(expected)!;
        if (!JsonNode.DeepEquals(node, actual)) Assert.Equal(node.ToJsonString(), actual?.ToJsonString());
    }
}
