using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MissionBot.BotFramework.Activities;

/// <summary>The one JSON context of the protocol.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = MaxDepth,
    Converters = [typeof(LenientStringConverter)])]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ConversationReference))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(Connector.ResourceResponse))]
[JsonSerializable(typeof(Connector.TeamsMember))]
[JsonSerializable(typeof(Connector.PagedMembers))]
[JsonSerializable(typeof(Connector.ErrorResponse))]
public sealed partial class ActivityJson : JsonSerializerContext
{
    /// <summary>Deeper than any activity of a channel, and shallow enough that nothing recurses far.</summary>
    public const int MaxDepth = 64;

    /// <summary>Relaxed, because the size limit of Teams counts escapes: an æ would be six characters.</summary>
    public static ActivityJson Relaxed =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

/// <summary>The body of an answer to deliveryMode expectReplies.</summary>
public sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);

/// <summary>Some channels write ids as numbers.</summary>
sealed class LenientStringConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => JsonElement.ParseValue(ref reader).GetRawText(),
        _ => throw new JsonException("A text is expected here."),
    };

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
