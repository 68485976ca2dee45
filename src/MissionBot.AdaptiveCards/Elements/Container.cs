using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

public sealed record Container(params IReadOnlyList<Element> Items) : Element
{
    public ContainerStyle? Style { get; init; }

    /// <summary>Drawn by Teams only; other clients leave it out.</summary>
    public bool? ShowBorder { get; init; }

    /// <summary>Drawn by Teams only; other clients leave it out.</summary>
    public bool? RoundedCorners { get; init; }

    /// <summary>What a press anywhere on it does.</summary>
    public CardAction? SelectAction { get; init; }

    public override string PlainText() => PlainLines.Of(Items);

    internal override IEnumerable<Element> Children => Items;
}

[JsonConverter(typeof(SchemaNames<ContainerStyle>))]
public enum ContainerStyle
{
    Default,
    Emphasis,
    Accent,
    Good,
    Attention,
    Warning,
}
