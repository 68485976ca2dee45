using System.Text.Json.Nodes;

namespace MissionBot.AdaptiveCards;

static class ActionData
{
    /// <summary>A copy, so that the action stays as it was made.</summary>
    /// <exception cref="ArgumentException">
    /// A property is called `key` or `msteams`: with them the button silently does nothing in some clients.
    /// </exception>
    public static JsonObject Copy(JsonObject data) => data.ContainsKey("key") || data.ContainsKey("msteams")
        ? throw new ArgumentException("The data of an action may not have a property 'key' or 'msteams'.", nameof(data))
        : (JsonObject)data.DeepClone();

    /// <summary>Teams' own mark. Other clients' buttons do nothing with it, so that it is written for Teams alone.</summary>
    public static JsonObject ForDialog(JsonObject data)
    {
        var copy = (JsonObject)data.DeepClone();
        copy["msteams"] = new JsonObject { ["type"] = "task/fetch" };
        return copy;
    }

    public static JsonObject With(JsonObject data, string verb)
    {
        var copy = Copy(data);
        copy["verb"] = verb;
        return copy;
    }
}
