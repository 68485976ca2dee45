using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

public sealed record ColumnSet(params IReadOnlyList<Column> Columns) : Element
{
    public ContainerStyle? Style { get; init; }

    public override string PlainText() => PlainLines.Beside(" · ", [.. Columns.Select(column => PlainLines.Of(column.Items))]);

    internal override IEnumerable<Element> Children => Columns.SelectMany(column => column.Items);
}

public sealed record Column(params IReadOnlyList<Element> Items)
{
    [JsonInclude, JsonPropertyOrder(-1)]
    internal string Type { get; } = "Column";

    /// <summary>`auto`, `stretch`, a share as `2`, or `50px`.</summary>
    public string? Width { get; init; }

    public VerticalAlignment? VerticalContentAlignment { get; init; }
}

[JsonConverter(typeof(SchemaNames<VerticalAlignment>))]
public enum VerticalAlignment
{
    Top,
    Center,
    Bottom,
}
