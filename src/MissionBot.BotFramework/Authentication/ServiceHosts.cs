using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace MissionBot.BotFramework.Authentication;

/// <summary>
/// Where the bot's token may go. A serviceUrl comes from outside, also a stored one: only https, only whole names of hosts
/// that are known, in Development also this machine.
/// </summary>
sealed class ServiceHosts(IConfiguration configuration, IHostEnvironment environment)
{
    public const string Key = "Connector:Hosts";

    readonly HashSet<string> known =
        new([.. BotSettings.CloudOf(configuration).Hosts, .. configuration.Listed(Key).Select(Named)], StringComparer.OrdinalIgnoreCase);

    public bool Has(Uri url) => url.UserInfo.Length == 0 && (IsKnown(url) || (environment.IsDevelopment() && LocalMode.IsLoopback(url)));

    // An address would be compared with names, and never be found.
    static string Named(string host) => Uri.CheckHostName(host) != UriHostNameType.Unknown
        ? host
        : throw new StartRefusedException($"{Key} holds {host}, which is no name of a host. Write it alone, like webchat.botframework.com.");

    bool IsKnown(Uri url) => url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && known.Contains(url.IdnHost);
}
