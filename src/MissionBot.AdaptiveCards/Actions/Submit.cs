using System.Text.Json.Nodes;

namespace MissionBot.AdaptiveCards;

/// <summary>Sends the data and the inputs to the bot as a message without text.</summary>
public sealed record Submit : CardAction
{
    /// <exception cref="ArgumentException">The data has a property `key` or `msteams`.</exception>
    public Submit(CardText title, JsonObject? data = null) : base(title) => Data = ActionData.Copy(data ?? []);

    public JsonObject Data { get; }

    public AssociatedInputs? AssociatedInputs { get; init; }
}
