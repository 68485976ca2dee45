using MissionBot.Commands;
using MissionBot.Indicators;
using MissionBot.Learnings;
using MissionBot.Missions;
using MissionBot.Partners;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Status;

/// <summary>A mission at one look. It reads other capabilities' rows and writes none.</summary>
/// <param name="Learned">The newest learnings.</param>
/// <param name="Learnings">How many there are.</param>
sealed record MissionStatus(
    Mission Mission,
    IReadOnlyList<string> Leaders,
    IReadOnlyList<Course> Courses,
    IReadOnlyList<Trial> Trials,
    IReadOnlyList<Learning> Learned,
    int Learnings)
{
    public const int NewestLearnings = 3;

    /// <summary>Which organisations take part, in short; null where none does.</summary>
    public string? Partners { get; init; }

    /// <summary>What the mission does: neither mere proposals nor what was declined.</summary>
    public IReadOnlyList<Trial> Portfolio => [.. Trials.Where(trial => trial.IsInPortfolio)];

    public IReadOnlyList<Trial> In(Stage stage) => [.. Trials.Where(trial => trial.Stage == stage)];

    public static MissionStatus Of(Mission mission, Rows rows, Turn turn) => new(
        mission,
        rows.LeadersOf(mission, turn),
        rows.CoursesOf(mission.Id),
        rows.TrialsOf(mission),
        [.. rows.NewestLearnings(mission.Id, NewestLearnings).Select(rows.WithPartner)],
        rows.LearningCount(mission.Id))
    {
        Partners = PartnerCards.InShort(rows.TakingPartIn(mission.Id, withTrials: false), rows.Reader.IsPartner, turn),
    };
}
