using MissionBot.Following;

namespace MissionBot.Updates;

/// <summary>What a follower is told, and what not.</summary>
static class WishesWant
{
    public static bool Wants(this Wishes wishes, Update update, Us us) =>
        wishes.Cover(update.Kind, update.Trial, update.Size)
        && !(wishes.OnlyOffTrack && update is { Kind: UpdateKind.Indicators, IsOffTrack: false, IsMilestone: false })
        && !(wishes.OnlyMilestones && !update.IsMilestone)
        && !(wishes.OnlyNamingMe && !update.Names(us));
}
