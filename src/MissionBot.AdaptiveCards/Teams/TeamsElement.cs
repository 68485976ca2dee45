using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

/// <summary>What only newer Teams clients draw. It cannot be made without what the others show.</summary>
public abstract record TeamsElement([property: JsonPropertyOrder(1)] Element Fallback) : Element
{
    public override string PlainText() => Fallback.PlainText();

    internal override IEnumerable<Element> Children => [Fallback];
}
