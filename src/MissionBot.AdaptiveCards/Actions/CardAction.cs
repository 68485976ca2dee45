using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

/// <summary>A button. Teams draws six primary ones in a row and puts the rest into a menu.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Execute), "Action.Execute")]
[JsonDerivedType(typeof(Submit), "Action.Submit")]
[JsonDerivedType(typeof(OpenUrl), "Action.OpenUrl")]
[JsonDerivedType(typeof(ToggleVisibility), "Action.ToggleVisibility")]
public abstract record CardAction([property: JsonConverter(typeof(LiteralTextConverter))] CardText Title)
{
    public string? Id { get; init; }

    /// <summary>For whom the card is drawn alone: it is left out where everybody sees the card (<see cref="AdaptiveCard.Shared"/>).</summary>
    [JsonIgnore]
    public bool IsPersonal { get; init; }

    public ActionStyle? Style { get; init; }

    /// <summary>Secondary puts it into the menu "...".</summary>
    public ActionMode? Mode { get; init; }

    [JsonConverter(typeof(LiteralTextConverter))]
    public CardText? Tooltip { get; init; }

    /// <summary>An address, or a Fluent icon as `icon:Add`.</summary>
    [JsonPropertyName("iconUrl")]
    public string? Icon { get; init; }
}

[JsonConverter(typeof(SchemaNames<ActionStyle>))]
public enum ActionStyle
{
    Default,
    Positive,
    Destructive,
}

[JsonConverter(typeof(SchemaNames<ActionMode>))]
public enum ActionMode
{
    Primary,
    Secondary,
}

/// <summary>Whether a press sends the inputs along, and waits until the required ones are filled in.</summary>
[JsonConverter(typeof(SchemaNames<AssociatedInputs>))]
public enum AssociatedInputs
{
    Auto,
    None,
}
