using System.Text.Json;

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
        TenantId = Text(activity.ChannelData, "tenant", "id"),
        TeamId = Text(activity.ChannelData, "team", "id") ?? Text(activity.ChannelData, "teamsTeamId"),
        TeamName = Text(activity.ChannelData, "team", "name"),
        TeamGroupId = Text(activity.ChannelData, "team", "aadGroupId"),
        ChannelId = Text(activity.ChannelData, "channel", "id") ?? Text(activity.ChannelData, "teamsChannelId"),
        EventType = Text(activity.ChannelData, "eventType"),
        SelectedChannelId = Text(activity.ChannelData, "settings", "selectedChannel", "id"),
        SourceName = Text(activity.ChannelData, "source", "name"),
    };

    /// <summary>The conversation's tenant; null on channels that know none.</summary>
    public static string? TenantId(this Activity activity) => Text(activity.ChannelData, "tenant", "id") ?? activity.Conversation?.TenantId;

    static string? Text(JsonElement? value, params ReadOnlySpan<string> path)
    {
        var at = value.GetValueOrDefault();
        foreach (var name in path)
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(name, out at)) return null;
        return at.ValueKind switch
        {
            JsonValueKind.String => at.GetString(),
            JsonValueKind.Number => at.GetRawText(),
            _ => null,
        };
    }
}
