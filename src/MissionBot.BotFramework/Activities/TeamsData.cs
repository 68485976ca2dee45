using System.Text.Json;

namespace MissionBot.BotFramework.Activities;

/// <summary>What Teams says beside an activity (channelData). Read leniently: all of it may be missing or of another kind.</summary>
public static class TeamsData
{
    /// <summary>The tenant of the conversation; null on channels without tenants.</summary>
    public static string? TenantId(this Activity activity) => activity.Data("tenant", "id") ?? activity.Conversation?.TenantId;

    public static string? TeamId(this Activity activity) => activity.Data("team", "id");

    public static string? TeamsChannelId(this Activity activity) => activity.Data("channel", "id");

    /// <summary>teamMemberAdded, channelRenamed, …; the case varies.</summary>
    public static string? EventType(this Activity activity) => activity.Data("eventType");

    static string? Data(this Activity activity, params ReadOnlySpan<string> path)
    {
        if (activity.ChannelData is not { } value) return null;
        foreach (var name in path)
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value)) return null;
        return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
    }
}
