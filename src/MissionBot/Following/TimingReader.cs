using System.Globalization;
using MissionBot.Words;

namespace MissionBot.Following;

/// <summary>
/// Reads when something is to come, in either language: days that come round, and a time before or after them. What begins as a schedule
/// and is none is read as well, with the reason, so that it is answered where it was said.
/// </summary>
static class TimingReader
{
    static readonly string[] AtOnce = ["at once", "immediately", "straight away", "right away", "instantly", "as it happens", "whenever something happens", "as soon as something happens", "med det samme", "straks", "løbende", "når der sker noget", "så snart der sker noget"];

    static readonly string[] Begins = ["every", "each", "hver", "hvert", "hveranden"];

    /// <summary>The longest schedule that stands there, or the reason why it is none; null where nothing begins one.</summary>
    public static Reading<Timing>? Read(string text, int at)
    {
        if (at >= text.Length) return null;
        var scanner = new Scanner(text, at);
        if (!scanner.Begins) return null;
        if (scanner.TakeOneOf(AtOnce)) return scanner.Ends ? new(Timing.AtOnce, scanner.At) : null;
        var first = scanner;
        // "at 9 every Monday", "kl. 9 hver mandag".
        if (ClockReader.Take(ref first) is { } before)
        {
            var alone = first;
            if (first.TakeBlank() && RoundReader.Take(ref first) is { } after) return Found(after, before, first, text);
            // "at 8.30", "om morgenen": every day, then. A mere "9" or "noon" may be anything.
            if (before.IsLed && !IsFollowedByMonth(alone)) return Found(Narrowed(Round.EveryDay, ref alone), before, alone, text);
        }

        var begins = scanner;
        if (RoundReader.Take(ref scanner) is not { } round)
            return begins.TakeOneOf(Begins) ? new(new Timing((string?)null) { Fault = new TimingFault.Unclear() }, Rest(text, at)) : null;
        var time = scanner;
        time.Take(',');
        if (time.TakeBlank() && ClockReader.Take(ref time) is { } said)
            return IsFollowedByMonth(time) ? null : Found(Narrowed(round, ref time), said, time, text);
        // "every other week on Friday": all of it is what cannot be had.
        if (round.Fault is not null && RoundReader.Take(ref time) is not null) scanner = time;
        // "Monday 2 March" is a day, not every Monday.
        return scanner.Ends && !IsFollowedByNumber(scanner) ? Found(Narrowed(round, ref scanner), null, scanner, text) : null;
    }

    // "every day at 7, not at weekends".
    static Round Narrowed(Round round, ref Scanner scanner)
    {
        var ahead = scanner;
        ahead.Take(',');
        if (round != Round.EveryDay || !ahead.TakeBlank() || !ahead.TakeOneOf(WeekReader.NoWeekends)) return round;
        scanner = ahead;
        return round with { Weekday = "1-5" };
    }

    static bool IsFollowedByMonth(Scanner scanner) => scanner.TakeBlank() && scanner.Take(Months.Names, out _);

    static bool IsFollowedByNumber(Scanner scanner) => scanner.TakeBlank() && char.IsAsciiDigit(scanner.Next);

    static Reading<Timing>? Found(Round round, Clock? clock, Scanner scanner, string text)
    {
        if (!scanner.Ends) return null;
        var fault = round.Fault ?? (clock is { IsOnADial: false } ? new TimingFault.NoSuchTime(text[clock.Value.At..clock.Value.End]) : null);
        var (hour, minute) = clock is { IsOnADial: true } said ? (said.Hour, said.Minute) : (round.UsualHour, 0);
        return new(new Timing(fault is null ? string.Create(CultureInfo.InvariantCulture, $"{minute} {hour} {round.Day} {round.Month} {round.Weekday}") : null) { Fault = fault }, scanner.At);
    }

    // Up to where a line goes on with something else.
    static int Rest(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is not ('\n' or ';') && !(text[end] == ',' && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1])))) end++;
        return at + text[at..end].TrimEnd().Length;
    }
}

static class ScannerWords
{
    /// <summary>The longest of these that stands here.</summary>
    public static bool TakeOneOf(ref this Scanner scanner, ReadOnlySpan<string> words)
    {
        var longest = scanner;
        foreach (var word in words)
        {
            var ahead = scanner;
            if (ahead.Take(word) && ahead.At > longest.At) longest = ahead;
        }

        if (longest.At == scanner.At) return false;
        scanner = longest;
        return true;
    }
}
