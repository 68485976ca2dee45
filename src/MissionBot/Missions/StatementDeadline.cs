using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Missions;

/// <summary>The date that a statement names ("By 2030, …", "I 2030 …"). It is read, and stays in the statement.</summary>
public static class StatementDeadline
{
    static readonly string[] Leads = ["by the end of", "before the end of", "by", "before", "until", "in", "inden udgangen af", "senest i", "senest", "inden", "i", "før"];

    public static DateOnly? In(string statement, DateOnly today)
    {
        for (var at = 0; at < statement.Length; at = Scan.NextWord(statement, at))
        {
            foreach (var lead in Leads)
            {
                if (!Scan.WordAt(statement, at, lead)) continue;
                if (Dates.ReadDate(statement, Scan.SkipBlanks(statement, at + lead.Length), today, DateLean.Future) is { } read) return read.Value.End;
            }
        }

        return null;
    }
}
