using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

/// <summary>`Chart.Line`. Not every client shows its title, so the text above it should say what it is about.</summary>
public sealed record LineChart(
    [property: JsonConverter(typeof(LiteralTextConverter))] CardText Title,
    IReadOnlyList<LineSeries> Data,
    Element Fallback) : TeamsElement(Fallback)
{
    [JsonConverter(typeof(LiteralTextConverter))]
    public CardText? XAxisTitle { get; init; }

    [JsonConverter(typeof(LiteralTextConverter))]
    public CardText? YAxisTitle { get; init; }
}

public sealed record LineSeries(
    [property: JsonConverter(typeof(LiteralTextConverter))] CardText Legend,
    params IReadOnlyList<LinePoint> Values)
{
    public ChartColor? Color { get; init; }
}

public sealed record LinePoint(DateOnly X, double Y);

[JsonConverter(typeof(SchemaNames<ChartColor>))]
public enum ChartColor
{
    Good,
    Warning,
    Attention,
    Neutral,
    CategoricalBlue,
    CategoricalPurple,
    CategoricalTeal,
    CategoricalMarigold,
}
