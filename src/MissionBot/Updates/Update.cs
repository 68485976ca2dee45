using MissionBot.Following;
using MissionBot.Trials;
using MissionBot.Undoing;

namespace MissionBot.Updates;

/// <summary>A fact that followers may hear about, with what their wishes ask of it. In no language yet.</summary>
/// <param name="Trial">The trial action that it is about, by id.</param>
sealed record Update(LoggedFact Logged, UpdateKind Kind, string? Trial = null)
{
    public long Seq => Logged.Seq;

    public string By => Logged.Place.By;

    /// <summary>Of the trial action.</summary>
    public Size? Size { get; init; }

    /// <summary>A measurement that is off the indicator's line.</summary>
    public bool IsOffTrack { get; init; }

    /// <summary>It turns a page: a trial action started or ended, a target reached, the mission extended or closed.</summary>
    public bool IsMilestone { get; init; }

    /// <summary>Whom it is about, by id: the owner of the trial action, who proposed it, who leads.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    public bool Names(Us us) => People.Any(us.People.Contains) || (Trial is { } trial && us.Trials.Contains(trial));
}
