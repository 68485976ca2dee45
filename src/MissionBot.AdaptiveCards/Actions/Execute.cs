using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

/// <summary>
/// Calls the bot and may replace the card by its answer (schema 1.4). Older clients submit the same data with the verb in it.
/// </summary>
public sealed record Execute : CardAction
{
    /// <exception cref="ArgumentException">The data has a property `key` or `msteams`.</exception>
    public Execute(CardText title, string verb, JsonObject? data = null) : base(title)
    {
        Verb = verb;
        Data = ActionData.Copy(data ?? []);
    }

    public string Verb { get; }

    public JsonObject Data { get; }

    public AssociatedInputs? AssociatedInputs { get; init; }

    [JsonInclude, JsonPropertyOrder(1)]
    internal CardAction Fallback => new Submit(Title, ActionData.With(Data, Verb))
    {
        Style = Style,
        Mode = Mode,
        Tooltip = Tooltip,
        Icon = Icon,
        AssociatedInputs = AssociatedInputs,
    };
}
