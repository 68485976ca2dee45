namespace MissionBot.BotFramework.Authentication;

/// <summary>Where a cloud's authorities stand. Each is separate: an app that is registered in one is unknown to the others.</summary>
/// <param name="ChannelMetadata">The channel's keys. Not below its issuer, so discovery would not find it.</param>
/// <param name="Login">Entra's host; a tenant follows.</param>
/// <param name="OldIssuer">The issuer of Entra's tokens of version 1; a tenant follows.</param>
/// <param name="SharedTenant">Which tenant gives multi-tenant bots their tokens.</param>
/// <param name="Scope">What the bot's own tokens are for.</param>
/// <param name="ExchangeAudience">What the token of a managed identity is for, where it stands in for a secret.</param>
/// <param name="Hosts">Where Teams' connector answers: whole names, for trafficmanager.net gives names below it to anybody.</param>
sealed record Cloud(
    string ChannelMetadata,
    string ChannelIssuer,
    string Login,
    string OldIssuer,
    string SharedTenant,
    string Scope,
    string ExchangeAudience,
    params IReadOnlyList<string> Hosts)
{
    /// <summary>Also that of GCC.</summary>
    public static readonly Cloud Public = new(
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "https://api.botframework.com",
        "https://login.microsoftonline.com",
        "https://sts.windows.net",
        "botframework.com",
        "https://api.botframework.com/.default",
        "api://AzureADTokenExchange",
        "smba.trafficmanager.net",
        "smba.onyx.prod.teams.trafficmanager.net",
        GccHost);

    /// <summary>GCC High and DoD.</summary>
    public static readonly Cloud UsGovernment = new(
        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        "https://api.botframework.us",
        "https://login.microsoftonline.us",
        "https://sts.windows.net",
        "MicrosoftServices.onmicrosoft.us",
        "https://api.botframework.us/.default",
        "api://AzureADTokenExchangeUSGov",
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us");

    /// <summary>Operated by 21Vianet.</summary>
    public static readonly Cloud China = new(
        "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
        "https://api.botframework.azure.cn",
        "https://login.partner.microsoftonline.cn",
        "https://sts.chinacloudapi.cn",
        "microsoftservices.partner.onmschina.cn",
        "https://api.botframework.azure.cn/.default",
        "api://AzureADTokenExchangeChina",
        "frontend.botapi.msg.infra.teams.microsoftonline.cn");

    /// <summary>Where tenants in GCC are served; for them Teams refuses the public host (InvalidBotApiHost).</summary>
    public const string GccHost = "smba.infra.gcc.teams.microsoft.com";

    /// <param name="channelService">The SDK's setting ChannelService; none is the public cloud.</param>
    public static Cloud? Named(string? channelService) => channelService?.TrimEnd('/') switch
    {
        null or "" or "https://botframework.com" => Public,
        "https://botframework.azure.us" => UsGovernment,
        "https://botframework.azure.cn" => China,
        _ => null,
    };
}
