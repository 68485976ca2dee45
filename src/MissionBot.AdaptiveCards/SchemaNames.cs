using System.Text.Json;
using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

/// <summary>Enum values as the schema spells them: `extraLarge`. A value in other spelling can cost the whole element on a phone.</summary>
sealed class SchemaNames<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase)
    where TEnum : struct, Enum;
