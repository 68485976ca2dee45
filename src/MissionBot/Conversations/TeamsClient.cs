using MissionBot.BotFramework.Activities;

namespace MissionBot.Conversations;

/// <summary>
/// Whether the client can do what only Teams does: open dialogs, and ask for each reader's own view of a card. The Agents Playground
/// calls itself Teams and can do neither, but it is on this machine.
/// </summary>
/// <param name="setting"><c>Teams:Dialogs</c>; null where it is told by the conversation's address.</param>
public sealed class TeamsClient(bool? setting)
{
    public bool Is(Activity activity) =>
        activity.ChannelId?.Split(':')[0] == Channels.MsTeams && (setting ?? !(Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service) && service.IsLoopback));
}
