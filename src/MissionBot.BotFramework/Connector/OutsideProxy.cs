using System.Net;

namespace MissionBot.BotFramework.Connector;

/// <summary>
/// The machine's proxy, for what is outside of it. .NET sends loopback through HTTP_PROXY too, which in many offices is
/// set; then no answer would reach a Playground.
/// </summary>
sealed class OutsideProxy(IWebProxy proxy) : IWebProxy
{
    // Azure's managed identities are asked for at such an address; the proxy would ask for its own.
    const string LinkLocal = "169.254.";

    public ICredentials? Credentials { get => proxy.Credentials; set => proxy.Credentials = value; }

    public Uri? GetProxy(Uri destination) => proxy.GetProxy(destination);

    public bool IsBypassed(Uri host) => host.IsLoopback || host.Host.StartsWith(LinkLocal, StringComparison.Ordinal) || proxy.IsBypassed(host);
}
