using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace MissionBot.BotFramework.Authentication;

/// <summary>How the bot is registered (the SDK's MicrosoftAppType), which decides where its own tokens come from.</summary>
enum AppType
{
    SingleTenant,
    UserAssignedMSI,

    /// <summary>No longer offered for new registrations.</summary>
    MultiTenant,
}

/// <summary>Who the bot is, and whom it believes. Names of settings are the SDK's where it has one.</summary>
sealed record BotSettings
{
    public const string AppIdKey = "MicrosoftAppId";

    public required string AppId { get; init; }

    public required AppType Type { get; init; }

    /// <summary>The tenant that the app is registered in. A multi-tenant app may go without.</summary>
    public required string? TenantId { get; init; }

    public required string ChannelMetadata { get; init; }

    public required string ChannelIssuer { get; init; }

    /// <summary>Whose keys sign the tokens of agents and of the Playground; null where the app has no tenant of its own.</summary>
    public required string? EntraMetadata { get; init; }

    /// <summary>Of tokens that the app's own tenant issued, in both versions.</summary>
    public required IReadOnlyList<string> EntraIssuers { get; init; }

    /// <summary>App ids of agents that are believed who speaks; of the Playground, in Development, the bot's own.</summary>
    public required IReadOnlyList<string> Callers { get; init; }

    /// <summary>Where the bot's own tokens come from.</summary>
    public required Uri Authority { get; init; }

    public required string Scope { get; init; }

    public required Credentials Credentials { get; init; }

    /// <exception cref="StartRefusedException">The bot could not hear or answer with these settings.</exception>
    public static BotSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var cloud = CloudOf(configuration);
        var isDevelopment = environment.IsDevelopment();
        var appId = IdIn(configuration, AppIdKey)!;
        var type = TypeIn(configuration);
        var tenant = IdIn(configuration, "MicrosoftAppTenantId");
        if (tenant is null && type != AppType.MultiTenant)
            throw new StartRefusedException($"MicrosoftAppTenantId is missing: a bot of type {type} belongs to one tenant. Set it to that tenant's id.");
        string Address(string key, string fallback) => AddressIn(configuration, key, isDevelopment) ?? fallback;
        return new BotSettings
        {
            AppId = appId,
            Type = type,
            TenantId = tenant,
            ChannelMetadata = Address("ToBotFromChannelOpenIdMetadataUrl", cloud.ChannelMetadata),
            ChannelIssuer = configuration["ToBotFromChannelTokenIssuer"] is { Length: > 0 } issuer ? issuer : cloud.ChannelIssuer,
            EntraMetadata = tenant is null
                ? null
                : Address("ToBotFromEmulatorOpenIdMetadataUrl", $"{cloud.Login}/{tenant}/v2.0/.well-known/openid-configuration"),
            EntraIssuers = tenant is null ? [] : [$"{cloud.OldIssuer}/{tenant}/", $"{cloud.Login}/{tenant}/v2.0"],
            Callers = [.. configuration.Listed("AllowedCallers"), .. isDevelopment ? [appId] : Array.Empty<string>()],
            Authority = new Uri(Address("ToChannelFromBotLoginUrl", $"{cloud.Login}/{(type == AppType.MultiTenant ? cloud.SharedTenant : tenant)}")),
            Scope = configuration["ToChannelFromBotOAuthScope"] is { Length: > 0 } scope ? scope : cloud.Scope,
            Credentials = Credentials.Read(configuration, type, cloud.ExchangeAudience),
        };
    }

    public static Cloud CloudOf(IConfiguration configuration) =>
        Cloud.Named(configuration["ChannelService"]) ?? throw new StartRefusedException(
            $"ChannelService is {configuration["ChannelService"]}, which is no cloud of Teams. Leave it empty (public), or set https://botframework.azure.us or https://botframework.azure.cn.");

    static AppType TypeIn(IConfiguration configuration) =>
        configuration["MicrosoftAppType"] is not { Length: > 0 } name ? AppType.SingleTenant
        : Enum.TryParse<AppType>(name, ignoreCase: true, out var type) && Enum.IsDefined(type) && !char.IsAsciiDigit(name[0]) ? type
        : throw new StartRefusedException($"MicrosoftAppType is {name}. It is SingleTenant, UserAssignedMSI or MultiTenant.");

    static string? IdIn(IConfiguration configuration, string key) =>
        configuration[key] is not { Length: > 0 } id ? null
        : Guid.TryParseExact(id, "D", out _) ? id
        : throw new StartRefusedException($"{key} is no id: it looks like 22222222-2222-4222-8222-222222222222.");

    /// <summary>Other than the cloud's: a private cloud, or in Development a stand-in on this machine.</summary>
    static string? AddressIn(IConfiguration configuration, string key, bool isDevelopment)
    {
        if (configuration[key] is not { Length: > 0 } address) return null;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url)) throw new StartRefusedException($"{key} is no address: {address}.");
        if (LocalMode.IsLoopback(url)
                ? !isDevelopment || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps)
                : url.Scheme != Uri.UriSchemeHttps)
            throw new StartRefusedException($"{key} is {address}. It must begin with https://, and be on this machine in Development only.");
        return address;
    }
}
