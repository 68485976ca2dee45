using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace MissionBot.Testing;

/// <summary>
/// Stands in for the channel service's authority and for Entra's, on loopback: lists keys that it made itself, and signs
/// tokens with them.
/// </summary>
public sealed class LoopbackAuthority : IAsyncDisposable
{
    public const string AppId = "22222222-2222-4222-8222-222222222222";
    public const string TenantId = "11111111-1111-4111-8111-111111111111";
    public const string ChannelIssuer = "https://api.botframework.com";

    readonly WebApplication app;
    readonly List<LoopbackKey> keys = [];
    int made, reads;

    LoopbackAuthority()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(server =>
        {
            server.Listen(IPAddress.Loopback, 0);
            server.Listen(IPAddress.Loopback, 0, listener => listener.UseHttps(Certificate));
        });
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(Answer);
        Key = AddKey("msteams", "webchat");
    }

    // Made once: it takes longer than a test.
    static readonly X509Certificate2 Certificate = SelfSigned();

    readonly ConcurrentQueue<string> asked = [];

    /// <summary>Where the keys are listed.</summary>
    public string Url => app.Urls.First(url => url.StartsWith("http:", StringComparison.Ordinal));

    /// <summary>Where tokens are given: that is done by https only.</summary>
    public string LoginUrl => app.Urls.First(url => url.StartsWith("https:", StringComparison.Ordinal));

    /// <summary>What was sent by who asked for a token for itself, as a form.</summary>
    public IReadOnlyList<string> Asked => [.. asked];

    /// <summary>How long the tokens that it gives are good for.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>What tokens are signed with, unless another one is named.</summary>
    public LoopbackKey Key { get; private set; }

    /// <summary>How often the list of keys was read.</summary>
    public int Reads => reads;

    /// <summary>Takes requests, and lets their connections end.</summary>
    public bool IsDown { get; set; }

    /// <summary>As a host is told of it.</summary>
    public string[] Settings =>
    [
        "--MicrosoftAppId", AppId, "--MicrosoftAppTenantId", TenantId, "--MicrosoftAppPassword", "secret",
        "--ToBotFromChannelOpenIdMetadataUrl", $"{Url}/v1/.well-known/openidconfiguration",
        "--ToChannelFromBotLoginUrl", $"{LoginUrl}/{TenantId}",
        "--ToBotFromEmulatorOpenIdMetadataUrl", $"{Url}/entra/.well-known/openid-configuration",
    ];

    public static async Task<LoopbackAuthority> Start()
    {
        var authority = new LoopbackAuthority();
        await authority.app.StartAsync();
        return authority;
    }

    /// <summary>For a process of its own, which can be told of it by a file.</summary>
    public static string CertificatePem => Certificate.ExportCertificatePem();

    /// <summary>Its certificate is nobody's, so the host is told that it is this one's.</summary>
    public static void Trust(IServiceCollection services) => services.AddHttpClient("authority").UseSocketsHttpHandler((handler, _) =>
        handler.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == Certificate.GetCertHashString());

    /// <summary>A new key in the list.</summary>
    public LoopbackKey AddKey(params string[] endorsements)
    {
        var key = new LoopbackKey($"key-{++made}", endorsements, LoopbackKey.Pair(made));
        keys.Add(key);
        return key;
    }

    /// <summary>A new key takes the place of all others.</summary>
    public LoopbackKey Rotate()
    {
        keys.Clear();
        return Key = AddKey("msteams", "webchat");
    }

    /// <summary>As the channel service writes it: nothing else is in it.</summary>
    public string ChannelToken(string serviceUrl, Action<SecurityTokenDescriptor>? but = null, LoopbackKey? by = null) => Token(
        token =>
        {
            token.Issuer = ChannelIssuer;
            token.Claims = new Dictionary<string, object> { ["serviceurl"] = serviceUrl };
            but?.Invoke(token);
        },
        by);

    /// <summary>As Entra writes it for another program.</summary>
    public string AgentToken(string caller, string tenant = TenantId, Action<SecurityTokenDescriptor>? but = null, LoopbackKey? by = null) => Token(
        token =>
        {
            token.Issuer = $"https://login.microsoftonline.com/{tenant}/v2.0";
            token.Claims = new Dictionary<string, object> { ["ver"] = "2.0", ["azp"] = caller, ["tid"] = tenant };
            but?.Invoke(token);
        },
        by);

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    string Token(Action<SecurityTokenDescriptor> fill, LoopbackKey? by)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var token = new SecurityTokenDescriptor
        {
            Audience = AppId,
            NotBefore = now.AddMinutes(-1),
            IssuedAt = now.AddMinutes(-1),
            Expires = now.AddHours(1),
            SigningCredentials = (by ?? Key).Credentials,
        };
        fill(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    async Task Answer(HttpContext context)
    {
        if (IsDown)
        {
            context.Abort();
            return;
        }

        if (context.Request.Method == "POST")
        {
            await Give(context);
            return;
        }

        var isEntra = context.Request.Path.StartsWithSegments("/entra");
        var place = isEntra ? $"{Url}/entra" : $"{Url}/v1";
        if (context.Request.Path.Value!.EndsWith("/keys", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref reads);
            await Json(context, new JsonObject { ["keys"] = new JsonArray([.. keys.Select(key => (JsonNode)key.Published(isEntra))]) });
        }
        else
        {
            await Json(context, new JsonObject
            {
                ["issuer"] = isEntra ? "https://login.microsoftonline.com/{tenantid}/v2.0" : ChannelIssuer,
                ["jwks_uri"] = $"{place}/keys",
                ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            });
        }
    }

    async Task Give(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var form = await reader.ReadToEndAsync(context.RequestAborted);
        asked.Enqueue(form);
        var client = QueryHelpers.ParseQuery(form)["client_id"].ToString();
        await Json(context, new JsonObject
        {
            ["token_type"] = "Bearer",
            ["expires_in"] = (int)Lifetime.TotalSeconds,
            // Another program asks for one that the bot believes.
            ["access_token"] = client == AppId ? $"bot-token-{asked.Count}" : AgentToken(client),
        });
    }

    static X509Certificate2 SelfSigned()
    {
        using var rsa = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        var request = new CertificateRequest("CN=127.0.0.1", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    static Task Json(HttpContext context, JsonObject body)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body.ToJsonString(), context.RequestAborted);
    }
}

/// <summary>A pair of keys, and what channels the public one vouches for.</summary>
public sealed record LoopbackKey(string Id, IReadOnlyList<string> Endorsements)
{
    // Making a pair takes longer than a test.
    static readonly ConcurrentDictionary<int, RSA> Pairs = new();

    readonly RSA rsa = Pair(0);

    /// <summary>One that no authority lists, whatever it calls itself.</summary>
    public LoopbackKey(string id)
        : this(id, ["msteams"])
    {
    }

    internal LoopbackKey(string id, IReadOnlyList<string> endorsements, RSA rsa)
        : this(id, endorsements) => this.rsa = rsa;

    internal static RSA Pair(int number) => Pairs.GetOrAdd(number, _ => RSA.Create(2048));

    public SigningCredentials Credentials => new(new RsaSecurityKey(rsa) { KeyId = Id }, SecurityAlgorithms.RsaSha256);

    /// <summary>The public key's own bytes: what a forger would take as the secret of an HMAC.</summary>
    public byte[] PublicBytes => rsa.ExportSubjectPublicKeyInfo();

    /// <summary>Entra's keys endorse nothing.</summary>
    internal JsonObject Published(bool isEntra)
    {
        var numbers = rsa.ExportParameters(includePrivateParameters: false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["n"] = Base64UrlEncoder.Encode(numbers.Modulus),
            ["e"] = Base64UrlEncoder.Encode(numbers.Exponent),
        };
        if (!isEntra) key["endorsements"] = new JsonArray([.. Endorsements.Select(one => (JsonNode)one)]);
        return key;
    }
}
