using MissionBot.BotFramework.Activities;
using MissionBot.Testing;

namespace MissionBot.BotFramework.Tests;

/// <summary>A bot that proves who it is to a channel on loopback, with tokens of an authority on loopback.</summary>
public abstract class Speaking : IAsyncLifetime
{
    protected LoopbackAuthority Authority { get; private set; } = null!;

    protected LoopbackConnector Channel { get; private set; } = null!;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected static Activity Message => new() { Text = "x" };

    public async ValueTask InitializeAsync() => (Authority, Channel) = (await LoopbackAuthority.Start(), await LoopbackConnector.Start());

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Authority.DisposeAsync();
        await Channel.DisposeAsync();
    }

    private protected ConversationReference To(string conversation) => new(Channel.ServiceUrl, Channels.MsTeams, new() { Id = conversation, TenantId = LoopbackAuthority.TenantId });

    private protected Task<BotHost> Host(params string[] settings) =>
        BotHost.Start(["--environment", "Development", "--urls", "http://127.0.0.1:0", .. Authority.Settings, .. settings]);
}
