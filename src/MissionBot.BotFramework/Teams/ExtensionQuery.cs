using System.Text.Json;
using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Teams;

/// <summary>composeExtension/query: what somebody types into the search box of a message extension.</summary>
/// <param name="CommandId">Null where the client names none.</param>
/// <param name="Text">Empty when the box was only opened.</param>
public sealed record ExtensionQuery(string? CommandId, string Text, int Skip, int Count)
{
    const int Usual = 25, Most = 50, MostSkipped = 10_000;

    const string Opened = "initialRun";

    public static ExtensionQuery Of(Activity activity) => new(
        activity.Value.TextAt("commandId"),
        Typed(activity.Value) ?? "",
        Math.Clamp(activity.Value.NumberAt("queryOptions", "skip") ?? 0, 0, MostSkipped),
        Math.Clamp(activity.Value.NumberAt("queryOptions", "count") ?? Usual, 1, Most));

    static string? Typed(JsonElement? value)
    {
        if (value.At("parameters") is not { ValueKind: JsonValueKind.Array } parameters) return null;
        foreach (JsonElement? parameter in parameters.EnumerateArray())
            if (parameter.TextAt("name") != Opened && parameter.TextAt("value") is { } typed) return typed.Trim();
        return null;
    }
}
