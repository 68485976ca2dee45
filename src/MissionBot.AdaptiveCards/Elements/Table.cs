using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

/// <summary>New in schema 1.5: a client that does not know it shows the rows as lines of text.</summary>
public sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : Element
{
    /// <summary>The renderers' name for it; the published schema lacks the last letter.</summary>
    public bool FirstRowAsHeaders { get; init; } = true;

    public bool? ShowGridLines { get; init; }

    public Element Fallback => new TextBlock(PlainText());

    public override string PlainText() => string.Join('\n', Rows.Select(row => row.PlainText()));

    internal override IEnumerable<Element> Children => Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Items);
}

/// <param name="Width">A share of the table's width.</param>
public sealed record TableColumn(int Width = 1);

public sealed record TableRow(params IReadOnlyList<TableCell> Cells)
{
    [JsonInclude, JsonPropertyOrder(-1)]
    internal string Type { get; } = "TableRow";

    internal string PlainText() => string.Join(" | ", Cells.Select(cell => PlainLines.Of(cell.Items).Replace('\n', ' ')));
}

public sealed record TableCell(params IReadOnlyList<Element> Items)
{
    [JsonInclude, JsonPropertyOrder(-1)]
    internal string Type { get; } = "TableCell";

    public static implicit operator TableCell(CardText text) => new(new TextBlock(text));

    public static implicit operator TableCell(string words) => new(new TextBlock(words));
}
