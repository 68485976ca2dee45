using System.Globalization;

namespace MissionBot.AdaptiveCards;

public sealed record InputDate(string Id, CardText Label) : LabelledInput(Id, Label)
{
    public DateOnly? Value { get; init; }

    public DateOnly? Min { get; init; }

    public DateOnly? Max { get; init; }

    private protected override string Filled => Value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
