using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

/// <summary>`Input.Text`. The value is what a person typed before: it comes back as it is, so nothing in it is escaped.</summary>
public sealed record InputText(string Id, CardText Label) : LabelledInput(Id, Label)
{
    public string? Value { get; init; }

    /// <summary>In UTF-16 units.</summary>
    public int? MaxLength { get; init; }

    public bool? IsMultiline { get; init; }

    private protected override string Filled => Characters.Safe(Value ?? "");
}
