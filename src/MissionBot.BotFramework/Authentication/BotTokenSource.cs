using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace MissionBot.BotFramework.Authentication;

/// <summary>Microsoft's own library (MSAL), told which of the ways to prove who the bot is.</summary>
static class BotTokenSource
{
    const string Default = "/.default";

    /// <returns>Gives a token; true for a new one, whatever the library still has.</returns>
    public static Func<bool, CancellationToken, Task<AuthenticationResult>> Of(BotSettings settings, IHttpClientFactory clients)
    {
        var http = new Clients(clients);
        if (settings.Credentials is Credentials.ManagedIdentity)
        {
            var identity = Identity(settings.AppId, http);
            return (anew, cancellation) => identity.AcquireTokenForManagedIdentity(settings.Scope.Replace(Default, "", StringComparison.Ordinal))
                .WithForceRefresh(anew).ExecuteAsync(cancellation);
        }

        var builder = ConfidentialClientApplicationBuilder.Create(settings.AppId)
            .WithAuthority(settings.Authority.ToString(), validateAuthority: false)
            // The authority is ours or the operator's; there is nothing to discover.
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http);
        var app = Proven(builder, settings.Credentials, http).Build();
        return (anew, cancellation) => app.AcquireTokenForClient([settings.Scope]).WithForceRefresh(anew).ExecuteAsync(cancellation);
    }

    static ConfidentialClientApplicationBuilder Proven(ConfidentialClientApplicationBuilder builder, Credentials credentials, Clients http) => credentials switch
    {
        Credentials.Secret secret => builder.WithClientSecret(secret.Value),
        // With its chain, so that a renewed certificate of the same subject is accepted, too.
        Credentials.Certificate certificate => builder.WithCertificate(Load(certificate), sendX5C: true),
        Credentials.FederatedFile file => builder.WithClientAssertion(asked => File.ReadAllTextAsync(file.Path, asked.CancellationToken)),
        Credentials.FederatedIdentity federated => builder.WithClientAssertion(Assertion(Identity(federated.ClientId, http), federated.Audience)),
        _ => throw new InvalidOperationException($"{credentials} is no credential of an app."),
    };

    static Func<AssertionRequestOptions, Task<string>> Assertion(IManagedIdentityApplication identity, string audience) =>
        async asked => (await identity.AcquireTokenForManagedIdentity(audience).ExecuteAsync(asked.CancellationToken)).AccessToken;

    static IManagedIdentityApplication Identity(string clientId, Clients http) =>
        ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(clientId)).WithHttpClientFactory(http).Build();

    static X509Certificate2 Load(Credentials.Certificate certificate) =>
        certificate.Path.EndsWith(".pem", StringComparison.OrdinalIgnoreCase)
            ? X509Certificate2.CreateFromPemFile(certificate.Path)
            : X509CertificateLoader.LoadPkcs12FromFile(certificate.Path, certificate.Password);

    sealed class Clients(IHttpClientFactory clients) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => clients.CreateClient(BearerTokens.Authority);
    }
}
