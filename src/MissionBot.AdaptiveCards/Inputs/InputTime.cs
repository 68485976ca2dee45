using System.Globalization;
using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

public sealed record InputTime(string Id, CardText Label) : LabelledInput(Id, Label)
{
    [JsonIgnore]
    public TimeOnly? Value { get; init; }

    [JsonInclude, JsonPropertyName("value")]
    internal string? WrittenValue => Value?.ToString("HH:mm", CultureInfo.InvariantCulture);

    private protected override string Filled => WrittenValue ?? "";
}
