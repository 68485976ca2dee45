using MissionBot.Following;
using MissionBot.Indicators;
using MissionBot.Learnings;
using MissionBot.Trials;

namespace MissionBot.Digests;

/// <summary>What of a digest a follower wants to hear.</summary>
/// <param name="Person">Who follows: for what names them.</param>
sealed record Wished(Wishes Wishes, string? Person)
{
    public static Wished Everything { get; } = new(Wishes.Everything, null);

    public bool Wants(MissionNews news) => OfWhole(UpdateKind.Mission)
        && (!Wishes.OnlyMilestones || news is MissionNews.Closed or MissionNews.Extended or MissionNews.Reopened)
        && (!Wishes.OnlyNamingMe || news is MissionNews.Led { Person: var person } && person == Person);

    public bool Wants(Moved moved, DateOnly today) => WantsIndicators && moved.Now.Progress(today).State is var now
        && (!Wishes.OnlyOffTrack || IsOff(now))
        && (!Wishes.OnlyMilestones || now is ProgressState.Reached && moved.Before?.Progress(today).State is not ProgressState.Reached);

    public bool Wants(Tried tried) => Wants(UpdateKind.Trials, tried.Trial)
        && (!Wishes.OnlyMilestones || tried.HasMoved && tried.Trial.Stage is Stage.Running or Stage.Ended);

    public bool Wants(Learning learning, Trial? trial) => !Wishes.OnlyMilestones && trial is not null && Wants(UpdateKind.Learnings, trial);

    /// <summary>Whether how it stands is told: what is stuck, or comes up.</summary>
    public bool WantsState(Trial trial) => Wants(UpdateKind.Trials, trial);

    public bool WantsState(Course course, DateOnly today) => WantsIndicators && (!Wishes.OnlyOffTrack || IsOff(course.Progress(today).State));

    public bool WantsDeadline => OfWhole(UpdateKind.Mission) && !Wishes.OnlyNamingMe;

    bool WantsIndicators => OfWhole(UpdateKind.Indicators) && !Wishes.OnlyNamingMe;

    // Who follows one trial action does not follow the mission around it.
    bool OfWhole(UpdateKind kind) => Wants(kind) && Wishes.Trials.IsDefaultOrEmpty;

    bool Wants(UpdateKind kind, Trial trial) => Wants(kind)
        && (Wishes.Trials.IsDefaultOrEmpty || Wishes.Trials.Contains(trial.Id))
        && !Wishes.ExceptTrials.Contains(trial.Id)
        && !(trial.Size is { } size && Wishes.Except.Contains(size))
        && (!Wishes.OnlyNamingMe || trial.Owner == Person);

    bool Wants(UpdateKind kind) => (Wishes.Kinds.IsDefaultOrEmpty || Wishes.Kinds.Contains(kind)) && !Wishes.ExceptKinds.Contains(kind);

    /// <summary>Off its line, and not merely without one.</summary>
    public static bool IsOff(ProgressState state) => state is ProgressState.Behind or ProgressState.WorseThanBaseline or ProgressState.ReachedThenLost or ProgressState.TargetDatePassed;
}
