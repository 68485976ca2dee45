using MissionBot.Words;

namespace MissionBot.Following;

/// <param name="At">Where the figures begin; at <paramref name="End"/> what was said ends.</param>
readonly record struct Clock(int Hour, int Minute, int At, int End)
{
    /// <summary>A word before it says that it is a time: at, kl., in the.</summary>
    public bool IsLed { get; init; }

    public bool IsOnADial => Hour is >= 0 and < 24 && Minute is >= 0 and < 60;

    public TimeOnly Time => new(Hour, Minute);
}

/// <summary>A time of day: 9:00, 9.30, kl. 9, at 9, 9 am, 2pm, half past eight, halv ni, noon, fredag morgen.</summary>
static class ClockReader
{
    const int NoHour = 99;

    static readonly string[] Leads = ["at", "kl", "klokken"], Articles = ["a", "an", "en"];

    static readonly Lexicon<int> Parts = new(("morning morgen morgenen mornings", 8), ("noon midday middag", 12), ("afternoon eftermiddag eftermiddagen", 15), ("evening aften aftenen", 18));

    public static Clock? Take(ref Scanner scanner)
    {
        var ahead = scanner;
        var begun = ahead.At;
        var isLed = false;
        foreach (var lead in Leads)
        {
            if (!ahead.Take(lead)) continue;
            ahead.Take('.');
            if (!ahead.TakeBlank()) return null;
            begun = ahead.At;
            isLed = true;
            break;
        }

        var isPart = ahead.Take("in the") || ahead.Take("om");
        if (isPart) ahead.TakeBlank();
        if (ahead.Take(Parts, out var part))
        {
            scanner = ahead;
            return new(part, 0, begun, ahead.At) { IsLed = isLed || isPart };
        }

        if ((InWords(ref ahead, isLed) ?? Figures(ref ahead)) is not { } clock || !ahead.Ends) return null;
        scanner = ahead;
        return clock with { At = begun, IsLed = isLed };
    }

    // "half past eight" is after eight, "halv ni" before nine. An hour alone is one only after "at": "a" and "en" are hardly ever meant as one.
    static Clock? InWords(ref Scanner scanner, bool isLed)
    {
        var ahead = scanner;
        var isAfter = ahead.Take("half past");
        var isHalf = isAfter || ahead.Take("halv");
        if (isHalf ? !ahead.TakeBlank() : !isLed || ahead.TakeOneOf(Articles)) return null;
        if (!ahead.Take(Units.Counts, out var hour) && !(isHalf && ahead.TakeDigits(2, out hour))) return null;
        var clock = new Clock(isHalf && !isAfter ? hour - 1 : hour, isHalf ? 30 : 0, scanner.At, ahead.At);
        scanner = ahead;
        return clock;
    }

    /// <summary>9, 9:30, 9.30, 9 am, whatever stands after it.</summary>
    public static Clock? Figures(ref Scanner scanner)
    {
        var ahead = scanner;
        if (!ahead.TakeDigits(2, out var hour)) return null;
        var point = ahead;
        if (point.TakeAny(":.", out _) && point.TakeDigits(2, out var minute)) ahead = point;
        else minute = 0;
        if (Half(ref ahead) is { } isAfternoon)
        {
            // 12 am is midnight, and there is no 13 pm.
            if (hour is < 1 or > 12) hour = NoHour;
            else hour = (hour % 12) + (isAfternoon ? 12 : 0);
        }

        var clock = new Clock(hour, minute, scanner.At, ahead.At);
        scanner = ahead;
        return clock;
    }

    static bool? Half(ref Scanner scanner)
    {
        var ahead = scanner;
        ahead.TakeBlank();
        if (!ahead.TakeWord(out var word)) return null;
        var isAfternoon = word.Equals("pm", StringComparison.OrdinalIgnoreCase);
        if (!isAfternoon && !word.Equals("am", StringComparison.OrdinalIgnoreCase)) return null;
        scanner = ahead;
        return isAfternoon;
    }
}
