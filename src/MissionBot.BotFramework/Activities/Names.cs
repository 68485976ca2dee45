namespace MissionBot.BotFramework.Activities;

/// <summary>Types that a channel sends. They compare ordinally.</summary>
public static class ActivityTypes
{
    public const string
        Message = "message",
        MessageUpdate = "messageUpdate",
        MessageDelete = "messageDelete",
        MessageReaction = "messageReaction",
        ConversationUpdate = "conversationUpdate",
        InstallationUpdate = "installationUpdate",
        Invoke = "invoke",
        Event = "event",
        Typing = "typing";
}

/// <summary>Kinds of conversation in Teams; other channels name none.</summary>
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
    /// <summary>The replies go back in the HTTP response; nothing is posted.</summary>
    public const string ExpectReplies = "expectReplies";

    public const string Normal = "normal", Notification = "notification";
}

public static class InvokeNames
{
    /// <summary>Action.Execute, by a person or as a card's refresh.</summary>
    public const string CardAction = "adaptiveCard/action";

    /// <summary>How the names of all begin that a message extension invokes.</summary>
    public const string Extension = "composeExtension/";

    public const string
        Query = "composeExtension/query",
        SelectItem = "composeExtension/selectItem",
        FetchTask = "composeExtension/fetchTask",
        SubmitAction = "composeExtension/submitAction",
        QueryLink = "composeExtension/queryLink",
        AnonymousQueryLink = "composeExtension/anonymousQueryLink",
        SettingUrl = "composeExtension/querySettingUrl",
        Setting = "composeExtension/setting",
        ExtensionCardButton = "composeExtension/onCardButtonClicked",
        Search = "application/search",
        TaskFetch = "task/fetch",
        TaskSubmit = "task/submit",
        FileConsent = "fileConsent/invoke",
        SignInState = "signin/verifyState",
        SignInToken = "signin/tokenExchange",
        SignInFailure = "signin/failure",
        Feedback = "message/submitAction",
        FeedbackForm = "message/fetchTask",
        SuggestedAction = "suggestedActions/submit",
        ConfigFetch = "config/fetch",
        ConfigSubmit = "config/submit",
        ConnectorCard = "actionableMessage/executeAction",
        Handoff = "handoff/action";
}

public static class TextFormats
{
    public const string Plain = "plain", Markdown = "markdown", Xml = "xml";
}
