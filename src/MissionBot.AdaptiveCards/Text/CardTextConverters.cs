using System.Text.Json;
using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

/// <summary>Cards are written, never read: what a client sends back are its inputs.</summary>
abstract class CardTextConverter : JsonConverter<CardText>
{
    public override CardText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Cards are written, never read.");
}

sealed class MarkdownTextConverter : CardTextConverter
{
    public override void Write(Utf8JsonWriter writer, CardText value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToMarkdown());
}

sealed class LiteralTextConverter : CardTextConverter
{
    public override void Write(Utf8JsonWriter writer, CardText value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToLiteral());
}
