using MissionBot.BotFramework.Activities;

namespace MissionBot.Life;

/// <summary>What an event says of a conversation. Teams varies the case of its names, and sends some of them twice.</summary>
abstract record Happening(string Place)
{
    /// <summary>The bot was added: to a chat, a team, or to a private or shared channel of its own.</summary>
    /// <param name="Whole">What it was added to: the team, where it was one.</param>
    public sealed record BotCame(string Place, string Whole) : Happening(Place);

    /// <summary>It may not speak there any more, nor in what belongs to it: removed, deleted or archived.</summary>
    /// <param name="Removed">Somebody took the bot out.</param>
    public sealed record Closed(string Place, bool Removed) : Happening(Place);

    public sealed record Reopened(string Place) : Happening(Place);

    public sealed record PeopleCame(string Place, IReadOnlyList<ChannelAccount> People) : Happening(Place);

    public sealed record PeopleWent(string Place, IReadOnlyList<ChannelAccount> People) : Happening(Place);

    public sealed record Named(string Place, string Name, string? Team) : Happening(Place);

    /// <param name="Tenants">Whose teams see it from now on.</param>
    public sealed record Shared(string Place, IReadOnlyList<string> Tenants) : Happening(Place);

    /// <returns>Null where it says nothing to us.</returns>
    public static Happening? Of(Activity activity)
    {
        if (activity.Conversation?.Id is not { } here) return null;
        var (teams, bot) = (activity.Teams(), activity.Recipient?.Id);
        var channel = teams.ChannelId ?? here;
        return (activity.Type, activity.Type == ActivityTypes.InstallationUpdate ? activity.Action : teams.EventType?.ToLowerInvariant()) switch
        {
            (ActivityTypes.InstallationUpdate, "add") => Came(),
            (ActivityTypes.InstallationUpdate, "remove") => new Closed(here, Removed: true),
            (not ActivityTypes.ConversationUpdate, _) => null,
            (_, var update) when Has(activity.MembersAdded, bot) => Came(update == "channelmemberadded"),
            (_, var update) when Has(activity.MembersRemoved, bot) => new Closed(update == "channelmemberremoved" ? channel : here, Removed: true),
            (_, var update) when activity.MembersAdded is { Count: > 0 } people => new PeopleCame(update == "channelmemberadded" ? channel : teams.TeamId ?? here, people),
            (_, var update) when activity.MembersRemoved is { Count: > 0 } people => new PeopleWent(update == "channelmemberremoved" ? channel : teams.TeamId ?? here, people),
            (_, "channelrenamed" or "channelcreated") when teams.ChannelName is { } name => new Named(channel, name, teams.TeamId),
            (_, "teamrenamed") when teams is { TeamId: { } team, TeamName: { } name } => new Named(team, name, team),
            (_, "channelshared") => new Shared(channel, teams.SharedWithTenants),
            (_, "channeldeleted") => new Closed(channel, Removed: false),
            (_, "channelrestored") => new Reopened(channel),
            (_, "teamdeleted" or "teamharddeleted" or "teamarchived") => new Closed(teams.TeamId ?? here, Removed: false),
            (_, "teamrestored" or "teamunarchived") => new Reopened(teams.TeamId ?? here),
            _ => null,
        };

        // Where the team's owner wants to be greeted; a private or shared channel is added by itself.
        BotCame Came(bool isChannelsOwn = false) => new(isChannelsOwn ? channel : teams.SelectedChannelId ?? here, isChannelsOwn ? channel : teams.TeamId ?? here);
    }

    static bool Has(IReadOnlyList<ChannelAccount>? members, string? bot) => bot is not null && members?.Any(member => member.Id == bot) == true;
}
