using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

/// <summary>Nulls are left out, since some clients fail on them; defaults are not, or `value: 0` and `wrap: false` would vanish.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AdaptiveCard))]
sealed partial class CardJson : JsonSerializerContext;
