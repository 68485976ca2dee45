using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Connector;

/// <summary>What CreateConversation is asked with, for a chat with one person (ConversationParameters in botframework-channel.json).</summary>
public sealed record NewChat(IReadOnlyList<ChannelAccount> Members, ChannelAccount? Bot, string TenantId, NewChatData ChannelData)
{
    public bool IsGroup { get; init; }
}

public sealed record NewChatData(NewChatTenant Tenant);

public sealed record NewChatTenant(string Id);
