namespace MissionBot.Following;

static class FollowingCapability
{
    public static Capability All { get; } = new("Following", [Follow.Verb, Unfollow.Verb, ListFollowing.Verb, ListFollowers.Verb, Mute.Verb, Unmute.Verb], [], []);
}
