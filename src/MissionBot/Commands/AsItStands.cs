using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>
/// A form that changes a thing begins with the thing as it stands. What comes back as it was drawn was not given: whoever changes one
/// field does not take back what somebody else changed in another meanwhile.
/// </summary>
static class AsItStands
{
    // Bytes of UTF-8, all inputs together: the form around them takes up to half of what a message holds.
    const int Most = 10 * 1024;

    /// <summary>
    /// What the inputs show, by the ids of their fields; nothing where it is not known yet which thing is meant. Where the texts are too
    /// long for one card, the last ones begin empty, and stay as they are unless something is written there.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Of(Verb verb, Given given, Turn turn, Rows rows)
    {
        var shown = new Dictionary<string, string>();
        if (verb.Stands is not { } stands || verb.Shape.About is not { } about || given.Values.GetValueOrDefault(about.Id) is null or Unresolved) return shown;
        var left = Most - given.Typed.Values.Sum(Encoding.UTF8.GetByteCount);
        foreach (var (field, value) in stands(given, turn, rows))
        {
            if (value is null || given.Typed.ContainsKey(field.Id) || field.Show(value, turn.Language) is not { } text || Encoding.UTF8.GetByteCount(text) > left) continue;
            shown[field.Id] = text;
            left -= Encoding.UTF8.GetByteCount(text);
        }

        return shown;
    }

    /// <summary>Goes with the form's buttons. A text may be long, so its mark stands for it.</summary>
    public static JsonObject Marks(IReadOnlyDictionary<string, string> shown) => new(shown.Select(one => KeyValuePair.Create<string, JsonNode?>(one.Key, Mark(one.Value))));

    /// <summary>Whether a field came back as it was drawn.</summary>
    public static bool IsAsDrawn(JsonElement data, Field field, object value, Language language) =>
        data.TryGetProperty(PressData.Drawn, out var marks) && marks.ValueKind == JsonValueKind.Object
        && marks.TryGetProperty(field.Id, out var mark) && mark.ValueKind == JsonValueKind.String
        && mark.GetString() == Mark(field.Show(value, language));

    /// <summary>Whether a field was drawn with a value.</summary>
    public static bool IsDrawn(JsonElement data, Field field) =>
        data.TryGetProperty(PressData.Drawn, out var marks) && marks.ValueKind == JsonValueKind.Object && marks.TryGetProperty(field.Id, out _);

    // Clients differ in how they end a line.
    static string Mark(string shown) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shown.ReplaceLineEndings("\n").Trim())).AsSpan(0, 6));
}
