using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Indicators;

/// <summary>An indicator is called by words of its name.</summary>
sealed class IndicatorReferences : IReferences<Indicator>
{
    public static readonly IndicatorReferences Only = new();

    public IReadOnlyList<Indicator> Find(Rows rows, Turn turn, string typed)
    {
        // A button says which by its id; nobody types one.
        if (Guid.TryParse(typed, out _) && rows.Indicator(typed) is { } exact) return [exact];
        var name = Folded.Of(typed);
        var found = name.Length < 2 ? [] : rows.Indicators().Where(indicator => Called.Fits(name, indicator.Name)).ToList();
        if (found.Where(indicator => Folded.Of(indicator.Name) == name).ToList() is { Count: > 0 } whole) found = whole;
        return turn.Conversation.Here(found, indicator => indicator.MissionId);
    }

    public IReadOnlyList<Indicator> Usual(Rows rows, Turn turn) => turn.Conversation.Topic switch
    {
        { Kind: "indicator" } topic when rows.Indicator(topic.Id) is { } indicator => [indicator],
        _ when turn.Conversation.CurrentMissionId is { } mission && rows.IndicatorsOf(mission) is [var only] => [only],
        _ => [],
    };

    public IReadOnlyList<Indicator> All(Rows rows, Turn turn) =>
        turn.Conversation.CurrentMissionId is { } current && rows.IndicatorsOf(current) is { Count: > 0 } here ? here : rows.Indicators();

    public IReadOnlyList<Offered> Offers(Rows rows, Turn turn) =>
        [.. turn.Conversation.Here(rows.IndicatorNames(), indicator => indicator.MissionId).Select(indicator => new Offered(indicator.Id, indicator.Name))];

    public Reply.Refused NoneYet(Turn turn) => new(IndicatorWords.In(turn.Language).NoneYet)
    {
        Instead = [Parts.Button(turn, AddIndicator.Verb, AddIndicator.Verb.ButtonTitle(turn.Language))],
    };

    public Offered Offer(Indicator thing) => new(thing.Id, thing.Name);
}
