namespace MissionBot.BotFramework.Tests;

/// <summary>How the bot is registered: what starts, and what is said where it cannot.</summary>
public sealed class RegistrationTests : Gated
{
    [Theory]
    [InlineData("--MicrosoftAppId my-bot", "MicrosoftAppId")]
    [InlineData("--MicrosoftAppTenantId=", "MicrosoftAppTenantId")]
    [InlineData("--MicrosoftAppPassword=", "MicrosoftAppPassword")]
    [InlineData("--MicrosoftAppFederatedClientId " + Agent, "only one")]
    [InlineData("--MicrosoftAppPassword= --MicrosoftAppCertificatePath /nowhere/bot.pfx", "MicrosoftAppCertificatePath names a file that cannot be read")]
    [InlineData("--MicrosoftAppPassword= --MicrosoftAppFederatedTokenFile /nowhere/token", "MicrosoftAppFederatedTokenFile")]
    [InlineData("--Connector:Hosts https://webchat.botframework.com/", "like webchat.botframework.com")]
    [InlineData("--MicrosoftAppType Wizard", "SingleTenant")]
    [InlineData("--MicrosoftAppType 7", "SingleTenant")]
    [InlineData("--MicrosoftAppType UserAssignedMSI", "MicrosoftAppPassword")]
    [InlineData("--MicrosoftAppType MultiTenant --MicrosoftAppTenantId=", "Tenants:Home")]
    [InlineData("--ChannelService https://botframework.example", "ChannelService")]
    [InlineData("--ToChannelFromBotLoginUrl login", "ToChannelFromBotLoginUrl")]
    [InlineData("--ToBotFromChannelOpenIdMetadataUrl http://keys.example/", "https://")]
    [InlineData("--environment Production", "Development")]
    public async Task The_host_does_not_start_with_settings_that_cannot_work_and_says_what_to_set(string settings, string remedy)
    {
        var refused = await Assert.ThrowsAsync<Authentication.StartRefusedException>(() => Host(settings));

        Assert.Contains(remedy, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--MicrosoftAppType UserAssignedMSI --MicrosoftAppPassword=")]
    [InlineData("--MicrosoftAppType multitenant")]
    [InlineData("--MicrosoftAppPassword= --MicrosoftAppFederatedClientId " + Agent)]
    [InlineData("--urls http://0.0.0.0:0")]
    public async Task All_ways_to_be_registered_start(string settings)
    {
        await using var host = await Host(settings);

        Assert.Contains(host.Log.Lines, line => line.Text.StartsWith("Requests are authenticated", StringComparison.Ordinal));
    }
}
