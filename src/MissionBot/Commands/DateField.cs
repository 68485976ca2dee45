using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>A day. Of a longer period the last day counts (a year as 31 December), unless it is where something starts.</summary>
/// <param name="Lean">Which way a date without a year is looked for.</param>
public sealed record DateField(string Id, Name Name, DateLean Lean = DateLean.Future) : ClosedField<DateOnly>(Id, Name)
{
    public bool TakesFirstDay { get; init; }

    public override Read? ReadAt(string text, int at, ReadContext context) =>
        Dates.ReadDate(text, at, context.Today, Lean) is { } read
            ? new Read(TakesFirstDay ? read.Value.Start : read.Value.End, read.End)
            : null;

    public override string Show(object value, Language language) => Dates.Long((DateOnly)value, language);

    protected override string Complaint(CommandWords words, string label, string typed) => words.NotADate(label, typed);

    protected override string Example(CommandWords words) => words.DateExample;
}

/// <summary>The stretch of time that a value speaks of: a day, <c>2021</c>, <c>2021/22</c>, <c>Q2 2025</c>.</summary>
public sealed record PeriodField(string Id, Name Name) : ClosedField<Period>(Id, Name)
{
    public override Read? ReadAt(string text, int at, ReadContext context) =>
        Dates.ReadPeriod(text, at, context.Today, DateLean.Past) is { } read ? new Read(read.Value, read.End) : null;

    public override string Show(object value, Language language) => Dates.Period((Period)value, language);

    protected override string Complaint(CommandWords words, string label, string typed) => words.NotADate(label, typed);

    protected override string Example(CommandWords words) => words.PeriodExample;
}
