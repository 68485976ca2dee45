using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

public sealed record InputChoiceSet(string Id, CardText Label, params IReadOnlyList<Choice> Choices) : LabelledInput(Id, Label)
{
    public ChoiceStyle? Style { get; init; }

    public bool? IsMultiSelect { get; init; }

    public bool Wrap { get; init; } = true;

    /// <summary>Asked for more choices as somebody types (application/search), beside those that are here; with style filtered.</summary>
    [JsonPropertyName("choices.data")]
    public DataQuery? Query { get; init; }

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

/// <param name="Dataset">What is looked through; it comes back with what was typed.</param>
public sealed record DataQuery(string Dataset)
{
    [JsonInclude, JsonPropertyOrder(-1)]
    internal string Type { get; } = "Data.Query";
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
