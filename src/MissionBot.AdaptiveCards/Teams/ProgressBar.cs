using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

/// <param name="Value">From 0 to <see cref="Max"/>.</param>
public sealed record ProgressBar(double Value, Element Fallback) : TeamsElement(Fallback)
{
    public double Max { get; init; } = 100;

    public ProgressColor? Color { get; init; }
}

[JsonConverter(typeof(JsonStringEnumConverter<ProgressColor>))]
public enum ProgressColor
{
    Accent,
    Good,
    Warning,
    Attention,
}
