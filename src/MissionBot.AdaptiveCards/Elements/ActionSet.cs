namespace MissionBot.AdaptiveCards;

public sealed record ActionSet(params IReadOnlyList<CardAction> Actions) : Element
{
    public override string PlainText() => PlainLines.Of(Actions);
}
