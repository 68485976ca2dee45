using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

public sealed record InputChoiceSet(string Id, CardText Label, params IReadOnlyList<Choice> Choices) : LabelledInput(Id, Label)
{
    public ChoiceStyle? Style { get; init; }

    public bool? IsMultiSelect { get; init; }

    public bool Wrap { get; init; } = true;

    /// <summary>The values that are chosen already; several only with <see cref="IsMultiSelect"/>.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Selected { get; init; } = [];

    [JsonInclude, JsonPropertyName("value")]
    internal string? WrittenValue => Selected.Count == 0 ? null : string.Join(',', Selected);

    private protected override string Filled => PlainLines.Join(" ",
    [
        string.Join(", ", Choices.Where(choice => Selected.Contains(choice.Value)).Select(choice => choice.Title)),
        $"({string.Join(" / ", Choices.Select(choice => choice.Title))})",
    ]);
}

public sealed record Choice
{
    /// <exception cref="ArgumentException">The value has a comma: several chosen values come back joined by commas.</exception>
    public Choice(CardText title, string value)
    {
        Title = title;
        Value = value.Contains(',', StringComparison.Ordinal)
            ? throw new ArgumentException("A choice's value may not contain a comma.", nameof(value))
            : value;
    }

    [JsonConverter(typeof(LiteralTextConverter))]
    public CardText Title { get; }

    public string Value { get; }
}

[JsonConverter(typeof(SchemaNames<ChoiceStyle>))]
public enum ChoiceStyle
{
    Compact,
    Expanded,
    Filtered,
}
