using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Missions;

/// <summary>The last day of a mission: a date, with or without "before".</summary>
sealed record DeadlineField(string Id, Name Name) : ClosedField<DateOnly>(Id, Name)
{
    public override Read? ReadAt(string text, int at, ReadContext context) =>
        StatementDeadline.ReadAt(text, at, context.Today) is var (day, end) ? new Read(day, end) : null;

    public override string Show(object value, Language language) => Dates.Long((DateOnly)value, language);

    protected override string Complaint(CommandWords words, string label, string typed) => words.NotADate(label, typed);

    protected override string Example(CommandWords words) => words.DateExample;
}

/// <summary>A day in place of another: a date, or how much later than that ("by 2 years").</summary>
sealed record LaterField(string Id, Name Name) : ClosedField<Later>(Id, Name)
{
    public override Read? ReadAt(string text, int at, ReadContext context)
    {
        if (StatementDeadline.ReadAt(text, at, context.Today) is var (day, end)) return new Read(new Later(day, null), end);
        return Stretch.ReadAt(text, at) is { } stretch ? new Read(new Later(null, stretch.Value), stretch.End) : null;
    }

    public override string Show(object value, Language language) => (Later)value is { More: { } more } ? more.Show(language) : Dates.Long(((Later)value).Day!.Value, language);

    protected override string Complaint(CommandWords words, string label, string typed) => words.NotADate(label, typed);

    protected override string Example(CommandWords words) => words.DateExample;
}

/// <param name="Day">Null where it is so much <paramref name="More"/> than the old one.</param>
public readonly record struct Later(DateOnly? Day, Stretch? More)
{
    /// <returns>Null where there is no old one to count from.</returns>
    public DateOnly? Than(DateOnly? old) => Day ?? (old is { } before && More is { } more ? more.After(before) : null);
}
