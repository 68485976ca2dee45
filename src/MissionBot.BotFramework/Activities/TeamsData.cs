namespace MissionBot.BotFramework.Activities;

/// <summary>What Teams adds in channelData. Anything may be missing, or of another kind than documented: then it is null.</summary>
public sealed record TeamsData
{
    public string? TenantId { get; init; }

    /// <summary><c>19:…</c>; Graph does not know it, see <see cref="TeamGroupId"/>.</summary>
    public string? TeamId { get; init; }

    public string? TeamName { get; init; }

    /// <summary>The team's id in Graph. Comes with installation and conversation updates, seldom with messages.</summary>
    public string? TeamGroupId { get; init; }

    public string? ChannelId { get; init; }

    /// <summary>teamMemberAdded, editMessage, …; Teams varies the case, so compare without.</summary>
    public string? EventType { get; init; }

    /// <summary>Where the team's owner wants the bot's welcome.</summary>
    public string? SelectedChannelId { get; init; }

    /// <summary>What was used: message, compose, commandbox.</summary>
    public string? SourceName { get; init; }
}

public static class TeamsActivity
{
    public static TeamsData Teams(this Activity activity) => new()
    {
        TenantId = activity.ChannelData.TextAt("tenant", "id"),
        TeamId = activity.ChannelData.TextAt("team", "id") ?? activity.ChannelData.TextAt("teamsTeamId"),
        TeamName = activity.ChannelData.TextAt("team", "name"),
        TeamGroupId = activity.ChannelData.TextAt("team", "aadGroupId"),
        ChannelId = activity.ChannelData.TextAt("channel", "id") ?? activity.ChannelData.TextAt("teamsChannelId"),
        EventType = activity.ChannelData.TextAt("eventType"),
        SelectedChannelId = activity.ChannelData.TextAt("settings", "selectedChannel", "id"),
        SourceName = activity.ChannelData.TextAt("source", "name"),
    };

    /// <summary>The conversation's tenant; null on channels that know none.</summary>
    public static string? TenantId(this Activity activity) => activity.ChannelData.TextAt("tenant", "id") ?? activity.Conversation?.TenantId;
}
