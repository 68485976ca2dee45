using System.Globalization;

namespace MissionBot.AdaptiveCards;

public sealed record InputNumber(string Id, CardText Label) : LabelledInput(Id, Label)
{
    public decimal? Value { get; init; }

    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    private protected override string Filled => Value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
