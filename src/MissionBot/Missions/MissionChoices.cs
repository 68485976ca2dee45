using MissionBot.Commands;

namespace MissionBot.Missions;

static class MissionChoices
{
    public static readonly Choices<Rhythm> Rhythms = new(
        (Rhythm.Monthly, new("monthly", "månedligt", "every month", "hver måned")),
        (Rhythm.Quarterly, new("quarterly", "kvartalsvis", "every quarter", "hvert kvartal")),
        (Rhythm.HalfYearly, new("half-yearly", "halvårligt", "twice a year", "hvert halve år")),
        (Rhythm.Yearly, new("yearly", "årligt", "every year", "hvert år")));

    public static readonly Choices<MissionOutcome> Outcomes = new(
        (MissionOutcome.Achieved, new("achieved", "opnået", "reached", "nået")),
        (MissionOutcome.Closed, new("closed", "lukket", "stopped", "stoppet")));

    public static readonly Choices<MissionState> States = new(
        (MissionState.Running, new("running", "i gang")),
        (MissionState.Overdue, new("overdue", "over tiden")),
        (MissionState.Achieved, new("achieved", "opnået")),
        (MissionState.Closed, new("closed", "lukket")));
}
