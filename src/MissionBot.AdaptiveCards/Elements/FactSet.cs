namespace MissionBot.AdaptiveCards;

public sealed record FactSet(params IReadOnlyList<Fact> Facts) : Element
{
    public override string PlainText() => string.Join('\n', Facts.Select(fact => $"{fact.Title}: {fact.Value}"));

    internal override IEnumerable<CardText> Texts => Facts.SelectMany(fact => new[] { fact.Title, fact.Value });
}

public sealed record Fact(CardText Title, CardText Value);
