using MissionBot.BotFramework.Activities;
using MissionBot.Commands;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Following;

/// <summary>How a mission is followed, as values of the fields that say so.</summary>
static class FollowStanding
{
    static readonly Only[] NoOnly = [];

    /// <summary>How it is followed here, or would be by default: what a form begins with, and what takes it up again.</summary>
    public static IEnumerable<(Field Field, object? Value)> Of(Followed what, Turn turn, Rows rows)
    {
        var trials = rows.TrialsOf(what.Mission);
        var standing = Of(rows.Subscription(what.Mission.Id, turn.Conversation.PlaceId) ?? Beginning.Of(what.Mission, 0, rows.Us(what.MissionId, turn.Conversation.PlaceId).Organisation is not null, turn), trials);
        // Only a channel has threads.
        return turn.Conversation.Kind == ConversationTypes.Channel ? standing : standing.Where(one => one.Field != FollowFields.Where);
    }

    public static IEnumerable<(Field Field, object? Value)> Of(Subscription subscription, IReadOnlyList<Trial> trials)
    {
        var wishes = subscription.Wishes;
        var pace = FollowChoices.PaceOf(subscription.Schedule);
        return
        [
            (FollowFields.Kinds, wishes.Kinds is { IsEmpty: false } kinds ? kinds : Enum.GetValues<UpdateKind>()),
            (FollowFields.Only, Some<Only>([.. wishes.OnlyOffTrack ? [Only.OffTrack] : NoOnly, .. wishes.OnlyMilestones ? [Only.Milestones] : NoOnly, .. wishes.OnlyNamingMe ? [Only.NamingMe] : NoOnly])),
            (FollowFields.Pace, pace),
            (FollowFields.Schedule, pace is null ? new Timing(subscription.Schedule) : null),
            (FollowFields.Except, Some<Exclusion>([.. Enum.GetValues<Exclusion>().Where(one =>
                (FollowChoices.SizeOf(one) is { } size && wishes.Except.Contains(size)) || (FollowChoices.KindOf(one) is { } kind && wishes.ExceptKinds.Contains(kind)))])),
            (FollowFields.Trials, Keys(wishes.Trials, trials)),
            (FollowFields.ExceptTrials, Keys(wishes.ExceptTrials, trials)),
            (FollowFields.Named, wishes.NamedAtOnce ? Named.AtOnce : Named.WithTheRest),
            (FollowFields.Quiet, subscription.Quiet is { } quiet ? new Quiet(quiet) : null),
            (FollowFields.Length, wishes.IsCompact ? CardLength.Compact : CardLength.Full),
            (FollowFields.Where, subscription.Thread is null ? PostedIn.Channel : PostedIn.Thread),
            (FollowFields.Language, subscription.Language),
            (FollowFields.Zone, subscription.Zone),
        ];
    }

    /// <summary>The same, as a button carries it.</summary>
    public static IEnumerable<(Field, string)> Said(Subscription subscription, IReadOnlyList<Trial> trials, Language language) =>
        Of(subscription, trials).Where(one => one.Value is not null).Select(one => (one.Field, one.Field.Show(one.Value!, language)));

    static IReadOnlyList<T>? Some<T>(IReadOnlyList<T> values) => values.Count == 0 ? null : values;

    static TrialKeys? Keys(IReadOnlyCollection<string> ids, IReadOnlyList<Trial> trials) =>
        ids.Count == 0 ? null : new([.. trials.Where(trial => ids.Contains(trial.Id)).Select(trial => trial.Key)]);
}
