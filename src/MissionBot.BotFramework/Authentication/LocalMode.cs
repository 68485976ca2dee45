using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Authentication;

/// <summary>
/// Without an app id anybody may come in who is on this machine, and nothing else: no web page (Origin, a form's content
/// type), no tunnel or proxy (their headers), no other host's name. docs/decisions/0002-local-mode.md says why.
/// </summary>
sealed class LocalMode(ILogger<LocalMode> log) : ICallers
{
    static readonly string[] Hosts = ["localhost", "127.0.0.1", "[::1]"];

    static readonly string[] Relayed = ["Forwarded", "Via", "Origin"];

    static readonly string[] RelayedPrefixes = ["X-Forwarded-", "X-Original-"];

    public int? Refuse(HttpContext http)
    {
        if (Reason(http) is not { } reason) return null;
        log.NotLocal(reason);
        return StatusCodes.Status403Forbidden;
    }

    public int? Refuse(Activity activity)
    {
        if (Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var url) && url.IsLoopback && url.Scheme is "http" or "https") return null;
        log.NotLocal("the serviceUrl is not on this machine");
        return StatusCodes.Status403Forbidden;
    }

    static string? Reason(HttpContext http)
    {
        if (http.Connection.LocalIpAddress is { } local && !IPAddress.IsLoopback(local)) return "it came in at another address than loopback";
        if (http.Connection.RemoteIpAddress is { } remote && !IPAddress.IsLoopback(remote)) return "it came from another machine";
        if (!Hosts.Contains(http.Request.Host.Host, StringComparer.OrdinalIgnoreCase)) return "its Host is another than localhost";
        foreach (var header in http.Request.Headers.Keys)
        {
            if (Relayed.Contains(header, StringComparer.OrdinalIgnoreCase)) return $"it has the header {header}";
            if (RelayedPrefixes.Any(prefix => header.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))) return $"it has the header {header}";
        }

        return null;
    }
}
