namespace MissionBot.BotFramework.Activities;

public static class ActivityTypes
{
    public const string Message = "message", ConversationUpdate = "conversationUpdate", InstallationUpdate = "installationUpdate", Invoke = "invoke",
        Typing = "typing", MessageReaction = "messageReaction", MessageUpdate = "messageUpdate", MessageDelete = "messageDelete";
}

public static class ConversationTypes
{
    public const string Personal = "personal", GroupChat = "groupChat", Channel = "channel";
}

public static class Channels
{
    public const string MsTeams = "msteams", Emulator = "emulator", WebChat = "webchat", DirectLine = "directline";
}

public static class DeliveryModes
{
    public const string ExpectReplies = "expectReplies";
}

public static class InvokeNames
{
    public const string CardAction = "adaptiveCard/action";
}
