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

    public string? ChannelName { get; init; }

    /// <summary>standard, private or shared.</summary>
    public string? ChannelType { get; init; }

    /// <summary>The tenants of the teams that a channel was just shared with.</summary>
    public IReadOnlyList<string> SharedWithTenants { get; init; } = [];

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
        ChannelName = activity.ChannelData.TextAt("channel", "name"),
        ChannelType = activity.ChannelData.TextAt("channel", "type"),
        SharedWithTenants = Items(activity.ChannelData, "sharedWithTeams").Select(team => ((JsonElement?)team).TextAt("tenantId")).OfType<string>().ToArray(),
        EventType = activity.ChannelData.TextAt("eventType"),
        SelectedChannelId = activity.ChannelData.TextAt("settings", "selectedChannel", "id"),
        SourceName = activity.ChannelData.TextAt("source", "name"),
    };

    /// <summary>The conversation's tenant; null on channels that know none. In a shared channel channelData may name the speaker's.</summary>
    public static string? TenantId(this Activity activity) => activity.Conversation?.TenantId ?? activity.ChannelData.TextAt("tenant", "id");

    static IEnumerable<JsonElement> Items(JsonElement? value, string name) =>
        value is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : [];
}
