using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect.Configuration;
using Microsoft.IdentityModel.Tokens;

namespace MissionBot.BotFramework.Authentication;

/// <summary>
/// The two kinds of token that may open the endpoint, as schemes of ASP.NET Core's own bearer authentication: the channel
/// service's, and Entra's for other programs. What a valid one proves becomes a <see cref="Caller"/> on the request.
/// </summary>
static class BearerTokens
{
    public const string Channel = "Channel", Entra = "Entra";

    /// <summary>The HttpClient that reads keys.</summary>
    public const string Authority = "authority";

    // Clocks differ, of channels and of containers without NTP.
    static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    public static void AddBearerTokens(this IServiceCollection services)
    {
        // Else the library reads the keys anew behind the request, and refuses the first token that a new key has signed.
        AppContext.SetSwitch("Switch.Microsoft.IdentityModel.UpdateConfigAsBlocking", true);
        services.AddAuthentication().AddJwtBearer(Channel, _ => { }).AddJwtBearer(Entra, _ => { });
        services.AddOptions<JwtBearerOptions>(Channel).Configure<BotSettings, IHttpClientFactory>((options, settings, clients) =>
        {
            Take(options, settings.ChannelMetadata, clients, [settings.ChannelIssuer], [settings.AppId]);
            options.Events.OnTokenValidated = async validated => validated.HttpContext.Features.Set<Caller>(new Caller.Channel(
                Claim(validated.Principal, "serviceurl"),
                await KeyOf((JsonWebToken)validated.SecurityToken, options)));
        });
        services.AddOptions<JwtBearerOptions>(Entra).Configure<BotSettings, IHttpClientFactory>((options, settings, clients) =>
        {
            // A blueprint's tokens (Agent 365) name the app by its URI.
            string[] audiences = [settings.AppId, $"api://{settings.AppId}", $"api://botid-{settings.AppId}"];
            Take(options, settings.EntraMetadata!, clients, settings.EntraIssuers, audiences);
            options.Events.OnTokenValidated = validated =>
            {
                var claims = validated.Principal;
                validated.HttpContext.Features.Set<Caller>(
                    new Caller.Agent(Claim(claims, "ver") == "2.0" ? Claim(claims, "azp") : Claim(claims, "appid"), Claim(claims, "tid")));
                return Task.CompletedTask;
            };
        });
    }

    /// <summary>All that a token is checked for is said here: whatever Authentication:Schemes may hold is left behind.</summary>
    static void Take(JwtBearerOptions options, string metadata, IHttpClientFactory clients, IReadOnlyList<string> issuers, string[] audiences)
    {
        // Names of claims stay as they are in the token; nothing about a refusal is told to the caller.
        options.MapInboundClaims = false;
        options.IncludeErrorDetails = false;
        options.SaveToken = false;
        options.Events = new JwtBearerEvents();
        options.ConfigurationManager = Keys(metadata, clients);
        options.TokenValidationParameters = new TokenValidationParameters
        {
            // Pinned: else a token "signed" by HMAC with the public key as its secret is one question of the library's version.
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            TryAllIssuerSigningKeys = false,
            ValidateIssuerSigningKey = true,
            ValidAudiences = audiences,
            // By hand, for the library would also believe the issuer that the metadata names.
            IssuerValidator = (issuer, _, _) => issuers.Contains(issuer, StringComparer.Ordinal)
                ? issuer
                : throw new SecurityTokenInvalidIssuerException("The issuer is another one.") { InvalidIssuer = issuer },
            ClockSkew = Skew,
        };
    }

    static ConfigurationManager<OpenIdConnectConfiguration> Keys(string metadata, IHttpClientFactory clients)
    {
        var documents = new HttpDocumentRetriever(clients.CreateClient(Authority)) { RequireHttps = metadata.StartsWith("https:", StringComparison.OrdinalIgnoreCase) };
        return new(metadata, new OpenIdConnectConfigurationRetriever(), documents, new OpenIdConnectConfigurationValidator())
        {
            AutomaticRefreshInterval = TimeSpan.FromHours(12),
            // How often an unknown key, or a list that could not be read, may ask for it again.
            RefreshInterval = TimeSpan.FromSeconds(15),
            // A key that was taken from the list is not to be believed for another hour.
            UseLastKnownGoodConfiguration = false,
        };
    }

    static async Task<JsonWebKey?> KeyOf(JsonWebToken token, JwtBearerOptions options)
    {
        var configuration = await options.ConfigurationManager!.GetConfigurationAsync(CancellationToken.None);
        return configuration.JsonWebKeySet.Keys.FirstOrDefault(key => key.Kid == token.Kid);
    }

    static string? Claim(ClaimsPrincipal? principal, string name) => principal?.FindFirst(name)?.Value;
}
