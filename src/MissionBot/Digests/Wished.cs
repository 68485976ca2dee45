using MissionBot.Following;
using MissionBot.Indicators;
using MissionBot.Learnings;
using MissionBot.Trials;

namespace MissionBot.Digests;

/// <summary>What of a digest a follower wants to hear.</summary>
/// <param name="Us">Who follows: for what names them.</param>
sealed record Wished(Wishes Wishes, Us Us)
{
    public static Wished Everything { get; } = new(Wishes.Everything, Following.Us.Nobody);

    public bool Wants(MissionNews news) => OfWhole(UpdateKind.Mission)
        && (!Wishes.OnlyMilestones || news is MissionNews.Closed or MissionNews.Extended or MissionNews.Reopened)
        && (!Wishes.OnlyNamingMe || news is MissionNews.Led { Person: var person } && Us.People.Contains(person));

    public bool Wants(Moved moved, DateOnly today) => WantsIndicators && moved.Now.Progress(today).State is var now
        && (!Wishes.OnlyOffTrack || now.IsOff())
        && (!Wishes.OnlyMilestones || now is ProgressState.Reached && moved.Before?.Progress(today).State is not ProgressState.Reached);

    public bool Wants(Tried tried) => Wants(UpdateKind.Trials, tried.Trial)
        && (!Wishes.OnlyMilestones || tried.HasMoved && tried.Trial.Stage is Stage.Running or Stage.Ended);

    public bool Wants(Learning learning, Trial? trial) => !Wishes.OnlyMilestones && trial is not null && Wants(UpdateKind.Learnings, trial);

    /// <summary>Whether how it stands is told: what is stuck, or comes up.</summary>
    public bool WantsState(Trial trial) => Wants(UpdateKind.Trials, trial);

    public bool WantsState(Course course, DateOnly today) => WantsIndicators && (!Wishes.OnlyOffTrack || course.Progress(today).State.IsOff());

    public bool WantsDeadline => OfWhole(UpdateKind.Mission) && !Wishes.OnlyNamingMe;

    bool WantsIndicators => OfWhole(UpdateKind.Indicators) && !Wishes.OnlyNamingMe;

    bool OfWhole(UpdateKind kind) => Wishes.Cover(kind, null, null);

    bool Wants(UpdateKind kind, Trial trial) => Wishes.Cover(kind, trial.Id, trial.Size) && (!Wishes.OnlyNamingMe || Us.Own(trial));
}
