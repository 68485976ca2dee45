using System.Collections.Immutable;
using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Following;

/// <summary>What was said about how to follow; null for what stays as it is.</summary>
public sealed record FollowSettings
{
    public bool Everything { get; init; }

    public IReadOnlyList<UpdateKind>? Kinds { get; init; }

    public IReadOnlyList<Only>? Only { get; init; }

    public IReadOnlyList<Exclusion>? Except { get; init; }

    public TrialKeys? Trials { get; init; }

    public TrialKeys? ExceptTrials { get; init; }

    public Timing? Timing { get; init; }

    public bool? NamedAtOnce { get; init; }

    public Quiet? Quiet { get; init; }

    public bool? IsCompact { get; init; }

    public PostedIn? Where { get; init; }

    public Language? Language { get; init; }

    public string? Zone { get; init; }

    public bool IsEmpty => this == new FollowSettings();

    internal static FollowSettings From(Given given)
    {
        return new()
        {
            Everything = given.Has(FollowFields.All),
            Kinds = given.Find(FollowFields.Kinds) ?? (IsCleared(FollowFields.Kinds) ? [] : null),
            Only = given.Find(FollowFields.Only) ?? (IsCleared(FollowFields.Only) ? [] : null),
            Except = given.Find(FollowFields.Except) ?? (IsCleared(FollowFields.Except) ? [] : null),
            Trials = given.Find(FollowFields.Trials) ?? (IsCleared(FollowFields.Trials) ? new([]) : null),
            ExceptTrials = given.Find(FollowFields.ExceptTrials) ?? (IsCleared(FollowFields.ExceptTrials) ? new([]) : null),
            Timing = (given.Find(FollowFields.Schedule), given.Find(FollowFields.Pace)) switch
            {
                ({ } time, { } pace) => time.On(FollowChoices.CronOf(pace)),
                ({ } time, null) => time,
                (null, { } pace) => new Timing(FollowChoices.CronOf(pace)),
                _ => IsCleared(FollowFields.Schedule) ? Timing.Weekly : null,
            },
            NamedAtOnce = given.Find(FollowFields.Named) is { } named ? named == Following.Named.AtOnce : null,
            Quiet = given.Find(FollowFields.Quiet) ?? (IsCleared(FollowFields.Quiet) ? new(null) : null),
            IsCompact = given.Find(FollowFields.Length) is { } length ? length == CardLength.Compact : null,
            Where = given.Find(FollowFields.Where),
            Language = given.Find(FollowFields.Language),
            Zone = given.Find(FollowFields.Zone),
        };

        bool IsCleared(Field field) => given.Cleared.Contains(field.Id);
    }

    /// <summary>The subscription as it is from now on.</summary>
    /// <param name="trialIds">The ids of all trial actions that were named, by their keys.</param>
    /// <param name="thread">Where "in this thread" is.</param>
    internal Subscription Upon(Subscription before, IReadOnlyDictionary<string, string> trialIds, string thread)
    {
        var wishes = Everything ? Wishes.Everything with { IsCompact = before.Wishes.IsCompact, NamedAtOnce = before.Wishes.NamedAtOnce } : before.Wishes;
        return before with
        {
            Wishes = wishes with
            {
                // "Only when off track" is not everything else as well. All of them is every one, also of a kind that comes later.
                Kinds = Kinds is null ? wishes.Kinds.IsEmpty && Only?.Contains(Following.Only.OffTrack) == true ? [UpdateKind.Indicators] : wishes.Kinds : Kinds.Distinct().Count() == Enum.GetValues<UpdateKind>().Length ? [] : [.. Kinds.Order()],
                ExceptKinds = Except is null ? wishes.ExceptKinds : [.. Except.Select(FollowChoices.KindOf).OfType<UpdateKind>().Order()],
                Except = Except is null ? wishes.Except : [.. Except.Select(FollowChoices.SizeOf).OfType<Trials.Size>().Order()],
                Trials = Trials is null ? wishes.Trials : Ids(Trials),
                ExceptTrials = ExceptTrials is null ? wishes.ExceptTrials : Ids(ExceptTrials),
                OnlyOffTrack = Only?.Contains(Following.Only.OffTrack) ?? wishes.OnlyOffTrack,
                OnlyMilestones = Only?.Contains(Following.Only.Milestones) ?? wishes.OnlyMilestones,
                OnlyNamingMe = Only?.Contains(Following.Only.NamingMe) ?? wishes.OnlyNamingMe,
                IsCompact = IsCompact ?? wishes.IsCompact,
                NamedAtOnce = NamedAtOnce ?? wishes.NamedAtOnce,
            },
            Schedule = Timing is null ? before.Schedule : Timing.Cron,
            Quiet = Quiet is null ? before.Quiet : Quiet.Hours,
            Thread = Where switch { PostedIn.Thread => thread, PostedIn.Channel => null, _ => before.Thread },
            Language = Language ?? before.Language,
            Zone = Zone ?? before.Zone,
        };

        ImmutableArray<string> Ids(TrialKeys keys) => [.. keys.Keys.Select(key => trialIds[key])];
    }
}
