using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Following;

/// <summary>An end that is not said as an instant: a day, or so much time from now.</summary>
public readonly record struct Until(DateOnly? Day, Stretch? For, int? Hours)
{
    /// <summary>The beginning of the day, as the follower's clock shows it; hours are counted from now.</summary>
    public DateTimeOffset After(DateTimeOffset now, string zone) => Hours is { } hours
        ? now.AddHours(hours)
        : Schedule.Begins(Day ?? For!.Value.After(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, Schedule.Zone(zone)).DateTime)), zone);
}

/// <summary>1 May, Monday, a week, two weeks, 3 hours.</summary>
sealed record UntilField(string Id, Name Name) : ClosedField<Until>(Id, Name)
{
    static readonly string[] HourWords = ["hours", "hour", "timer", "time"];

    public override Read? ReadAt(string text, int at, ReadContext context)
    {
        if (at >= text.Length) return null;
        var scanner = new Scanner(text, at);
        if (scanner.Begins && (scanner.TakeDigits(2, out var hours) || scanner.Take(Units.Counts, out hours)) && hours > 0 && scanner.TakeBlank() && scanner.TakeOneOf(HourWords) && scanner.Ends)
            return new Read(new Until(null, null, hours), scanner.At);
        if (Dates.ReadDate(text, at, context.Today, DateLean.Future) is { } day) return new Read(new Until(day.Value.Kind == PeriodKind.Day ? day.Value.Start : day.Value.End.AddDays(1), null, null), day.End);
        return Stretch.ReadAt(text, at) is { } stretch ? new Read(new Until(null, stretch.Value, null), stretch.End) : null;
    }

    public override string Show(object value, Language language) => (Until)value switch
    {
        { Hours: { } hours } => Plural.Count(hours, language.Pick("hour", "time"), language.Pick("hours", "timer"), language),
        { For: { } stretch } => stretch.Show(language),
        { Day: { } day } => Dates.Long(day, language),
        _ => "",
    };

    protected override string Complaint(CommandWords words, string label, string typed) => words.NotADate(label, typed);

    protected override string Example(CommandWords words) => words.DateExample;
}
