using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Following;

static class FollowingViewRows
{
    /// <summary>How this conversation follows a mission; null where it does not.</summary>
    public static FollowingView? FollowingView(this Rows rows, Mission mission, Turn turn) =>
        rows.Subscription(mission.Id, turn.Conversation.PlaceId) is { } subscription ? rows.View(mission, subscription, turn) : null;

    /// <summary>All that this conversation follows and the reader may see.</summary>
    public static IReadOnlyList<FollowingView> FollowingViews(this Rows rows, Turn turn) =>
    [
        .. from subscription in rows.Following(turn.Conversation.PlaceId)
           let mission = rows.Mission(subscription.MissionId)
           where mission is not null
           select rows.View(mission, subscription, turn),
    ];

    static FollowingView View(this Rows rows, Mission mission, Subscription subscription, Turn turn) =>
        new(mission, subscription, rows.TrialsOf(mission), turn.NameOf(subscription.Person, rows), rows.Us(subscription));
}
