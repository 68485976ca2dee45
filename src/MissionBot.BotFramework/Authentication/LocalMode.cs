using System.Net;
using Microsoft.AspNetCore.Http;
using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Authentication;

/// <summary>
/// Without an app id nobody can prove to be the channel, so only programs on this machine are heard: no web page that
/// happens to be open (Host, Origin), and nothing that came through a tunnel or proxy (its headers).
/// </summary>
sealed class LocalMode(Tenants tenants) : IGate
{
    static readonly string[] HostNames = ["localhost", "127.0.0.1", "[::1]"];
    static readonly string[] ForwardingHeaders = ["Origin", "Forwarded", "Via"];
    static readonly string[] ForwardingPrefixes = ["X-Forwarded-", "X-Original-"];

    public ValueTask Admit(HttpContext request)
    {
        var (connection, host) = (request.Connection, request.Request.Host.Host);
        if (!IsLoopback(connection.RemoteIpAddress) || !IsLoopback(connection.LocalIpAddress)) throw Refused("another machine sent it");
        if (!HostNames.Contains(host, StringComparer.OrdinalIgnoreCase)) throw Refused("its Host is not this machine");
        foreach (var (name, _) in request.Request.Headers)
            if (IsForwarding(name)) throw Refused($"it has a header {name}, so it came from a web page, a proxy or a tunnel");
        return ValueTask.CompletedTask;
    }

    public void Admit(HttpContext request, Activity activity)
    {
        if (!IsLoopback(new Uri(activity.ServiceUrl!))) throw Refused("its serviceUrl is not on this machine");
        if (tenants.AreListed && tenants.Stranger(activity, fallback: null) is not null) throw Refused("its tenant is not in Tenants:Home");
    }

    public static bool IsLoopback(Uri address) =>
        address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.Host, out var ip) && IsLoopback(ip));

    static bool IsLoopback(IPAddress? address) =>
        address is not null && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    static bool IsForwarding(string header) =>
        ForwardingHeaders.Contains(header, StringComparer.OrdinalIgnoreCase)
        || ForwardingPrefixes.Any(prefix => header.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    static RefusedException Refused(string reason) =>
        new(StatusCodes.Status403Forbidden, $"Local mode does not take this request: {reason}.");
}
