using MissionBot.Following;

namespace MissionBot.Updates;

/// <summary>What a follower is told, and what not.</summary>
static class WishesWant
{
    public static bool Wants(this Wishes wishes, Update update, string person) =>
        (wishes.Kinds.IsDefaultOrEmpty || wishes.Kinds.Contains(update.Kind))
        && !wishes.ExceptKinds.Contains(update.Kind)
        && !(update.Size is { } size && wishes.Except.Contains(size))
        && (wishes.Trials.IsDefaultOrEmpty || (update.Trial is { } trial && wishes.Trials.Contains(trial)))
        && !(update.Trial is { } left && wishes.ExceptTrials.Contains(left))
        && !(wishes.OnlyOffTrack && update is { Kind: UpdateKind.Indicators, IsOffTrack: false, IsMilestone: false })
        && !(wishes.OnlyMilestones && !update.IsMilestone)
        && !(wishes.OnlyNamingMe && !update.Names.Contains(person));
}
