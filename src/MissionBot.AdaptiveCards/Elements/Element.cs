using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

/// <summary>What may stand in a card's body or in a container. Names and values are those of schema 1.5.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(RichTextBlock), "RichTextBlock")]
[JsonDerivedType(typeof(FactSet), "FactSet")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ColumnSet), "ColumnSet")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
[JsonDerivedType(typeof(Image), "Image")]
[JsonDerivedType(typeof(Table), "Table")]
[JsonDerivedType(typeof(InputText), "Input.Text")]
[JsonDerivedType(typeof(InputNumber), "Input.Number")]
[JsonDerivedType(typeof(InputDate), "Input.Date")]
[JsonDerivedType(typeof(InputTime), "Input.Time")]
[JsonDerivedType(typeof(InputToggle), "Input.Toggle")]
[JsonDerivedType(typeof(InputChoiceSet), "Input.ChoiceSet")]
[JsonDerivedType(typeof(Badge), "Badge")]
[JsonDerivedType(typeof(ProgressBar), "ProgressBar")]
[JsonDerivedType(typeof(LineChart), "Chart.Line")]
public abstract record Element
{
    /// <summary>Unique in the card. An input's value comes back under it.</summary>
    [JsonPropertyOrder(-1)]
    public string? Id { get; init; }

    /// <summary>False hides it until an <see cref="ToggleVisibility"/> shows it.</summary>
    public bool? IsVisible { get; init; }

    public bool? Separator { get; init; }

    public Spacing? Spacing { get; init; }

    /// <summary>What it says without pictures, one or several lines: for the terminal, toasts and screen readers.</summary>
    public abstract string PlainText();

    /// <summary>All that is written inside it, also what only an older client shows.</summary>
    internal virtual IEnumerable<Element> Children => [];

    internal virtual IEnumerable<CardText> Texts => [];

    internal IEnumerable<Element> SelfAndDescendants => Children.SelectMany(child => child.SelfAndDescendants).Prepend(this);
}

[JsonConverter(typeof(SchemaNames<Spacing>))]
public enum Spacing
{
    Default,
    None,
    Small,
    Medium,
    Large,
    ExtraLarge,
    Padding,
}
