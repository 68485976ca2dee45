using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using MissionBot.BotFramework.Authentication;
using MissionBot.BotFramework.Connector;
using MissionBot.Testing;

namespace MissionBot.BotFramework.Tests;

/// <summary>By what the bot proves who it is, and where.</summary>
public sealed class CredentialTests : Speaking
{
    public static TheoryData<string, string> Proofs => new()
    {
        { "--MicrosoftAppPassword secret", "client_secret=secret" },
        { "--MicrosoftAppCertificatePath {pfx} --MicrosoftAppCertificatePassword pass", "client_assertion=ey" },
        { "--MicrosoftAppCertificatePath {pem}", "client_assertion=ey" },
        { "--MicrosoftAppFederatedTokenFile {token}", "client_assertion=from-the-platform" },
    };

    [Theory]
    [MemberData(nameof(Proofs))]
    public async Task The_bot_proves_itself_by_what_it_was_given(string settings, string sent)
    {
        var folder = Directory.CreateTempSubdirectory("missionbot-");
        try
        {
            foreach (var (kind, path) in Files(folder.FullName)) settings = settings.Replace($"{{{kind}}}", path, StringComparison.Ordinal);
            await using var host = await Host(["--MicrosoftAppPassword=", .. settings.Split(' ')]);

            await host.Connector.Send(To("a"), Message, Cancellation);

            Assert.Contains(sent, Authority.Asked[0], StringComparison.Ordinal);
            Assert.Contains($"client_id={LoopbackAuthority.AppId}", Authority.Asked[0], StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("SingleTenant", "", "https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111", "https://api.botframework.com/.default")]
    [InlineData("MultiTenant", "", "https://login.microsoftonline.com/botframework.com", "https://api.botframework.com/.default")]
    [InlineData("SingleTenant", "https://botframework.azure.us", "https://login.microsoftonline.us/11111111-1111-4111-8111-111111111111", "https://api.botframework.us/.default")]
    [InlineData("MultiTenant", "https://botframework.azure.cn/", "https://login.partner.microsoftonline.cn/microsoftservices.partner.onmschina.cn", "https://api.botframework.azure.cn/.default")]
    public void Each_cloud_and_kind_of_registration_has_its_own_authority(string type, string cloud, string loginUrl, string scope)
    {
        var settings = BotSettings.Read(
            new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["MicrosoftAppId"] = LoopbackAuthority.AppId,
                ["MicrosoftAppTenantId"] = LoopbackAuthority.TenantId,
                ["MicrosoftAppPassword"] = "secret",
                ["MicrosoftAppType"] = type,
                ["ChannelService"] = cloud,
            }).Build(),
            new HostingEnvironment { EnvironmentName = "Production" });

        Assert.Equal((new Uri(loginUrl), scope), (settings.Authority, settings.Scope));
        Assert.Empty(settings.Callers);
    }

    static IEnumerable<(string Kind, string Path)> Files(string folder)
    {
        using var rsa = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        var (pfx, pem, token) = (Path.Combine(folder, "bot.pfx"), Path.Combine(folder, "bot.pem"), Path.Combine(folder, "token"));
        File.WriteAllBytes(pfx, certificate.Export(X509ContentType.Pfx, "pass"));
        File.WriteAllText(pem, $"{certificate.ExportCertificatePem()}\n{rsa.ExportPkcs8PrivateKeyPem()}\n");
        File.WriteAllText(token, "from-the-platform");
        return [("pfx", pfx), ("pem", pem), ("token", token)];
    }
}
