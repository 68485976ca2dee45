using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

/// <summary>Sends the data and the inputs to the bot as a message without text.</summary>
public sealed record Submit : CardAction
{
    /// <exception cref="ArgumentException">The data has a property `key` or `msteams`.</exception>
    public Submit(CardText title, JsonObject? data = null) : base(title) => Data = ActionData.Copy(data ?? []);

    [JsonIgnore]
    public JsonObject Data { get; }

    /// <summary>Teams asks for a dialog (task/fetch) with this data; clients that know none submit it.</summary>
    [JsonIgnore]
    public bool OpensDialog { get; init; }

    [JsonInclude, JsonPropertyName("data")]
    internal JsonObject WrittenData => OpensDialog ? ActionData.ForDialog(Data) : Data;

    public AssociatedInputs? AssociatedInputs { get; init; }
}
