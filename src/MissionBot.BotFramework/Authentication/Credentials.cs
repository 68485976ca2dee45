using Microsoft.Extensions.Configuration;

namespace MissionBot.BotFramework.Authentication;

/// <summary>With what the bot proves who it is: one of these.</summary>
abstract record Credentials
{
    public sealed record Secret(string Value) : Credentials
    {
        // Not into any log, however the settings get there.
        public override string ToString() => nameof(Secret);
    }

    /// <param name="Path">A .pfx, or a .pem that holds certificate and key.</param>
    public sealed record Certificate(string Path, string? Password) : Credentials
    {
        public override string ToString() => nameof(Certificate);
    }

    /// <summary>The bot is a managed identity itself.</summary>
    public sealed record ManagedIdentity : Credentials;

    /// <param name="ClientId">A managed identity that the app registration trusts.</param>
    /// <param name="Audience">What its token must be for.</param>
    public sealed record FederatedIdentity(string ClientId, string Audience) : Credentials;

    /// <param name="Path">A file that the platform keeps a fresh token in (workload identity).</param>
    public sealed record FederatedFile(string Path) : Credentials;

    /// <exception cref="StartRefusedException">There is none, or more than one.</exception>
    public static Credentials Read(IConfiguration configuration, AppType type, string exchangeAudience)
    {
        Credentials[] none = [];
        string? Value(string key) => configuration[key] is { Length: > 0 } value ? value : null;
        string? FileIn(string key) => Value(key) is { } name ? Readable(key, name) : null;
        IReadOnlyList<Credentials> given =
        [
            .. Value("MicrosoftAppPassword") is { } secret ? [new Secret(secret)] : none,
            .. FileIn("MicrosoftAppCertificatePath") is { } path ? [new Certificate(path, Value("MicrosoftAppCertificatePassword"))] : none,
            .. Value("MicrosoftAppFederatedClientId") is { } identity ? [new FederatedIdentity(identity, exchangeAudience)] : none,
            .. FileIn("MicrosoftAppFederatedTokenFile") is { } file ? [new FederatedFile(file)] : none,
        ];
        return (given, type) switch
        {
            ([], AppType.UserAssignedMSI) => new ManagedIdentity(),
            ([{ } only], not AppType.UserAssignedMSI) => only,
            (_, AppType.UserAssignedMSI) => throw new StartRefusedException(
                "A bot of type UserAssignedMSI needs no MicrosoftAppPassword, certificate or federated credential: leave them empty."),
            ([], _) => throw new StartRefusedException(
                "The bot could hear, but not answer: set one of MicrosoftAppPassword, MicrosoftAppCertificatePath, MicrosoftAppFederatedClientId, MicrosoftAppFederatedTokenFile."),
            _ => throw new StartRefusedException(
                "Set only one of MicrosoftAppPassword, MicrosoftAppCertificatePath, MicrosoftAppFederatedClientId, MicrosoftAppFederatedTokenFile."),
        };
    }

    static string Readable(string key, string name)
    {
        try
        {
            using var file = File.OpenRead(name);
            return name;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"{key} names a file that cannot be read. {failure.Message}");
        }
    }
}
