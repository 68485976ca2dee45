using System.Text.Json;

namespace MissionBot.BotFramework.Activities;

/// <summary>Reads JSON of which nothing is promised: what is missing, or of another kind than documented, is null.</summary>
static class JsonPath
{
    public static JsonElement? At(this JsonElement? value, params ReadOnlySpan<string> path)
    {
        var at = value.GetValueOrDefault();
        foreach (var name in path)
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(name, out at)) return null;
        return at;
    }

    public static string? TextAt(this JsonElement? value, params ReadOnlySpan<string> path) => value.At(path) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    public static int? NumberAt(this JsonElement? value, params ReadOnlySpan<string> path) =>
        value.At(path) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var whole) ? whole : null;

    public static JsonElement? ObjectAt(this JsonElement? value, params ReadOnlySpan<string> path) =>
        value.At(path) is { ValueKind: JsonValueKind.Object } found ? found : null;
}
