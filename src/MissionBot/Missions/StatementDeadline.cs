using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Missions;

/// <summary>The date that a statement names ("By 2030, …", "I 2030 …"). It is read, and stays in the statement.</summary>
public static class StatementDeadline
{
    static readonly string[] Leads = ["by the end of", "before the end of", "by", "before", "until", "in", "inden udgangen af", "før udgangen af", "senest i", "senest", "inden", "i", "før"];

    static readonly string[] Before = ["before", "før"];

    public static DateOnly? In(string statement, DateOnly today)
    {
        for (var at = 0; at < statement.Length; at = Scan.NextWord(statement, at))
        {
            foreach (var lead in Leads)
            {
                if (!Scan.WordAt(statement, at, lead)) continue;
                if (Dates.ReadDate(statement, Scan.SkipBlanks(statement, at + lead.Length), today, DateLean.Future) is { } read)
                    return Before.Contains(lead) ? DayBefore(read.Value) : read.Value.End;
            }
        }

        return null;
    }

    /// <summary>A date as a deadline is said, with or without "before".</summary>
    /// <returns>The day, and just after what was read; null where none stands here.</returns>
    public static (DateOnly Day, int End)? ReadAt(string text, int at, DateOnly today)
    {
        var lead = Before.FirstOrDefault(word => Scan.WordAt(text, at, word));
        return Dates.ReadDate(text, lead is null ? at : Scan.SkipBlanks(text, at + lead.Length), today, DateLean.Future) is { } read
            ? (lead is null ? read.Value.End : DayBefore(read.Value), read.End)
            : null;
    }

    // "Before 2030" is over when 2030 begins. "Inden 2030" is not: it is how Danish says "by 2030", as in the UN's goals. A day itself is
    // the last one: who writes "before 1 June" has 1 June in the calendar. The card shows the date, so that it can be seen.
    static DateOnly DayBefore(Period period) => period.Start == period.End ? period.End : period.Start.AddDays(-1);
}
